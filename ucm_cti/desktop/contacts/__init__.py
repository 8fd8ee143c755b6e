"""Where contacts come from and where they are kept: files, directory servers, our own file."""
