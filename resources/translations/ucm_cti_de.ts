<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>No PBX is set up, so only this computer was examined; connect to one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside UCM CTI; it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UCM CTI ended unexpectedly the last time; there is a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UCM CTI ended unexpectedly several times in a row; its window is back in its first place and size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps whoever looks after UCM CTI. It goes nowhere by itself; read it before you pass it on. Passwords are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was ended from outside, without a good-bye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calls} calls, {extensions} extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the last run ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More links came in than can be asked about; the others were dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the PBX yet; you can call as soon as there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ran out on {date}. It is the one that you trusted, so it still serves; make a new one in the PBX&apos;s web page and trust that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PBX is set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected: it waits for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s key store, not in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is kept for this PBX; type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has refused the stored password, so it is not sent again; type the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” and its passwords are removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was asleep; connecting to the PBX again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} shows no certificate; check that this is the PBX&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate cannot be read; make a new one in its web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted and the PBX is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at {endpoint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its certificate ran out on {ended:%Y-%m-%d}; renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in as {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may read extensions and calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick these for the user under Integrations &gt; API Configuration: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extension of your own is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and belongs to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension {extension} exists{whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has no extension {extension}; check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is given for the event socket&apos;s user; type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX tells every change at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes will show up to {poll_idle:.0f} seconds late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UCM CTI met a fault of its own and connects anew; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the PBX. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has not answered the last log-ins, and a wrong password could lock this computer out; type the password again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app allows for it when it counts the lengths of calls; call records, recordings and voice messages carry the PBX&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the UCM a time server under System Settings &gt; Time Settings, and see that this computer sets its own clock by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API is on and takes this user from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried, as no password is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s clock cannot be read: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See getSystemStatus below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not say what its clock shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s clock and this computer&apos;s agree ({system_time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s clock ({system_time}) is {lengthy} {side} this computer&apos;s. {affected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n (day|days)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (hour|hours)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (minute|minutes)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (second|seconds)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some models (UCM6202, UCM6204) let only a user of the web page in here: make one under Maintenance &gt; User Management, a limited one is enough, and give it as the event user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried, as no password is known for the event socket&apos;s user “{user}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX itself answers: its firmware may have no event socket (Maintenance &gt; Upgrade), or a firewall or proxy does not let it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firmware update may bring it: Maintenance &gt; Upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes show up to {poll_idle:.0f} seconds late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in as {user}; changes are told at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not tell {name}. The board then learns of changes by asking only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not tell {told}; this version does without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried any more: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: “{title}” has to work first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried, as this computer is locked out for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it in the UCM&apos;s web page under System Settings &gt; HTTP Server, then trust it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is an address; no name has to be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at {endpoint}; it sees this computer as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have {silent} taken out of the name&apos;s entry, or use the address that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Nothing answers at {silent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} with {cipher}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} That is outdated encryption, which you allow for this PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the UCM under Maintenance &gt; Upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Outdated encryption is allowed for this PBX but not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tick for outdated encryption away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{believed} It is made out to {names}; its fingerprint is {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} It is valid from {not_before:%Y-%m-%d} on only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock and the PBX&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} It has expired on {end:%Y-%m-%d}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} It expires on {end:%Y-%m-%d}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} It is valid until {end:%Y-%m-%d}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is signed by an authority that this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is signed by one in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is the one that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: {expected}. {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said that it is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said that it is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you did not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX let it be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX did not refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is on cannot be read from the PBX; {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the tick Call Control under {api_page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} acceptCall was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} acceptCall is refused to this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} The PBX answered acceptCall for no call with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user may not use it. {without}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX&apos;s firmware does not know it. {without}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried, as you asked that no verb is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the spelling, or write the PBX&apos;s IP address instead of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is on the UCM&apos;s page System Settings &gt; HTTP Server, usually 8089; a firewall may refuse it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the PBX is on and that no firewall between drops its port; a PBX that hangs needs a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network between, and whether the PBX is restarting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTPS port is on the UCM&apos;s page System Settings &gt; HTTP Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the UCM under Maintenance &gt; Upgrade, or allow outdated encryption for this PBX (in the app&apos;s connection form; --legacy-tls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody renewed it under System Settings &gt; HTTP Server, connect and trust the new one; else somebody may sit between you and the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that your browser shows for the UCM&apos;s web page; if they are equal, trust it (in the app&apos;s connection form; --fingerprint).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again. Users and their passwords are under {api_page}; nothing more is sent, so that this computer is not locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or free this computer&apos;s address{address} under System Settings &gt; Security Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the user “{user}” under {api_page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute and run the doctor again; something else may ask the PBX often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this program an API user that nobody else logs in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the address and port are the UCM&apos;s and that HTTPS API Settings (New) is enabled under {api_page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that HTTPS API Settings (New) is enabled under {api_page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under {api_page} &gt; HTTPS API Settings (New): tick Enable, see that the user “{user}” is saved there and the changes applied, and put this computer&apos;s address{address} on the user&apos;s allowed list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick {action} for the user “{user}” under {api_page}, save, and apply changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX sent no file and does not say why; look whether it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of the file; check the address of the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for {target}; free some and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write into {parent}; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {parent}; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is a folder; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it like 192.168.1.5 or pbx.example.com:8089</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty; {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a space or a hidden character in it; {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name; leave out everything up to the @ and type the user in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address goes on after the host and port; {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API works over https only; leave out http:// or write https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address starts with {scheme}; leave that out or write https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be read; {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no matching brackets; write IPv6 like [fd00::5]:8089.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv6 address needs brackets; write it like [fd00::5]:8089.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with % works on one computer only; use the PBX&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no IPv6 address; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is not a number; it is 8089 unless somebody changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port must lie between 1 and 65535; it is usually 8089.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no host; {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is no host name; {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has characters that stand for others, such as a wide digit or dot; type it with plain ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no IP address; it has four numbers from 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not the address of one computer; type the PBX&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {endpoint} cannot be made; check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at {endpoint}, but not with HTTPS; check the port, it is usually 8089.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {endpoint} cannot be verified; compare its fingerprint with the PBX&apos;s web page before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX at {endpoint} offers outdated encryption only; update its firmware, or allow outdated encryption for this PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {endpoint} broke; if this stays, check the network and the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection to {endpoint} failed; check that this is the PBX&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer is called {host}; check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at {endpoint}; check the port and that the PBX&apos;s HTTPS API is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX at {endpoint} did not answer in time; check that it is on and reachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX refuses the event socket (HTTP {status_code}); its firmware may have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {endpoint} cannot be read; check that this is the PBX&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX offers no event socket; its firmware may have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX sends the event socket on to another machine; use that one&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX did not answer on the event socket; it may be busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX closed the event socket; it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event socket went silent; it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has no such recording (any more); look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the PBX has been closed; connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} answers without end; check that this is the PBX&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} answers with a web page instead of the API; check the port and that the HTTPS API is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} sends callers on to {target}; use that address if it is the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {endpoint} is not a UCM&apos;s API (HTTP 404); check address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s web server has trouble (HTTP {code}); it may be starting, wait a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} refuses the API (HTTP {code}); check the address and that the HTTPS API is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event socket has fallen silent; the lists are read until it speaks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event socket is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event socket broke; it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event socket does not let this user in; give it a user of its own, some models want one of the web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event socket does not take this user and password; check them, or give it a user of its own, as some models want one of the web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not offer its events; a firmware update may bring them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board shows no people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing calls are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls in progress are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations are told by this computer&apos;s clock alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues show their number, not their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring groups show their number, not their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice menus show their number, not their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside lines are not listed by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and firmware are not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody inside can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody outside can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two outside numbers cannot be connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot be ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot be put on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot be taken off hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot be muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mute cannot be lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls inside cannot be transferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers from outside cannot be transferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to the outside cannot be transferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can listen in, whisper or join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers at the gate cannot be let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers at the gate cannot be turned away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who waits in a queue and which agents are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether outside lines work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what people have set as their presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new voice messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is in a conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event socket is not used: no password is known for its user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not answer requests just now: calls are still shown, but what you ask for may not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint is no SHA-256; it has 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read; it has to be PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} shows another certificate than the one named by its fingerprint; connect only if you know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {endpoint} is the trusted one but is not made for a server; make a new one in the PBX&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endpoint} shows another certificate than before, so nothing was sent. A UCM makes a new one after a firmware update, a reset or a change of its address; or another computer answers in its place. Compare the fingerprint on the PBX before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored certificate cannot be read; connect and trust the PBX again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key store that could keep the password; it is asked at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer keeps passwords in an open file; the password is asked at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store did not keep the password; it is asked at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store is locked and could not {doing} the password; unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store could not {doing} the password ({name}); type it again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no keys that work while another program is in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tray to the desktop&apos;s panel, or leave the window in the task bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the app and look into the file; at the next start it is put aside and the settings are the first ones again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring, KWallet), or type the password each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it in the system&apos;s own tool for passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are kept in this computer&apos;s key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried, as a demo keeps no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been set up yet; {path} is made when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away and start the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write to {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can be read but not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried, as a demo keeps no log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write to {folder}, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried here; the doctor in the app&apos;s menu looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop shows tray icons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is macOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a Wayland session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an X11 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no graphical session here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has refused the stored password of {user}, so it is not sent again; type the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has refused this password of {user} before, so it is not sent again; give the right one, or --last-attempt if it is right by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused passwords cannot be noted in {folder} ({why_not}), so nobody knows how many more the PBX bears; mend that, or be sure of the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted of refused passwords is damaged, and one more may lock this computer out; be sure of it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more wrong password and the PBX locks this computer out; be sure of it before you use the last attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNOME shows no tray icons by itself; its extension “AppIndicator and KStatusNotifierItem Support” adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel of this desktop has no place for tray icons; add one in the panel&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program of yours has been logging in to {what} for a while; end it, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About UCM CTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UCM CTI {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees and moves the calls of a Grandstream UCM, beside any phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {qVersion} is used under the LGPL, version 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API console – UCM CTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file – UCM CTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are not kept; type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send applyChanges: put all stored changes into effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide until the next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes wait to be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from a link – UCM CTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link asks to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link: {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more (link waits|links wait) behind it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The PBX made its certificate itself, so nobody vouches for it. Compare the fingerprint with the one in the PBX&apos;s web page, or ask whoever looks after it, before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was stopped and nothing was sent. A UCM makes a new certificate after a firmware update, a reset or a change of its address; or another computer answers in the PBX&apos;s place and would learn the password. Ask whoever looks after the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new fingerprint is the PBX&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have compared it in the PBX&apos;s web page, or with whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} shows another certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the PBX at {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to {made_for}, by {issuer}.
Valid from {since} until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ran out on {date}; have it renewed when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid only from {date}; check the clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are sent for a call that cannot exist, so nothing happens to anybody; only so can it be told which of them the PBX refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in the clipboard. It names the PBX and its users, and holds no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor – UCM CTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the verbs too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n (check|checks).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (check|checks) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (warning|warnings)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. What to do stands below each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed, but not everything could be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works, with {warnings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Examining… %n (check|checks) so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report – UCM CTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has just refused this password; type the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a PBX – UCM CTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the built-in PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, with one limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start, or mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick this when Call Control is ticked for the API on the UCM: a call from outside then waits 10 seconds for Accept or Refuse before it goes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an old UCM whose firmware cannot be updated; the connection is easier to break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event socket needs another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>192.168.1.5 or pbx.example.com:8089</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call control is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user of the UCM&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event user&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow outdated encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PBX&apos;s address, as in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the API user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the API user&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the UCM&apos;s web page: Integrations &gt; API Configuration. This computer&apos;s address has to be on the list of permitted addresses there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on the same page, with a password and the actions that it may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the phone on your desk. UCM CTI dials, holds and transfers for it, and carries no sound itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTPS API is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user for the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick this when Call Control is ticked for the API on the UCM. Without a decision a call from outside goes through after 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop-ups for calls at the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every outside call, before it goes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page for a caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other language is spoken when UCM CTI starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May hold {names}. Empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated encryption is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX had no better to offer. Untick it once its firmware is new; that holds from the next connection on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop-ups for incoming calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They never take the keyboard from what you are typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where pop-ups appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type now is sent then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password – UCM CTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect differently…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}” and its passwords from this computer? Nothing changes on the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PBX is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved there; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager opened; the folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} – UCM CTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings – UCM CTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API users are under Integrations &gt; API Configuration on the UCM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions are under Extension/Trunk &gt; Extensions on the UCM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UCM CTI met a fault of its own; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the PBX did it is unknown; read it again before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It acts on calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It deletes, and that cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers with a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers with a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes works after applyChanges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices know it; the PBX&apos;s guide does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{default} by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible while there is no connection to the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible before the PBX has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, data {seconds} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have freed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock-out ends in {duration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale, {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live by socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {seconds} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has said nothing for {seconds}. What you see may be old; try again, or look at the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the PBX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost; the PBX was last heard {seconds} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then type the right password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it connects by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (member|members)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your own extension is not set; choose it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is your own extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your phone, extension {me}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, extension {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outside number, {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in your list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} It names {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Dial {extension} when you are through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PBX: {id}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent without parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}
This deletes and cannot be undone. Type {id} to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}
It acts on calls at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {id} to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {id} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{default}, by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the outline of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parameter is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action on the left; nothing is sent before you press Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request as a command line; cookie and secrets read as ***</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n (byte|bytes)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the PBX answers is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole reply; secrets read as ***</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action_id} is under way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
