<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>No PBX is set up, so only this computer was examined; connect to one first.</source>
        <translation>Es ist keine Telefonanlage eingerichtet, also wurde nur dieser Computer untersucht; verbinden Sie sich zuerst mit einer.</translation>
    </message>
    <message>
        <source>Something went wrong inside UCM CTI; it goes on.</source>
        <translation>In UCM CTI ist etwas schiefgegangen; es läuft weiter.</translation>
    </message>
    <message>
        <source>UCM CTI ended unexpectedly the last time; there is a report.</source>
        <translation>UCM CTI wurde beim letzten Mal unerwartet beendet; es gibt einen Bericht.</translation>
    </message>
    <message>
        <source>UCM CTI ended unexpectedly several times in a row; its window is back in its first place and size.</source>
        <translation>UCM CTI wurde mehrmals hintereinander unerwartet beendet; sein Fenster hat wieder seinen ersten Platz und seine erste Größe.</translation>
    </message>
    <message>
        <source>It helps whoever looks after UCM CTI. It goes nowhere by itself; read it before you pass it on. Passwords are left out.</source>
        <translation>Er hilft der Person, die UCM CTI betreut. Von selbst geht er nirgendwohin; lesen Sie ihn, bevor Sie ihn weitergeben. Passwörter sind ausgelassen.</translation>
    </message>
    <message>
        <source>was ended from outside, without a good-bye</source>
        <translation>wurde von außen beendet, ohne Abschied</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>kein Fenster</translation>
    </message>
    <message>
        <source>{calls} calls, {extensions} extensions</source>
        <translation>{calls} Anrufe, {extensions} Nebenstellen</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>How the last run ended</source>
        <translation>Wie der letzte Lauf endete</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>More links came in than can be asked about; the others were dropped.</source>
        <translation>Es kamen mehr Links, als abgefragt werden können; die übrigen wurden verworfen.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX yet; you can call as soon as there is one.</source>
        <translation>Es besteht noch keine Verbindung zur Anlage; Sie können anrufen, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ran out on {date}. It is the one that you trusted, so it still serves; make a new one in the PBX&apos;s web page and trust that.</source>
        <translation>Das Zertifikat der Anlage ist am {date} abgelaufen. Es ist das, dem Sie vertraut haben, also dient es noch; erstellen Sie auf der Webseite der Anlage ein neues und vertrauen Sie diesem.</translation>
    </message>
    <message>
        <source>No PBX is set up yet.</source>
        <translation>Noch ist keine Telefonanlage eingerichtet.</translation>
    </message>
    <message>
        <source>Not connected: it waits for your password.</source>
        <translation>Nicht verbunden: wartet auf Ihr Passwort.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s key store, not in a file.</source>
        <translation>Liegt im Schlüsselbund dieses Computers, nicht in einer Datei.</translation>
    </message>
    <message>
        <source>No password is kept for this PBX; type it.</source>
        <translation>Für diese Telefonanlage ist kein Passwort gespeichert; geben Sie es ein.</translation>
    </message>
    <message>
        <source>The PBX has refused the stored password, so it is not sent again; type the right one.</source>
        <translation>Die Anlage hat das gespeicherte Passwort abgelehnt, also wird es nicht noch einmal gesendet; geben Sie das richtige ein.</translation>
    </message>
    <message>
        <source>“{name}” and its passwords are removed from this computer.</source>
        <translation>„{name}“ und seine Passwörter sind von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The computer was asleep; connecting to the PBX again.</source>
        <translation>Der Computer hat geschlafen; die Verbindung zur Anlage wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>{endpoint} shows no certificate; check that this is the PBX&apos;s address.</source>
        <translation>{endpoint} zeigt kein Zertifikat; prüfen Sie, ob das die Adresse der Anlage ist.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate cannot be read; make a new one in its web page.</source>
        <translation>Das Zertifikat der Anlage lässt sich nicht lesen; erstellen Sie auf ihrer Webseite ein neues.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the PBX is known.</source>
        <translation>Die Verbindung ist verschlüsselt und die Anlage bekannt.</translation>
    </message>
    <message>
        <source>Something answers at {endpoint}.</source>
        <translation>Unter {endpoint} antwortet etwas.</translation>
    </message>
    <message>
        <source> Its certificate ran out on {ended:%Y-%m-%d}; renew it.</source>
        <translation> Das Zertifikat ist am {ended:%Y-%m-%d} abgelaufen; erneuern Sie es.</translation>
    </message>
    <message>
        <source>Logged in as {user}.</source>
        <translation>Angemeldet als {user}.</translation>
    </message>
    <message>
        <source>The user may read extensions and calls.</source>
        <translation>Der Benutzer darf Nebenstellen und Anrufe lesen.</translation>
    </message>
    <message>
        <source>Tick these for the user under Integrations &gt; API Configuration: </source>
        <translation>Setzen Sie für den Benutzer unter Integrations &gt; API Configuration diese Häkchen: </translation>
    </message>
    <message>
        <source>No extension of your own is set.</source>
        <translation>Es ist keine eigene Nebenstelle eingestellt.</translation>
    </message>
    <message>
        <source> and belongs to {name}</source>
        <translation> und gehört {name}</translation>
    </message>
    <message>
        <source>Extension {extension} exists{whose}.</source>
        <translation>Die Nebenstelle {extension} existiert{whose}.</translation>
    </message>
    <message>
        <source>The PBX has no extension {extension}; check the number.</source>
        <translation>Die Anlage hat keine Nebenstelle {extension}; prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>No password is given for the event socket&apos;s user; type it.</source>
        <translation>Für den Benutzer des Ereignis-Sockets ist kein Passwort angegeben; geben Sie es ein.</translation>
    </message>
    <message>
        <source>The PBX tells every change at once.</source>
        <translation>Die Anlage meldet jede Änderung sofort.</translation>
    </message>
    <message>
        <source>Changes will show up to {poll_idle:.0f} seconds late.</source>
        <translation>Änderungen erscheinen künftig bis zu {poll_idle:.0f} Sekunden später.</translation>
    </message>
    <message>
        <source>UCM CTI met a fault of its own and connects anew; the log says more.</source>
        <translation>In UCM CTI ist ein eigener Fehler aufgetreten, es verbindet sich neu; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX. {reason}</source>
        <translation>Es besteht keine Verbindung zur Anlage. {reason}</translation>
    </message>
    <message>
        <source>The PBX has not answered the last log-ins, and a wrong password could lock this computer out; type the password again to go on.</source>
        <translation>Die Anlage hat die letzten Anmeldungen nicht beantwortet, und ein falsches Passwort könnte diesen Computer aussperren; geben Sie das Passwort neu ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The app allows for it when it counts the lengths of calls; call records, recordings and voice messages carry the PBX&apos;s time.</source>
        <translation>Die App berücksichtigt das bei der Dauer von Anrufen; Anruflisten, Aufnahmen und Sprachnachrichten tragen die Zeit der Anlage.</translation>
    </message>
    <message>
        <source>Give the UCM a time server under System Settings &gt; Time Settings, and see that this computer sets its own clock by one.</source>
        <translation>Geben Sie dem UCM unter System Settings &gt; Time Settings einen Zeitserver, und sorgen Sie dafür, dass auch dieser Computer seine Uhr nach einem stellt.</translation>
    </message>
    <message>
        <source>HTTPS API</source>
        <translation>HTTPS API</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The API is on and takes this user from this computer.</source>
        <translation>Die API ist an und akzeptiert diesen Benutzer von diesem Computer.</translation>
    </message>
    <message>
        <source>Not tried, as no password is known.</source>
        <translation>Nicht geprüft, da kein Passwort bekannt ist.</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Geben Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>The PBX&apos;s clock cannot be read: {sentence}</source>
        <translation>Die Uhr der Anlage lässt sich nicht lesen: {sentence}</translation>
    </message>
    <message>
        <source>See getSystemStatus below.</source>
        <translation>Siehe getSystemStatus unten.</translation>
    </message>
    <message>
        <source>The PBX does not say what its clock shows.</source>
        <translation>Die Anlage sagt nicht, was ihre Uhr anzeigt.</translation>
    </message>
    <message>
        <source>The PBX&apos;s clock and this computer&apos;s agree ({system_time}).</source>
        <translation>Die Uhren der Anlage und dieses Computers stimmen überein ({system_time}).</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>The PBX&apos;s clock ({system_time}) is {lengthy} {side} this computer&apos;s. {affected}</source>
        <translation>Die Uhr der Anlage ({system_time}) geht gegenüber diesem Computer {lengthy} {side}. {affected}</translation>
    </message>
    <message numerus="yes">
        <source>%n (day|days)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (hour|hours)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (minute|minutes)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (second|seconds)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Some models (UCM6202, UCM6204) let only a user of the web page in here: make one under Maintenance &gt; User Management, a limited one is enough, and give it as the event user.</source>
        <translation>Manche Modelle (UCM6202, UCM6204) lassen hier nur einen Benutzer der Webseite ein: Legen Sie unter Maintenance &gt; User Management einen an, ein eingeschränkter genügt, und tragen Sie ihn als Ereignis-Benutzer ein.</translation>
    </message>
    <message>
        <source>Not tried, as no password is known for the event socket&apos;s user “{user}”.</source>
        <translation>Nicht geprüft, da für den Benutzer „{user}“ des Ereignis-Sockets kein Passwort bekannt ist.</translation>
    </message>
    <message>
        <source>The PBX itself answers: its firmware may have no event socket (Maintenance &gt; Upgrade), or a firewall or proxy does not let it through.</source>
        <translation>Die Anlage selbst antwortet: Ihre Firmware hat vielleicht keinen Ereignis-Socket (Maintenance &gt; Upgrade), oder eine Firewall oder ein Proxy lässt ihn nicht durch.</translation>
    </message>
    <message>
        <source>A firmware update may bring it: Maintenance &gt; Upgrade.</source>
        <translation>Ein Firmware-Update bringt es vielleicht: Maintenance &gt; Upgrade.</translation>
    </message>
    <message>
        <source>Event socket</source>
        <translation>Ereignis-Socket</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Changes show up to {poll_idle:.0f} seconds late.</source>
        <translation>Änderungen erscheinen bis zu {poll_idle:.0f} Sekunden später.</translation>
    </message>
    <message>
        <source>Logged in as {user}; changes are told at once.</source>
        <translation>Angemeldet als {user}; Änderungen werden sofort gemeldet.</translation>
    </message>
    <message>
        <source>The socket answers.</source>
        <translation>Der Socket antwortet.</translation>
    </message>
    <message>
        <source>The PBX tells it.</source>
        <translation>Die Anlage meldet es.</translation>
    </message>
    <message>
        <source>The PBX does not tell {name}. The board then learns of changes by asking only.</source>
        <translation>Die Anlage meldet {name} nicht. Die Übersicht erfährt von Änderungen dann nur durch Nachfragen.</translation>
    </message>
    <message>
        <source>The PBX does not tell {told}; this version does without it.</source>
        <translation>Die Anlage meldet {told} nicht; diese Version kommt ohne aus.</translation>
    </message>
    <message>
        <source>Not tried any more: {sentence}</source>
        <translation>Wird nicht mehr versucht: {sentence}</translation>
    </message>
    <message>
        <source>Not tried: “{title}” has to work first.</source>
        <translation>Nicht geprüft: „{title}“ muss zuerst funktionieren.</translation>
    </message>
    <message>
        <source>Not tried, as this computer is locked out for now.</source>
        <translation>Nicht geprüft, da dieser Computer zurzeit ausgesperrt ist.</translation>
    </message>
    <message>
        <source>Renew it in the UCM&apos;s web page under System Settings &gt; HTTP Server, then trust it again.</source>
        <translation>Erneuern Sie es auf der Webseite des UCM unter System Settings &gt; HTTP Server, und vertrauen Sie ihm dann neu.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Reach the PBX</source>
        <translation>Anlage erreichen</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>{host} is an address; no name has to be looked up.</source>
        <translation>{host} ist eine Adresse; es muss kein Name aufgelöst werden.</translation>
    </message>
    <message>
        <source>{host} is {join}.</source>
        <translation>{host} ist {join}.</translation>
    </message>
    <message>
        <source>Something answers at {endpoint}; it sees this computer as</source>
        <translation>Unter {endpoint} antwortet etwas; es sieht diesen Computer als</translation>
    </message>
    <message>
        <source>Have {silent} taken out of the name&apos;s entry, or use the address that answers.</source>
        <translation>Lassen Sie {silent} aus dem Eintrag des Namens entfernen, oder nehmen Sie die Adresse, die antwortet.</translation>
    </message>
    <message>
        <source>{sentence} Nothing answers at {silent}.</source>
        <translation>{sentence} Unter {silent} antwortet nichts.</translation>
    </message>
    <message>
        <source>{version} with {cipher}.</source>
        <translation>{version} mit {cipher}.</translation>
    </message>
    <message>
        <source>{sentence} That is outdated encryption, which you allow for this PBX.</source>
        <translation>{sentence} Das ist veraltete Verschlüsselung, die Sie für diese Anlage zulassen.</translation>
    </message>
    <message>
        <source>Update the UCM under Maintenance &gt; Upgrade.</source>
        <translation>Aktualisieren Sie das UCM unter Maintenance &gt; Upgrade.</translation>
    </message>
    <message>
        <source>{sentence} Outdated encryption is allowed for this PBX but not needed.</source>
        <translation>{sentence} Veraltete Verschlüsselung ist für diese Anlage zugelassen, wird aber nicht gebraucht.</translation>
    </message>
    <message>
        <source>Take the tick for outdated encryption away.</source>
        <translation>Nehmen Sie das Häkchen für veraltete Verschlüsselung weg.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{believed} It is made out to {names}; its fingerprint is {fingerprint}.</source>
        <translation>{believed} Es ist ausgestellt für {names}; sein Fingerabdruck ist {fingerprint}.</translation>
    </message>
    <message>
        <source>{sentence} It is valid from {not_before:%Y-%m-%d} on only.</source>
        <translation>{sentence} Es gilt erst ab {not_before:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock and the PBX&apos;s.</source>
        <translation>Stellen Sie die Uhr dieses Computers und die der Anlage.</translation>
    </message>
    <message>
        <source>{sentence} It has expired on {end:%Y-%m-%d}.</source>
        <translation>{sentence} Es ist am {end:%Y-%m-%d} abgelaufen.</translation>
    </message>
    <message>
        <source>{sentence} It expires on {end:%Y-%m-%d}.</source>
        <translation>{sentence} Es läuft am {end:%Y-%m-%d} ab.</translation>
    </message>
    <message>
        <source>{sentence} It is valid until {end:%Y-%m-%d}.</source>
        <translation>{sentence} Es gilt bis {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>The certificate is signed by an authority that this computer trusts.</source>
        <translation>Das Zertifikat ist von einer Stelle signiert, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The certificate is signed by one in {name}.</source>
        <translation>Das Zertifikat ist von einer Stelle aus {name} signiert.</translation>
    </message>
    <message>
        <source>The certificate is the one that you trust.</source>
        <translation>Das Zertifikat ist das, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Shown: {fingerprint}.</source>
        <translation>Gezeigt: {fingerprint}.</translation>
    </message>
    <message>
        <source>Expected: {expected}. {shown}</source>
        <translation>Erwartet: {expected}. {shown}</translation>
    </message>
    <message>
        <source>you said that it is on</source>
        <translation>laut Ihrer Angabe ist sie an</translation>
    </message>
    <message>
        <source>you said that it is off</source>
        <translation>laut Ihrer Angabe ist sie aus</translation>
    </message>
    <message>
        <source>you did not say</source>
        <translation>Sie haben nichts dazu angegeben</translation>
    </message>
    <message>
        <source>Call Control</source>
        <translation>Call Control</translation>
    </message>
    <message>
        <source>The PBX let it be read.</source>
        <translation>Die Anlage ließ es lesen.</translation>
    </message>
    <message>
        <source>The PBX did not refuse it.</source>
        <translation>Die Anlage hat es nicht abgelehnt.</translation>
    </message>
    <message>
        <source>Not tried, as it would change the PBX. Without it: {loss}</source>
        <translation>Nicht geprüft, da es die Anlage verändern würde. Ohne dies: {loss}</translation>
    </message>
    <message>
        <source>Whether it is on cannot be read from the PBX; {said}.</source>
        <translation>Ob sie an ist, lässt sich aus der Anlage nicht auslesen; {said}.</translation>
    </message>
    <message>
        <source>Compare it with the tick Call Control under {api_page}.</source>
        <translation>Vergleichen Sie mit dem Häkchen Call Control unter {api_page}.</translation>
    </message>
    <message>
        <source>{said} acceptCall was not tried.</source>
        <translation>{said} acceptCall wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>{said} acceptCall is refused to this user.</source>
        <translation>{said} acceptCall wird diesem Benutzer verweigert.</translation>
    </message>
    <message>
        <source>{said} The PBX answered acceptCall for no call with status {status}.</source>
        <translation>{said} Auf acceptCall für keinen Anruf hat die Anlage mit Status {status} geantwortet.</translation>
    </message>
    <message>
        <source>The API user may not use it. {without}</source>
        <translation>Der API-Benutzer darf es nicht nutzen. {without}</translation>
    </message>
    <message>
        <source>This PBX&apos;s firmware does not know it. {without}</source>
        <translation>Die Firmware dieser Anlage kennt es nicht. {without}</translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation>Führen Sie die Diagnose noch einmal aus.</translation>
    </message>
    <message>
        <source>Not tried, as you asked that no verb is sent.</source>
        <translation>Nicht geprüft, da Sie verlangt haben, keinen Befehl zu senden.</translation>
    </message>
    <message>
        <source>Correct the spelling, or write the PBX&apos;s IP address instead of its name.</source>
        <translation>Korrigieren Sie die Schreibweise, oder geben Sie statt des Namens die IP-Adresse der Anlage an.</translation>
    </message>
    <message>
        <source>The port is on the UCM&apos;s page System Settings &gt; HTTP Server, usually 8089; a firewall may refuse it too.</source>
        <translation>Den Port finden Sie am UCM auf der Seite System Settings &gt; HTTP Server, meist 8089; auch eine Firewall kann ihn ablehnen.</translation>
    </message>
    <message>
        <source>See that the PBX is on and that no firewall between drops its port; a PBX that hangs needs a restart.</source>
        <translation>Prüfen Sie, ob die Anlage an ist und keine Firewall dazwischen ihren Port sperrt; eine Anlage, die hängt, braucht einen Neustart.</translation>
    </message>
    <message>
        <source>Look at the network between, and whether the PBX is restarting.</source>
        <translation>Prüfen Sie das Netzwerk dazwischen, und ob die Anlage gerade neu startet.</translation>
    </message>
    <message>
        <source>The HTTPS port is on the UCM&apos;s page System Settings &gt; HTTP Server.</source>
        <translation>Den HTTPS-Port finden Sie am UCM auf der Seite System Settings &gt; HTTP Server.</translation>
    </message>
    <message>
        <source>Update the UCM under Maintenance &gt; Upgrade, or allow outdated encryption for this PBX (in the app&apos;s connection form; --legacy-tls).</source>
        <translation>Aktualisieren Sie das UCM unter Maintenance &gt; Upgrade, oder lassen Sie veraltete Verschlüsselung für diese Anlage zu (im Verbindungsformular der App; --legacy-tls).</translation>
    </message>
    <message>
        <source>If somebody renewed it under System Settings &gt; HTTP Server, connect and trust the new one; else somebody may sit between you and the PBX.</source>
        <translation>Hat ihn jemand unter System Settings &gt; HTTP Server erneuert, verbinden Sie sich und vertrauen Sie dem neuen; sonst sitzt vielleicht jemand zwischen Ihnen und der Anlage.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that your browser shows for the UCM&apos;s web page; if they are equal, trust it (in the app&apos;s connection form; --fingerprint).</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den Ihr Browser für die Webseite des UCM zeigt; sind sie gleich, vertrauen Sie ihm (im Verbindungsformular der App; --fingerprint).</translation>
    </message>
    <message>
        <source>Type the password again. Users and their passwords are under {api_page}; nothing more is sent, so that this computer is not locked out.</source>
        <translation>Geben Sie das Passwort neu ein. Benutzer und ihre Passwörter stehen unter {api_page}; es wird nichts weiter gesendet, damit dieser Computer nicht ausgesperrt wird.</translation>
    </message>
    <message>
        <source>Wait, or free this computer&apos;s address{address} under System Settings &gt; Security Settings.</source>
        <translation>Warten Sie, oder geben Sie die Adresse dieses Computers{address} unter System Settings &gt; Security Settings frei.</translation>
    </message>
    <message>
        <source>Look for the user “{user}” under {api_page}.</source>
        <translation>Suchen Sie den Benutzer „{user}“ unter {api_page}.</translation>
    </message>
    <message>
        <source>Wait a minute and run the doctor again; something else may ask the PBX often.</source>
        <translation>Warten Sie eine Minute und führen Sie die Diagnose noch einmal aus; vielleicht fragt etwas anderes die Anlage oft ab.</translation>
    </message>
    <message>
        <source>Give this program an API user that nobody else logs in with.</source>
        <translation>Geben Sie diesem Programm einen API-Benutzer, mit dem sich sonst niemand anmeldet.</translation>
    </message>
    <message>
        <source>See that the address and port are the UCM&apos;s and that HTTPS API Settings (New) is enabled under {api_page}.</source>
        <translation>Prüfen Sie, ob Adresse und Port die des UCM sind und HTTPS API Settings (New) unter {api_page} eingeschaltet ist.</translation>
    </message>
    <message>
        <source>See that HTTPS API Settings (New) is enabled under {api_page}.</source>
        <translation>Sorgen Sie dafür, dass HTTPS API Settings (New) unter {api_page} eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Under {api_page} &gt; HTTPS API Settings (New): tick Enable, see that the user “{user}” is saved there and the changes applied, and put this computer&apos;s address{address} on the user&apos;s allowed list.</source>
        <translation>Unter {api_page} &gt; HTTPS API Settings (New): Haken Sie Enable an, prüfen Sie, dass der Benutzer „{user}“ dort gespeichert ist und die Änderungen angewendet sind, und setzen Sie die Adresse dieses Computers{address} auf die Liste der erlaubten Adressen des Benutzers.</translation>
    </message>
    <message>
        <source>Tick {action} for the user “{user}” under {api_page}, save, and apply changes.</source>
        <translation>Haken Sie {action} für den Benutzer „{user}“ unter {api_page} an, speichern Sie und wenden Sie die Änderungen an.</translation>
    </message>
    <message>
        <source>The PBX sent no file and does not say why; look whether it is still there.</source>
        <translation>Die Anlage hat keine Datei gesendet und sagt nicht, warum; sehen Sie nach, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>A web page came instead of the file; check the address of the PBX.</source>
        <translation>Statt der Datei kam eine Webseite; prüfen Sie die Adresse der Anlage.</translation>
    </message>
    <message>
        <source>There is no room left for {target}; free some and try again.</source>
        <translation>Für {target} ist kein Platz mehr; schaffen Sie welchen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You may not write into {parent}; choose another folder.</source>
        <translation>Sie dürfen nicht in {parent} schreiben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no folder {parent}; choose another one.</source>
        <translation>Es gibt keinen Ordner {parent}; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{target} is a folder; choose another name.</source>
        <translation>{target} ist ein Ordner; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror}); choose another place.</source>
        <translation>{target} lässt sich nicht schreiben ({strerror}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>write it like 192.168.1.5 or pbx.example.com:8089</source>
        <translation>schreiben Sie sie wie 192.168.1.5 oder pbx.example.com:8089</translation>
    </message>
    <message>
        <source>The address is empty; {example}.</source>
        <translation>Die Adresse ist leer; {example}.</translation>
    </message>
    <message>
        <source>The address has a space or a hidden character in it; {example}.</source>
        <translation>Die Adresse enthält ein Leerzeichen oder ein unsichtbares Zeichen; {example}.</translation>
    </message>
    <message>
        <source>The address holds a user name; leave out everything up to the @ and type the user in its own field.</source>
        <translation>Die Adresse enthält einen Benutzernamen; lassen Sie alles bis zum @ weg und geben Sie den Benutzer in seinem eigenen Feld ein.</translation>
    </message>
    <message>
        <source>The address goes on after the host and port; {example}.</source>
        <translation>Die Adresse geht nach Host und Port weiter; {example}.</translation>
    </message>
    <message>
        <source>The API works over https only; leave out http:// or write https://.</source>
        <translation>Die API arbeitet nur über https; lassen Sie http:// weg oder schreiben Sie https://.</translation>
    </message>
    <message>
        <source>The address starts with {scheme}; leave that out or write https://.</source>
        <translation>Die Adresse beginnt mit {scheme}; lassen Sie das weg oder schreiben Sie https://.</translation>
    </message>
    <message>
        <source>The address cannot be read; {example}.</source>
        <translation>Die Adresse lässt sich nicht lesen; {example}.</translation>
    </message>
    <message>
        <source>The address has no matching brackets; write IPv6 like [fd00::5]:8089.</source>
        <translation>Die Klammern der Adresse passen nicht zusammen; schreiben Sie IPv6 wie [fd00::5]:8089.</translation>
    </message>
    <message>
        <source>An IPv6 address needs brackets; write it like [fd00::5]:8089.</source>
        <translation>Eine IPv6-Adresse braucht Klammern; schreiben Sie sie wie [fd00::5]:8089.</translation>
    </message>
    <message>
        <source>An address with % works on one computer only; use the PBX&apos;s own address.</source>
        <translation>Eine Adresse mit % gilt nur auf einem Computer; nehmen Sie die eigene Adresse der Anlage.</translation>
    </message>
    <message>
        <source>{text} is no IPv6 address; check it.</source>
        <translation>{text} ist keine IPv6-Adresse; prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The port is not a number; it is 8089 unless somebody changed it.</source>
        <translation>Der Port ist keine Zahl; er ist 8089, wenn ihn niemand geändert hat.</translation>
    </message>
    <message>
        <source>The port must lie between 1 and 65535; it is usually 8089.</source>
        <translation>Der Port muss zwischen 1 und 65535 liegen; meist ist er 8089.</translation>
    </message>
    <message>
        <source>The address has no host; {example}.</source>
        <translation>Die Adresse hat keinen Host; {example}.</translation>
    </message>
    <message>
        <source>{host} is no host name; {example}.</source>
        <translation>{host} ist kein Hostname; {example}.</translation>
    </message>
    <message>
        <source>The address has characters that stand for others, such as a wide digit or dot; type it with plain ones.</source>
        <translation>Die Adresse enthält Zeichen, die für andere stehen, etwa eine breite Ziffer oder einen breiten Punkt; geben Sie sie mit einfachen ein.</translation>
    </message>
    <message>
        <source>{text} is no IP address; it has four numbers from 0 to 255.</source>
        <translation>{text} ist keine IP-Adresse; sie hat vier Zahlen von 0 bis 255.</translation>
    </message>
    <message>
        <source>{address} is not the address of one computer; type the PBX&apos;s own.</source>
        <translation>{address} ist nicht die Adresse eines einzelnen Computers; geben Sie die eigene der Anlage ein.</translation>
    </message>
    <message>
        <source>The connection to {endpoint} cannot be made; check the address and the network.</source>
        <translation>Die Verbindung zu {endpoint} lässt sich nicht aufbauen; prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>Something answers at {endpoint}, but not with HTTPS; check the port, it is usually 8089.</source>
        <translation>Unter {endpoint} antwortet etwas, aber nicht mit HTTPS; prüfen Sie den Port, meist ist es 8089.</translation>
    </message>
    <message>
        <source>The certificate of {endpoint} cannot be verified; compare its fingerprint with the PBX&apos;s web page before you trust it.</source>
        <translation>Das Zertifikat von {endpoint} lässt sich nicht prüfen; vergleichen Sie seinen Fingerabdruck mit der Webseite der Anlage, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The PBX at {endpoint} offers outdated encryption only; update its firmware, or allow outdated encryption for this PBX.</source>
        <translation>Die Anlage unter {endpoint} bietet nur veraltete Verschlüsselung; aktualisieren Sie ihre Firmware, oder lassen Sie veraltete Verschlüsselung für diese Anlage zu.</translation>
    </message>
    <message>
        <source>The connection to {endpoint} broke; if this stays, check the network and the PBX.</source>
        <translation>Die Verbindung zu {endpoint} ist abgebrochen; wenn das so bleibt, prüfen Sie das Netzwerk und die Anlage.</translation>
    </message>
    <message>
        <source>The encrypted connection to {endpoint} failed; check that this is the PBX&apos;s address.</source>
        <translation>Die verschlüsselte Verbindung zu {endpoint} ist gescheitert; prüfen Sie, ob das die Adresse der Anlage ist.</translation>
    </message>
    <message>
        <source>No computer is called {host}; check the address.</source>
        <translation>Kein Computer heißt {host}; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Nothing answers at {endpoint}; check the port and that the PBX&apos;s HTTPS API is on.</source>
        <translation>Unter {endpoint} antwortet nichts; prüfen Sie den Port und ob die HTTPS API der Anlage an ist.</translation>
    </message>
    <message>
        <source>The PBX at {endpoint} did not answer in time; check that it is on and reachable.</source>
        <translation>Die Anlage unter {endpoint} hat nicht rechtzeitig geantwortet; prüfen Sie, ob sie an und erreichbar ist.</translation>
    </message>
    <message>
        <source>The PBX refuses the event socket (HTTP {status_code}); its firmware may have none.</source>
        <translation>Die Anlage lehnt den Ereignis-Socket ab (HTTP {status_code}); ihre Firmware hat vielleicht keinen.</translation>
    </message>
    <message>
        <source>What answers at {endpoint} cannot be read; check that this is the PBX&apos;s address.</source>
        <translation>Was unter {endpoint} antwortet, lässt sich nicht lesen; prüfen Sie, ob das die Adresse der Anlage ist.</translation>
    </message>
    <message>
        <source>The PBX offers no event socket; its firmware may have none.</source>
        <translation>Die Anlage bietet keinen Ereignis-Socket; ihre Firmware hat vielleicht keinen.</translation>
    </message>
    <message>
        <source>The PBX sends the event socket on to another machine; use that one&apos;s address.</source>
        <translation>Die Anlage schickt den Ereignis-Socket zu einem anderen Gerät weiter; nehmen Sie dessen Adresse.</translation>
    </message>
    <message>
        <source>The PBX did not answer on the event socket; it may be busy.</source>
        <translation>Die Anlage hat auf dem Ereignis-Socket nicht geantwortet; vielleicht ist sie beschäftigt.</translation>
    </message>
    <message>
        <source>The PBX closed the event socket; it is opened again.</source>
        <translation>Die Anlage hat den Ereignis-Socket geschlossen; er wird neu geöffnet.</translation>
    </message>
    <message>
        <source>The event socket went silent; it is opened again.</source>
        <translation>Der Ereignis-Socket ist verstummt; er wird neu geöffnet.</translation>
    </message>
    <message>
        <source>The PBX has no such recording (any more); look at the list again.</source>
        <translation>Die Anlage hat keine solche Aufnahme (mehr); sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>The connection to the PBX has been closed; connect again.</source>
        <translation>Die Verbindung zur Anlage wurde geschlossen; verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>{endpoint} answers without end; check that this is the PBX&apos;s address.</source>
        <translation>{endpoint} antwortet ohne Ende; prüfen Sie, ob das die Adresse der Anlage ist.</translation>
    </message>
    <message>
        <source>{endpoint} answers with a web page instead of the API; check the port and that the HTTPS API is on.</source>
        <translation>{endpoint} antwortet mit einer Webseite statt mit der API; prüfen Sie den Port und ob die HTTPS API an ist.</translation>
    </message>
    <message>
        <source>{endpoint} sends callers on to {target}; use that address if it is the PBX.</source>
        <translation>{endpoint} verweist weiter an {target}; nehmen Sie diese Adresse, wenn sie die der Anlage ist.</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>eine andere Seite</translation>
    </message>
    <message>
        <source>What answers at {endpoint} is not a UCM&apos;s API (HTTP 404); check address and port.</source>
        <translation>Was unter {endpoint} antwortet, ist nicht die API eines UCM (HTTP 404); prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The PBX&apos;s web server has trouble (HTTP {code}); it may be starting, wait a minute.</source>
        <translation>Der Webserver der Anlage hat Probleme (HTTP {code}); vielleicht startet er gerade, warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>{endpoint} refuses the API (HTTP {code}); check the address and that the HTTPS API is on.</source>
        <translation>{endpoint} lehnt die API ab (HTTP {code}); prüfen Sie die Adresse und ob die HTTPS API an ist.</translation>
    </message>
    <message>
        <source>The event socket has fallen silent; the lists are read until it speaks again.</source>
        <translation>Der Ereignis-Socket ist verstummt; bis er sich wieder meldet, werden die Listen gelesen.</translation>
    </message>
    <message>
        <source>The event socket is being opened.</source>
        <translation>Der Ereignis-Socket wird geöffnet.</translation>
    </message>
    <message>
        <source>The event socket broke; it is opened again.</source>
        <translation>Der Ereignis-Socket ist abgebrochen; er wird neu geöffnet.</translation>
    </message>
    <message>
        <source>The event socket does not let this user in; give it a user of its own, some models want one of the web page.</source>
        <translation>Der Ereignis-Socket lässt diesen Benutzer nicht ein; geben Sie ihm einen eigenen Benutzer, manche Modelle wollen einen der Webseite.</translation>
    </message>
    <message>
        <source>The event socket does not take this user and password; check them, or give it a user of its own, as some models want one of the web page.</source>
        <translation>Der Ereignis-Socket akzeptiert diesen Benutzer und dieses Passwort nicht; prüfen Sie beides, oder geben Sie ihm einen eigenen Benutzer, denn manche Modelle wollen einen der Webseite.</translation>
    </message>
    <message>
        <source>The PBX does not offer its events; a firmware update may bring them.</source>
        <translation>Die Anlage bietet ihre Ereignisse nicht an; ein Firmware-Update bringt sie vielleicht.</translation>
    </message>
    <message>
        <source>The board shows no people.</source>
        <translation>Die Übersicht zeigt keine Personen.</translation>
    </message>
    <message>
        <source>Ringing calls are missing.</source>
        <translation>Klingelnde Anrufe fehlen.</translation>
    </message>
    <message>
        <source>Calls in progress are missing.</source>
        <translation>Laufende Anrufe fehlen.</translation>
    </message>
    <message>
        <source>Durations are told by this computer&apos;s clock alone.</source>
        <translation>Zeitdauern richten sich allein nach der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Queues show their number, not their name.</source>
        <translation>Warteschlangen zeigen ihre Nummer, nicht ihren Namen.</translation>
    </message>
    <message>
        <source>Ring groups show their number, not their name.</source>
        <translation>Rufgruppen zeigen ihre Nummer, nicht ihren Namen.</translation>
    </message>
    <message>
        <source>Voice menus show their number, not their name.</source>
        <translation>Sprachmenüs zeigen ihre Nummer, nicht ihren Namen.</translation>
    </message>
    <message>
        <source>Outside lines are not listed by name.</source>
        <translation>Amtsleitungen sind nicht mit Namen aufgeführt.</translation>
    </message>
    <message>
        <source>Model and firmware are not told.</source>
        <translation>Modell und Firmware werden nicht genannt.</translation>
    </message>
    <message>
        <source>Callers cannot be blocked.</source>
        <translation>Anrufer lassen sich nicht sperren.</translation>
    </message>
    <message>
        <source>Before a transfer nothing tells where somebody&apos;s calls are forwarded.</source>
        <translation>Vor dem Weiterleiten ist nicht zu sehen, wohin jemandes Anrufe umgeleitet werden.</translation>
    </message>
    <message>
        <source>Nobody inside can be called.</source>
        <translation>Intern lässt sich niemand anrufen.</translation>
    </message>
    <message>
        <source>Nobody outside can be called.</source>
        <translation>Extern lässt sich niemand anrufen.</translation>
    </message>
    <message>
        <source>Two outside numbers cannot be connected.</source>
        <translation>Zwei externe Nummern lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Calls cannot be ended.</source>
        <translation>Anrufe lassen sich nicht beenden.</translation>
    </message>
    <message>
        <source>Calls cannot be put on hold.</source>
        <translation>Anrufe lassen sich nicht halten.</translation>
    </message>
    <message>
        <source>Calls cannot be taken off hold.</source>
        <translation>Gehaltene Anrufe lassen sich nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Calls cannot be muted.</source>
        <translation>Anrufe lassen sich nicht stummschalten.</translation>
    </message>
    <message>
        <source>The mute cannot be lifted.</source>
        <translation>Die Stummschaltung lässt sich nicht aufheben.</translation>
    </message>
    <message>
        <source>Calls inside cannot be transferred.</source>
        <translation>Interne Anrufe lassen sich nicht weiterleiten.</translation>
    </message>
    <message>
        <source>Callers from outside cannot be transferred.</source>
        <translation>Externe Anrufer lassen sich nicht weiterleiten.</translation>
    </message>
    <message>
        <source>Calls to the outside cannot be transferred.</source>
        <translation>Anrufe nach extern lassen sich nicht weiterleiten.</translation>
    </message>
    <message>
        <source>Nobody can listen in, whisper or join.</source>
        <translation>Mithören, Flüstern und Aufschalten ist nicht möglich.</translation>
    </message>
    <message>
        <source>Callers at the gate cannot be let in.</source>
        <translation>Anrufer in der Schleuse lassen sich nicht einlassen.</translation>
    </message>
    <message>
        <source>Callers at the gate cannot be turned away.</source>
        <translation>Anrufer in der Schleuse lassen sich nicht abweisen.</translation>
    </message>
    <message>
        <source>Blocked callers cannot be let in.</source>
        <translation>Gesperrte Anrufer lassen sich nicht einlassen.</translation>
    </message>
    <message>
        <source>Blocking a caller has no effect.</source>
        <translation>Das Sperren eines Anrufers bleibt ohne Wirkung.</translation>
    </message>
    <message>
        <source>who waits in a queue and which agents are there</source>
        <translation>wer in einer Warteschlange wartet und welche Agenten da sind</translation>
    </message>
    <message>
        <source>whether outside lines work</source>
        <translation>ob Amtsleitungen funktionieren</translation>
    </message>
    <message>
        <source>what people have set as their presence</source>
        <translation>was Personen als ihre Präsenz eingestellt haben</translation>
    </message>
    <message>
        <source>new voice messages</source>
        <translation>neue Sprachnachrichten</translation>
    </message>
    <message>
        <source>how much is going on</source>
        <translation>wie viel gerade los ist</translation>
    </message>
    <message>
        <source>who is in a conference</source>
        <translation>wer in einer Konferenz ist</translation>
    </message>
    <message>
        <source>The event socket is not used: no password is known for its user.</source>
        <translation>Der Ereignis-Socket wird nicht benutzt: Für seinen Benutzer ist kein Passwort bekannt.</translation>
    </message>
    <message>
        <source>The PBX does not answer requests just now: calls are still shown, but what you ask for may not reach it.</source>
        <translation>Die Anlage beantwortet gerade keine Anfragen: Anrufe werden weiter angezeigt, aber Ihre Befehle erreichen sie vielleicht nicht.</translation>
    </message>
    <message>
        <source>The fingerprint is no SHA-256; it has 64 hexadecimal digits.</source>
        <translation>Der Fingerabdruck ist kein SHA-256; der hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read; it has to be PEM.</source>
        <translation>Die Zertifikatsdatei {path} lässt sich nicht lesen; sie muss PEM sein.</translation>
    </message>
    <message>
        <source>{endpoint} shows another certificate than the one named by its fingerprint; connect only if you know why.</source>
        <translation>{endpoint} zeigt ein anderes Zertifikat als das mit dem angegebenen Fingerabdruck; verbinden Sie sich nur, wenn Sie wissen, warum.</translation>
    </message>
    <message>
        <source>The certificate of {endpoint} is the trusted one but is not made for a server; make a new one in the PBX&apos;s web page.</source>
        <translation>Das Zertifikat von {endpoint} ist das vertraute, aber nicht für einen Server ausgestellt; erstellen Sie auf der Webseite der Anlage ein neues.</translation>
    </message>
    <message>
        <source>{endpoint} shows another certificate than before, so nothing was sent. A UCM makes a new one after a firmware update, a reset or a change of its address; or another computer answers in its place. Compare the fingerprint on the PBX before you trust it.</source>
        <translation>{endpoint} zeigt ein anderes Zertifikat als zuvor, also wurde nichts gesendet. Ein UCM erstellt nach einem Firmware-Update, einem Zurücksetzen oder einer Änderung seiner Adresse ein neues; oder ein anderer Computer antwortet an seiner Stelle. Vergleichen Sie den Fingerabdruck an der Anlage, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The stored certificate cannot be read; connect and trust the PBX again.</source>
        <translation>Das gespeicherte Zertifikat lässt sich nicht lesen; verbinden Sie sich und vertrauen Sie der Anlage neu.</translation>
    </message>
    <message>
        <source>This computer has no key store that could keep the password; it is asked at each start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der das Passwort speichern könnte; es wird bei jedem Start abgefragt.</translation>
    </message>
    <message>
        <source>The key store of this computer keeps passwords in an open file; the password is asked at each start.</source>
        <translation>Der Schlüsselbund dieses Computers legt Passwörter in einer offenen Datei ab; das Passwort wird bei jedem Start abgefragt.</translation>
    </message>
    <message>
        <source>The key store did not keep the password; it is asked at each start.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht gespeichert; es wird bei jedem Start abgefragt.</translation>
    </message>
    <message>
        <source>The key store is locked and could not {doing} the password; unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, der Schritt „{doing}“ für das Passwort ist gescheitert; entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key store could not {doing} the password ({name}); type it again at the next start.</source>
        <translation>Der Schlüsselbund ist beim Schritt „{doing}“ für das Passwort gescheitert ({name}); geben Sie es beim nächsten Start neu ein.</translation>
    </message>
    <message>
        <source>This version has no keys that work while another program is in front</source>
        <translation>Diese Version hat keine Tasten, die wirken, während ein anderes Programm vorn ist</translation>
    </message>
    <message>
        <source>Add a tray to the desktop&apos;s panel, or leave the window in the task bar.</source>
        <translation>Fügen Sie der Leiste des Desktops einen Infobereich hinzu, oder lassen Sie das Fenster in der Taskleiste.</translation>
    </message>
    <message>
        <source>This is a Wayland session, where the desktop decides where pop-ups stand and whether they are seen over a full-screen window; the tray and the sounds tell of calls there too.</source>
        <translation>Dies ist eine Wayland-Sitzung, in der der Desktop entscheidet, wo Pop-ups stehen und ob sie über einem Vollbildfenster zu sehen sind; Infobereich und Töne melden Anrufe auch dort.</translation>
    </message>
    <message>
        <source>Start UCM CTI with QT_QPA_PLATFORM=xcb in its environment to have them over all.</source>
        <translation>Starten Sie UCM CTI mit QT_QPA_PLATFORM=xcb in der Umgebung, damit sie über allem stehen.</translation>
    </message>
    <message>
        <source>Close the app and look into the file; at the next start it is put aside and the settings are the first ones again.</source>
        <translation>Schließen Sie die App und sehen Sie in die Datei; beim nächsten Start wird sie beiseitegelegt und es gelten wieder die ersten Einstellungen.</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Global keys</source>
        <translation>Globale Tasten</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring, KWallet), or type the password each time.</source>
        <translation>Installieren oder starten Sie einen (GNOME Keyring, KWallet), oder geben Sie das Passwort jedes Mal ein.</translation>
    </message>
    <message>
        <source>Unlock it in the system&apos;s own tool for passwords.</source>
        <translation>Entsperren Sie ihn im Passwortprogramm des Systems.</translation>
    </message>
    <message>
        <source>Passwords are kept in this computer&apos;s key store.</source>
        <translation>Passwörter liegen im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Not tried, as a demo keeps no settings.</source>
        <translation>Nicht geprüft, da eine Demo keine Einstellungen speichert.</translation>
    </message>
    <message>
        <source>Nothing has been set up yet; {path} is made when it is needed.</source>
        <translation>Noch ist nichts eingerichtet; {path} wird angelegt, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>Move it away and start the app again.</source>
        <translation>Verschieben Sie sie und starten Sie die App neu.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to {parent}.</source>
        <translation>Geben Sie sich Schreibrecht für {parent}.</translation>
    </message>
    <message>
        <source>{path} can be read but not replaced.</source>
        <translation>{path} lässt sich lesen, aber nicht ersetzen.</translation>
    </message>
    <message>
        <source>{path} can be read.</source>
        <translation>{path} lässt sich lesen.</translation>
    </message>
    <message>
        <source>Not tried, as a demo keeps no log.</source>
        <translation>Nicht geprüft, da eine Demo kein Protokoll führt.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to {folder}, or make room on the disk.</source>
        <translation>Geben Sie sich Schreibrecht für {folder}, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>In {folder} kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>Das Protokoll liegt in {folder}.</translation>
    </message>
    <message>
        <source>Not tried here; the doctor in the app&apos;s menu looks for it.</source>
        <translation>Hier nicht geprüft; die Diagnose im Menü der App sieht nach.</translation>
    </message>
    <message>
        <source>The desktop shows tray icons.</source>
        <translation>Der Desktop zeigt Symbole im Infobereich.</translation>
    </message>
    <message>
        <source>Pop-ups stand over all windows and where you want them.</source>
        <translation>Pop-ups stehen über allen Fenstern und dort, wo Sie sie haben wollen.</translation>
    </message>
    <message>
        <source>this is macOS</source>
        <translation>dies ist macOS</translation>
    </message>
    <message>
        <source>this is Windows</source>
        <translation>dies ist Windows</translation>
    </message>
    <message>
        <source>this is a Wayland session</source>
        <translation>dies ist eine Wayland-Sitzung</translation>
    </message>
    <message>
        <source>this is an X11 session</source>
        <translation>dies ist eine X11-Sitzung</translation>
    </message>
    <message>
        <source>there is no graphical session here</source>
        <translation>hier gibt es keine grafische Sitzung</translation>
    </message>
    <message>
        <source>The PBX has refused the stored password of {user}, so it is not sent again; type the right one.</source>
        <translation>Die Anlage hat das gespeicherte Passwort von {user} abgelehnt, also wird es nicht noch einmal gesendet; geben Sie das richtige ein.</translation>
    </message>
    <message>
        <source>The PBX has refused this password of {user} before, so it is not sent again; give the right one, or --last-attempt if it is right by now.</source>
        <translation>Die Anlage hat dieses Passwort von {user} schon abgelehnt, also wird es nicht noch einmal gesendet; geben Sie das richtige an, oder --last-attempt, falls es inzwischen stimmt.</translation>
    </message>
    <message>
        <source>Refused passwords cannot be noted in {folder} ({why_not}), so nobody knows how many more the PBX bears; mend that, or be sure of the password.</source>
        <translation>Abgelehnte Passwörter lassen sich in {folder} nicht vermerken ({why_not}), also weiß niemand, wie viele die Anlage noch hinnimmt; beheben Sie das, oder seien Sie des Passworts sicher.</translation>
    </message>
    <message>
        <source>What was noted of refused passwords is damaged, and one more may lock this computer out; be sure of it before you send it.</source>
        <translation>Der Vermerk über abgelehnte Passwörter ist beschädigt, und noch eines kann diesen Computer aussperren; seien Sie sicher, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>One more wrong password and the PBX locks this computer out; be sure of it before you use the last attempt.</source>
        <translation>Noch ein falsches Passwort, und die Anlage sperrt diesen Computer aus; seien Sie sicher, bevor Sie den letzten Versuch nutzen.</translation>
    </message>
    <message>
        <source>GNOME shows no tray icons by itself; its extension “AppIndicator and KStatusNotifierItem Support” adds them.</source>
        <translation>GNOME zeigt von sich aus keine Symbole im Infobereich; die Erweiterung „AppIndicator and KStatusNotifierItem Support“ rüstet sie nach.</translation>
    </message>
    <message>
        <source>The panel of this desktop has no place for tray icons; add one in the panel&apos;s settings.</source>
        <translation>Die Leiste dieses Desktops hat keinen Platz für Symbole im Infobereich; fügen Sie ihn in den Einstellungen der Leiste hinzu.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich.</translation>
    </message>
    <message>
        <source>Another program of yours has been logging in to {what} for a while; end it, or try again in a moment.</source>
        <translation>Ein anderes Ihrer Programme meldet sich seit einiger Zeit bei {what} an; beenden Sie es, oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>About UCM CTI</source>
        <translation>Über UCM CTI</translation>
    </message>
    <message>
        <source>UCM CTI {version}</source>
        <translation>UCM CTI {version}</translation>
    </message>
    <message>
        <source>Sees and moves the calls of a Grandstream UCM, beside any phone.</source>
        <translation>Sieht und steuert die Anrufe eines Grandstream UCM, neben jedem Telefon.</translation>
    </message>
    <message>
        <source>Qt {qVersion} is used under the LGPL, version 3.</source>
        <translation>Qt {qVersion} wird unter der LGPL, Version 3, verwendet.</translation>
    </message>
    <message>
        <source>Log: {log}</source>
        <translation>Protokoll: {log}</translation>
    </message>
    <message>
        <source>API console – UCM CTI</source>
        <translation>API-Konsole – UCM CTI</translation>
    </message>
    <message>
        <source>Save the file – UCM CTI</source>
        <translation>Datei speichern – UCM CTI</translation>
    </message>
    <message>
        <source>Secrets are not kept; type them again.</source>
        <translation>Geheimnisse werden nicht gespeichert; geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Send applyChanges: put all stored changes into effect</source>
        <translation>applyChanges senden: alle gespeicherten Änderungen in Kraft setzen</translation>
    </message>
    <message>
        <source>Hide until the next change</source>
        <translation>Bis zur nächsten Änderung verbergen</translation>
    </message>
    <message>
        <source>Changes wait to be applied.</source>
        <translation>Änderungen warten darauf, angewendet zu werden.</translation>
    </message>
    <message>
        <source>Call from a link – UCM CTI</source>
        <translation>Anruf aus einem Link – UCM CTI</translation>
    </message>
    <message>
        <source>A link asks to call</source>
        <translation>Ein Link möchte anrufen</translation>
    </message>
    <message>
        <source>Press Enter alone for this line.</source>
        <translation>Drücken Sie Enter allein für diese Zeile.</translation>
    </message>
    <message>
        <source>Enter goes on with “{verb}”</source>
        <translation>Enter macht weiter mit „{verb}“</translation>
    </message>
    <message>
        <source>Enter: {deed}</source>
        <translation>Enter: {deed}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>No call waits for accept or refuse while call control is off.</source>
        <translation>Solange die Anrufsteuerung aus ist, wartet kein Anruf auf Annehmen oder Abweisen.</translation>
    </message>
    <message>
        <source>Don’t call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>The link: {written}</source>
        <translation>Der Link: {written}</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Drop all {count}</source>
        <translation>Alle {count} verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n more (link waits|links wait) behind it.</source>
        <translation>
            <numerusform>Dahinter wartet %n weiterer Link.</numerusform>
            <numerusform>Dahinter warten %n weitere Links.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PBX made its certificate itself, so nobody vouches for it. Compare the fingerprint with the one in the PBX&apos;s web page, or ask whoever looks after it, before you trust it.</source>
        <translation>Die Anlage hat ihr Zertifikat selbst erstellt, also bürgt niemand dafür. Vergleichen Sie den Fingerabdruck mit dem auf der Webseite der Anlage, oder fragen Sie die Person, die sie betreut, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The connection was stopped and nothing was sent. A UCM makes a new certificate after a firmware update, a reset or a change of its address; or another computer answers in the PBX&apos;s place and would learn the password. Ask whoever looks after the PBX.</source>
        <translation>Die Verbindung wurde abgebrochen und nichts gesendet. Ein UCM erstellt nach einem Firmware-Update, einem Zurücksetzen oder einer Änderung seiner Adresse ein neues Zertifikat; oder ein anderer Computer antwortet anstelle der Anlage und würde das Passwort erfahren. Fragen Sie die Person, die die Anlage betreut.</translation>
    </message>
    <message>
        <source>The new fingerprint is the PBX&apos;s own</source>
        <translation>Der neue Fingerabdruck ist der eigene der Anlage</translation>
    </message>
    <message>
        <source>I have compared it in the PBX&apos;s web page, or with whoever looks after it.</source>
        <translation>Ich habe ihn verglichen, auf der Webseite der Anlage oder mit der Person, die sie betreut.</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{host} shows another certificate</source>
        <translation>{host} zeigt ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>Is this the PBX at {host}?</source>
        <translation>Ist das die Anlage unter {host}?</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Made out to {made_for}, by {issuer}.
Valid from {since} until {until}.</source>
        <translation>Ausgestellt für {made_for}, von {issuer}.
Gültig von {since} bis {until}.</translation>
    </message>
    <message>
        <source>It ran out on {date}; have it renewed when you can.</source>
        <translation>Es ist am {date} abgelaufen; lassen Sie es bei Gelegenheit erneuern.</translation>
    </message>
    <message>
        <source>It is valid only from {date}; check the clocks.</source>
        <translation>Es gilt erst ab {date}; prüfen Sie die Uhren.</translation>
    </message>
    <message>
        <source>They are sent for a call that cannot exist, so nothing happens to anybody; only so can it be told which of them the PBX refuses.</source>
        <translation>Sie werden für einen Anruf gesendet, den es nicht geben kann, also geschieht niemandem etwas; nur so zeigt sich, welche davon die Anlage ablehnt.</translation>
    </message>
    <message>
        <source>The report is in the clipboard. It names the PBX and its users, and holds no password.</source>
        <translation>Der Bericht ist in der Zwischenablage. Er nennt die Anlage und ihre Benutzer und enthält kein Passwort.</translation>
    </message>
    <message>
        <source>Doctor – UCM CTI</source>
        <translation>Diagnose – UCM CTI</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Try the verbs too</source>
        <translation>Auch die Befehle prüfen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Blocked callers – UCM CTI</source>
        <translation>Gesperrte Anrufer – UCM CTI</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>Nummer suchen</translation>
    </message>
    <message>
        <source>Blocked callers</source>
        <translation>Gesperrte Anrufer</translation>
    </message>
    <message>
        <source>Block a number</source>
        <translation>Eine Nummer sperren</translation>
    </message>
    <message>
        <source>As the PBX shows it when they call.</source>
        <translation>Wie die Anlage sie bei einem Anruf anzeigt.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Recent…</source>
        <translation>Letzte…</translation>
    </message>
    <message>
        <source>Choose one of the last callers</source>
        <translation>Einen der letzten Anrufer wählen</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder einlassen</translation>
    </message>
    <message>
        <source>Switch the blacklist on</source>
        <translation>Die Sperrliste einschalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Who is blocked is unknown.</source>
        <translation>Wer gesperrt ist, ist unbekannt.</translation>
    </message>
    <message>
        <source>The PBX does not look at this list: it is switched off.</source>
        <translation>Die Anlage beachtet diese Liste nicht: Sie ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>on every route</source>
        <translation>auf jeder Route</translation>
    </message>
    <message>
        <source>on inbound route {route}</source>
        <translation>auf der eingehenden Route {route}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n (check|checks).</source>
        <translation>
            <numerusform>Nach %n Prüfung gestoppt.</numerusform>
            <numerusform>Nach %n Prüfungen gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (check|checks) failed</source>
        <translation>
            <numerusform>%n Prüfung fehlgeschlagen</numerusform>
            <numerusform>%n Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (warning|warnings)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. What to do stands below each.</source>
        <translation>{what}. Was zu tun ist, steht jeweils darunter.</translation>
    </message>
    <message>
        <source>Nothing failed, but not everything could be tried.</source>
        <translation>Nichts ist fehlgeschlagen, aber nicht alles konnte geprüft werden.</translation>
    </message>
    <message>
        <source>Everything works, with {warnings}.</source>
        <translation>Alles funktioniert, mit {warnings}.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>Examining… %n (check|checks) so far.</source>
        <translation>
            <numerusform>Prüfung läuft… bisher %n Prüfung.</numerusform>
            <numerusform>Prüfung läuft… bisher %n Prüfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report – UCM CTI</source>
        <translation>Bericht speichern – UCM CTI</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
        <source>Known; type to replace it</source>
        <translation>Bekannt; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} anzeigen</translation>
    </message>
    <message>
        <source>The PBX has just refused this password; type the right one.</source>
        <translation>Die Anlage hat dieses Passwort gerade abgelehnt; geben Sie das richtige ein.</translation>
    </message>
    <message>
        <source>Connect to a PBX – UCM CTI</source>
        <translation>Mit einer Telefonanlage verbinden – UCM CTI</translation>
    </message>
    <message>
        <source>Try the built-in PBX</source>
        <translation>Eingebaute Telefonanlage ausprobieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>It does not work yet</source>
        <translation>Es funktioniert noch nicht</translation>
    </message>
    <message>
        <source>It works, with one limit</source>
        <translation>Es funktioniert, mit einer Einschränkung</translation>
    </message>
    <message>
        <source>You can start, or mend it first.</source>
        <translation>Sie können starten, oder es zuerst beheben.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>The certificate was not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat wurde nicht vertraut, also wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Changed since it was tried</source>
        <translation>Seit dem Test geändert</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Tick this when Call Control is ticked for the API on the UCM: a call from outside then waits 10 seconds for Accept or Refuse before it goes through.</source>
        <translation>Setzen Sie dieses Häkchen, wenn am UCM bei der API Call Control angehakt ist: Ein externer Anruf wartet dann 10 Sekunden auf Annehmen oder Abweisen, bevor er durchgestellt wird.</translation>
    </message>
    <message>
        <source>For an old UCM whose firmware cannot be updated; the connection is easier to break.</source>
        <translation>Für ein altes UCM, dessen Firmware sich nicht aktualisieren lässt; die Verbindung ist leichter zu knacken.</translation>
    </message>
    <message>
        <source>The event socket needs another user</source>
        <translation>Der Ereignis-Socket braucht einen anderen Benutzer</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>Mit Ihrer Telefonanlage verbinden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>192.168.1.5 or pbx.example.com:8089</source>
        <translation>192.168.1.5 oder pbx.example.com:8089</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Meine Nebenstelle</translation>
    </message>
    <message>
        <source>Call control is on</source>
        <translation>Die Anrufsteuerung ist an</translation>
    </message>
    <message>
        <source>Event user</source>
        <translation>Ereignis-Benutzer</translation>
    </message>
    <message>
        <source>A user of the UCM&apos;s web page.</source>
        <translation>Ein Benutzer der Webseite des UCM.</translation>
    </message>
    <message>
        <source>Event user&apos;s password</source>
        <translation>Passwort des Ereignis-Benutzers</translation>
    </message>
    <message>
        <source>Allow outdated encryption</source>
        <translation>Veraltete Verschlüsselung zulassen</translation>
    </message>
    <message>
        <source>Type the PBX&apos;s address, as in your browser.</source>
        <translation>Geben Sie die Adresse der Anlage ein, wie in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Type the name of the API user.</source>
        <translation>Geben Sie den Namen des API-Benutzers ein.</translation>
    </message>
    <message>
        <source>Type the API user&apos;s password.</source>
        <translation>Geben Sie das Passwort des API-Benutzers ein.</translation>
    </message>
    <message>
        <source>On the UCM&apos;s web page: Integrations &gt; API Configuration. This computer&apos;s address has to be on the list of permitted addresses there.</source>
        <translation>Auf der Webseite des UCM: Integrations &gt; API Configuration. Die Adresse dieses Computers muss dort auf der Liste der erlaubten Adressen stehen.</translation>
    </message>
    <message>
        <source>Made on the same page, with a password and the actions that it may use.</source>
        <translation>Wird auf derselben Seite angelegt, mit einem Passwort und den Aktionen, die er nutzen darf.</translation>
    </message>
    <message>
        <source>The number of the phone on your desk. UCM CTI dials, holds and transfers for it, and carries no sound itself.</source>
        <translation>Die Nummer des Telefons auf Ihrem Schreibtisch. UCM CTI wählt, hält und leitet für dieses Telefon weiter und überträgt selbst keinen Ton.</translation>
    </message>
    <message>
        <source>The HTTPS API is on</source>
        <translation>Die HTTPS API ist an</translation>
    </message>
    <message>
        <source>A user for the API</source>
        <translation>Ein Benutzer für die API</translation>
    </message>
    <message>
        <source>Your own extension</source>
        <translation>Ihre eigene Nebenstelle</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schleuse</translation>
    </message>
    <message>
        <source>Tick this when Call Control is ticked for the API on the UCM. Without a decision a call from outside goes through after 10 seconds.</source>
        <translation>Setzen Sie dieses Häkchen, wenn am UCM bei der API Call Control angehakt ist. Ohne Entscheidung wird ein externer Anruf nach 10 Sekunden durchgestellt.</translation>
    </message>
    <message>
        <source>Pop-ups for calls at the gate</source>
        <translation>Pop-ups für Anrufe in der Schleuse</translation>
    </message>
    <message>
        <source>For every outside call that no rule decides, before it goes through.</source>
        <translation>Für jeden externen Anruf, den keine Regel entscheidet, bevor er durchgestellt wird.</translation>
    </message>
    <message>
        <source>Decide by rules</source>
        <translation>Nach Regeln entscheiden</translation>
    </message>
    <message>
        <source>The first rule that fits decides at once, whether anybody watches or not.</source>
        <translation>Die erste passende Regel entscheidet sofort, ob jemand zusieht oder nicht.</translation>
    </message>
    <message>
        <source>When no rule fits</source>
        <translation>Wenn keine Regel passt</translation>
    </message>
    <message>
        <source>Try on past calls…</source>
        <translation>An früheren Anrufen testen…</translation>
    </message>
    <message>
        <source>What was decided…</source>
        <translation>Was entschieden wurde…</translation>
    </message>
    <message>
        <source>Blocked callers…</source>
        <translation>Gesperrte Anrufer…</translation>
    </message>
    <message>
        <source>Write dates as year-month-day, with commas between them.</source>
        <translation>Schreiben Sie Daten als Jahr-Monat-Tag, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>For rules that differ on holidays. Empty for none.</source>
        <translation>Für Regeln, die an Feiertagen anders sind. Leer für keine.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Web page for a caller</source>
        <translation>Webseite zum Anrufer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The other language is spoken when UCM CTI starts again.</source>
        <translation>Die andere Sprache gilt nach dem nächsten Start von UCM CTI.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>May hold {names}. Empty for none.</source>
        <translation>Darf {names} enthalten. Leer für keine.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Outdated encryption is allowed</source>
        <translation>Veraltete Verschlüsselung ist zugelassen</translation>
    </message>
    <message>
        <source>This PBX had no better to offer. Untick it once its firmware is new; that holds from the next connection on.</source>
        <translation>Diese Anlage bot nichts Besseres. Nehmen Sie das Häkchen weg, sobald ihre Firmware neu ist; das gilt ab der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>With this window</source>
        <translation>Mit diesem Fenster</translation>
    </message>
    <message>
        <source>Where the mouse is</source>
        <translation>Wo die Maus ist</translation>
    </message>
    <message>
        <source>Where I work</source>
        <translation>Wo ich arbeite</translation>
    </message>
    <message>
        <source>Pop-ups and sounds</source>
        <translation>Pop-ups und Töne</translation>
    </message>
    <message>
        <source>In which corner</source>
        <translation>In welcher Ecke</translation>
    </message>
    <message>
        <source>On which screen</source>
        <translation>Auf welchem Bildschirm</translation>
    </message>
    <message>
        <source>A pop-up hides itself</source>
        <translation>Ein Pop-up verbirgt sich</translation>
    </message>
    <message>
        <source>Reset position</source>
        <translation>Position zurücksetzen</translation>
    </message>
    <message>
        <source>Always on {screen}</source>
        <translation>Immer auf {screen}</translation>
    </message>
    <message>
        <source>{screen} (not connected)</source>
        <translation>{screen} (nicht verbunden)</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Nach {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Never while it rings</source>
        <translation>Nie, solange es klingelt</translation>
    </message>
    <message>
        <source>Sounds are played by {program}; your system sets how loud.</source>
        <translation>Töne spielt {program} ab; die Lautstärke bestimmt Ihr System.</translation>
    </message>
    <message>
        <source>No program that plays sounds was found, so nothing is heard; install PipeWire’s pw-play or PulseAudio’s paplay and start UCM CTI again.</source>
        <translation>Es wurde kein Programm gefunden, das Töne abspielt, also ist nichts zu hören; installieren Sie pw-play von PipeWire oder paplay von PulseAudio und starten Sie UCM CTI neu.</translation>
    </message>
    <message>
        <source>On Wayland the desktop decides where pop-ups stand and whether they are seen over a full-screen window; the tray and the sounds tell of calls there too.</source>
        <translation>Unter Wayland entscheidet der Desktop, wo Pop-ups stehen und ob sie über einem Vollbildfenster zu sehen sind; Infobereich und Töne melden Anrufe auch dort.</translation>
    </message>
    <message>
        <source>They stand where you have dragged them.</source>
        <translation>Sie stehen dort, wohin Sie sie gezogen haben.</translation>
    </message>
    <message>
        <source>Drag a pop-up to put all of them somewhere else.</source>
        <translation>Ziehen Sie ein Pop-up, um alle woanders hinzusetzen.</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Pop-ups</translation>
    </message>
    <message>
        <source>Pop-ups for incoming calls</source>
        <translation>Pop-ups für eingehende Anrufe</translation>
    </message>
    <message>
        <source>They never take the keyboard from what you are typing.</source>
        <translation>Sie nehmen nie die Tastatur weg, während Sie tippen.</translation>
    </message>
    <message>
        <source>What you type now is sent then.</source>
        <translation>Was Sie jetzt tippen, wird dann gesendet.</translation>
    </message>
    <message>
        <source>Password – UCM CTI</source>
        <translation>Passwort – UCM CTI</translation>
    </message>
    <message>
        <source>Connect differently…</source>
        <translation>Anders verbinden…</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>Passwort von {user}</translation>
    </message>
    <message>
        <source>Password for {host}</source>
        <translation>Passwort für {host}</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Remove “{name}” and its passwords from this computer? Nothing changes on the PBX.</source>
        <translation>„{name}“ und seine Passwörter von diesem Computer entfernen? An der Anlage ändert sich nichts.</translation>
    </message>
    <message>
        <source>Name of this PBX</source>
        <translation>Name dieser Telefonanlage</translation>
    </message>
    <message>
        <source>Rules of the gate, the first that fits decides</source>
        <translation>Regeln der Schleuse, die erste passende entscheidet</translation>
    </message>
    <message>
        <source>There are no rules yet. Add one, and try it on past calls.</source>
        <translation>Es gibt noch keine Regeln. Fügen Sie eine hinzu und testen Sie sie an früheren Anrufen.</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Regel {number}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Number {place}</source>
        <translation>Nummer {place}</translation>
    </message>
    <message>
        <source>What number {place} is for</source>
        <translation>Wofür Nummer {place} ist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What a directory server says of somebody comes back when it is read again.</source>
        <translation>Was ein Verzeichnisserver über jemanden sagt, kommt wieder, wenn er neu gelesen wird.</translation>
    </message>
    <message>
        <source>{what} – UCM CTI</source>
        <translation>{what} – UCM CTI</translation>
    </message>
    <message>
        <source>Kept {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>{name} entfernt.</translation>
    </message>
    <message>
        <source>Type a name, or a company below.</source>
        <translation>Geben Sie einen Namen ein, oder unten eine Firma.</translation>
    </message>
    <message>
        <source>Type a number to call.</source>
        <translation>Geben Sie eine Nummer zum Anrufen ein.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{address} as {user}</source>
        <translation>{address} als {user}</translation>
    </message>
    <message>
        <source>No PBX is set up.</source>
        <translation>Es ist keine Telefonanlage eingerichtet.</translation>
    </message>
    <message>
        <source>The report could not be saved there; choose another folder.</source>
        <translation>Der Bericht konnte dort nicht gespeichert werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No file manager opened; the folder is {folder}.</source>
        <translation>Es hat sich kein Dateimanager geöffnet; der Ordner ist {folder}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>{heading} – UCM CTI</source>
        <translation>{heading} – UCM CTI</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Settings – UCM CTI</source>
        <translation>Einstellungen – UCM CTI</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Live-Ereignisse</translation>
    </message>
    <message>
        <source>API users are under Integrations &gt; API Configuration on the UCM.</source>
        <translation>API-Benutzer finden Sie am UCM unter Integrations &gt; API Configuration.</translation>
    </message>
    <message>
        <source>Extensions are under Extension/Trunk &gt; Extensions on the UCM.</source>
        <translation>Nebenstellen finden Sie am UCM unter Extension/Trunk &gt; Extensions.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <translation>Verbindung wird getestet</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Gestoppt; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>UCM CTI met a fault of its own; the log says more.</source>
        <translation>In UCM CTI ist ein eigener Fehler aufgetreten; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>Whether the PBX did it is unknown; read it again before you repeat it.</source>
        <translation>Ob die Anlage es ausgeführt hat, ist unbekannt; lesen Sie es neu, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert</translation>
    </message>
    <message>
        <source>deletes</source>
        <translation>löscht</translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>Es liest nur.</translation>
    </message>
    <message>
        <source>It acts on calls.</source>
        <translation>Es wirkt auf Anrufe.</translation>
    </message>
    <message>
        <source>It changes the configuration.</source>
        <translation>Es ändert die Konfiguration.</translation>
    </message>
    <message>
        <source>It deletes, and that cannot be undone.</source>
        <translation>Es löscht, und das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It answers with a document.</source>
        <translation>Es antwortet mit einem Dokument.</translation>
    </message>
    <message>
        <source>It answers with a file.</source>
        <translation>Es antwortet mit einer Datei.</translation>
    </message>
    <message>
        <source>What it changes works after applyChanges.</source>
        <translation>Was es ändert, wirkt nach applyChanges.</translation>
    </message>
    <message>
        <source>Devices know it; the PBX&apos;s guide does not.</source>
        <translation>Geräte kennen es; die Anleitung der Anlage nicht.</translation>
    </message>
    <message>
        <source>{default} by default</source>
        <translation>{default} als Vorgabe</translation>
    </message>
    <message>
        <source>Not possible while there is no connection to the PBX.</source>
        <translation>Nicht möglich, solange keine Verbindung zur Anlage besteht.</translation>
    </message>
    <message>
        <source>Not possible before the PBX has answered.</source>
        <translation>Nicht möglich, bevor die Anlage geantwortet hat.</translation>
    </message>
    <message>
        <source>{word}, data {seconds} old</source>
        <translation>{word}, Daten {seconds} alt</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Die letzten 90 Tage</translation>
    </message>
    <message>
        <source>Try the rules on past calls – UCM CTI</source>
        <translation>Regeln an früheren Anrufen testen – UCM CTI</translation>
    </message>
    <message>
        <source>Past calls</source>
        <translation>Frühere Anrufe</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Only calls that would have been refused</source>
        <translation>Nur Anrufe, die abgewiesen worden wären</translation>
    </message>
    <message>
        <source>Past calls and what would have become of them</source>
        <translation>Frühere Anrufe und was aus ihnen geworden wäre</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody: past calls are read and judged.</source>
        <translation>Es wird niemandem etwas gesendet: Frühere Anrufe werden gelesen und beurteilt.</translation>
    </message>
    <message>
        <source>Reading past calls…</source>
        <translation>Frühere Anrufe werden gelesen…</translation>
    </message>
    <message>
        <source>There are more calls than can be read; choose fewer days.</source>
        <translation>Es gibt mehr Anrufe, als gelesen werden können; wählen Sie weniger Tage.</translation>
    </message>
    <message>
        <source>{rule}: {count}</source>
        <translation>{rule}: {count}</translation>
    </message>
    <message>
        <source>No rule fits, they {fate}: {count}</source>
        <translation>Keine Regel passt, sie {fate}: {count}</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>I have freed it</source>
        <translation>Ich habe sie freigegeben</translation>
    </message>
    <message>
        <source>The lock-out ends in {duration}.</source>
        <translation>Verbleibende Sperre: {duration}.</translation>
    </message>
    <message>
        <source>stale, {seconds}</source>
        <translation>veraltet, {seconds}</translation>
    </message>
    <message>
        <source>Live by socket</source>
        <translation>Live über Socket</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Listen werden gelesen</translation>
    </message>
    <message>
        <source>checked {seconds} ago</source>
        <translation>vor {seconds} geprüft</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>The PBX has said nothing for {seconds}. What you see may be old; try again, or look at the network.</source>
        <translation>Die Anlage hat sich seit {seconds} nicht gemeldet. Was Sie sehen, ist vielleicht alt; versuchen Sie es erneut, oder prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX.</source>
        <translation>Es besteht keine Verbindung zur Anlage.</translation>
    </message>
    <message>
        <source>Connecting to the PBX…</source>
        <translation>Verbindung zur Anlage wird aufgebaut…</translation>
    </message>
    <message>
        <source>Connection lost; the PBX was last heard {seconds} ago.</source>
        <translation>Verbindung verloren; die Anlage hat sich zuletzt vor {seconds} gemeldet.</translation>
    </message>
    <message>
        <source>Then type the right password.</source>
        <translation>Geben Sie dann das richtige Passwort ein.</translation>
    </message>
    <message>
        <source>Then it connects by itself.</source>
        <translation>Dann verbindet es sich von selbst.</translation>
    </message>
    <message>
        <source>Trying again in {seconds}.</source>
        <translation>Neuer Versuch in {seconds}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n (entry|entries)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (member|members)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>listen to</source>
        <translation>Mithören bei</translation>
    </message>
    <message>
        <source>whisper to</source>
        <translation>Flüstern zu</translation>
    </message>
    <message>
        <source>join</source>
        <translation>sich dazuzuschalten zu</translation>
    </message>
    <message>
        <source>That is your own extension; type somebody else&apos;s name or number.</source>
        <translation>Das ist Ihre eigene Nebenstelle; geben Sie Namen oder Nummer eines anderen ein.</translation>
    </message>
    <message>
        <source>There is no extension {caller} on this PBX.</source>
        <translation>Auf dieser Anlage gibt es keine Nebenstelle {caller}.</translation>
    </message>
    <message>
        <source>Phone {caller} rings; pick it up to call {label}.</source>
        <translation>Telefon {caller} klingelt; heben Sie ab, um {label} anzurufen.</translation>
    </message>
    <message>
        <source>The PBX took the call, but phone {caller} does not ring; is it connected?</source>
        <translation>Die Anlage hat den Anruf angenommen, aber Telefon {caller} klingelt nicht; ist es verbunden?</translation>
    </message>
    <message>
        <source>Both numbers are the same; type two different ones.</source>
        <translation>Beide Nummern sind gleich; geben Sie zwei verschiedene ein.</translation>
    </message>
    <message>
        <source>Calling {one}, then {two}.</source>
        <translation>{one} wird angerufen, dann {two}.</translation>
    </message>
    <message>
        <source>The PBX took it, but no call has appeared; look at the calls before you retry.</source>
        <translation>Die Anlage hat es angenommen, aber es ist kein Anruf erschienen; sehen Sie nach den Anrufen, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The PBX took it, but the call is still there; try again or use the phone.</source>
        <translation>Die Anlage hat es angenommen, aber der Anruf ist noch da; versuchen Sie es erneut oder nehmen Sie das Telefon.</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <translation>Der Anruf wird gehalten.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so the call may or may not be on hold. Listen on your phone before you speak, or press Hold again.</source>
        <translation>Die Antwort der Anlage ging verloren, der Anruf wird also vielleicht gehalten, vielleicht nicht. Hören Sie am Telefon hin, bevor Sie sprechen, oder drücken Sie noch einmal Halten.</translation>
    </message>
    <message>
        <source>You are back.</source>
        <translation>Sie sind zurück.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so the call may still be on hold. Ask whether you are heard, or press Resume again.</source>
        <translation>Die Antwort der Anlage ging verloren, der Anruf wird also vielleicht noch gehalten. Fragen Sie, ob man Sie hört, oder drücken Sie noch einmal Fortsetzen.</translation>
    </message>
    <message>
        <source>You are muted.</source>
        <translation>Sie sind stumm.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so you may still be heard. Say nothing private, and press Mute again.</source>
        <translation>Die Antwort der Anlage ging verloren, man hört Sie also vielleicht noch. Sagen Sie nichts Privates, und drücken Sie noch einmal Stumm.</translation>
    </message>
    <message>
        <source>You can be heard again.</source>
        <translation>Man hört Sie wieder.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so you may still be muted. Ask whether you are heard, or press Unmute again.</source>
        <translation>Die Antwort der Anlage ging verloren, Sie sind also vielleicht noch stumm. Fragen Sie, ob man Sie hört, oder drücken Sie noch einmal Stumm aus.</translation>
    </message>
    <message>
        <source>{who} was sent to {label}.</source>
        <translation>{who} wurde an {label} weitergeleitet.</translation>
    </message>
    <message>
        <source>{who} did not reach {label}; look whether the call is still there.</source>
        <translation>{who} hat {label} nicht erreicht; sehen Sie nach, ob der Anruf noch da ist.</translation>
    </message>
    <message>
        <source>That is your own call; choose somebody else&apos;s.</source>
        <translation>Das ist Ihr eigener Anruf; wählen Sie den eines anderen.</translation>
    </message>
    <message>
        <source>Pick up your phone to {words} {label}.</source>
        <translation>Heben Sie Ihr Telefon ab: {words} {label}.</translation>
    </message>
    <message>
        <source>The PBX took it, but your phone does not ring; {who} may not have agreed.</source>
        <translation>Die Anlage hat es angenommen, aber Ihr Telefon klingelt nicht; {who} hat vielleicht nicht zugestimmt.</translation>
    </message>
    <message>
        <source>the PBX</source>
        <translation>die Anlage</translation>
    </message>
    <message>
        <source>The call goes through.</source>
        <translation>Der Anruf wird durchgestellt.</translation>
    </message>
    <message>
        <source>The PBX took it, but the call still waits; it goes through by itself.</source>
        <translation>Die Anlage hat es angenommen, aber der Anruf wartet noch; er wird von selbst durchgestellt.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>Der Anrufer hat aufgelegt.</translation>
    </message>
    <message>
        <source>The call was refused.</source>
        <translation>Der Anruf wurde abgewiesen.</translation>
    </message>
    <message>
        <source>The PBX took it, but the caller is still there; hang up if it rings.</source>
        <translation>Die Anlage hat es angenommen, aber der Anrufer ist noch da; legen Sie auf, wenn es klingelt.</translation>
    </message>
    <message>
        <source>The call has gone through already; decline it or end it.</source>
        <translation>Der Anruf ist schon durchgestellt; lehnen Sie ihn ab oder beenden Sie ihn.</translation>
    </message>
    <message>
        <source>The caller is gone.</source>
        <translation>Der Anrufer ist weg.</translation>
    </message>
    <message>
        <source>That call has ended; look at the list again.</source>
        <translation>Dieser Anruf ist beendet; sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>That call has gone through already.</source>
        <translation>Dieser Anruf ist schon durchgestellt.</translation>
    </message>
    <message>
        <source>That party has left the call; look at the list again.</source>
        <translation>Dieser Teilnehmer hat den Anruf verlassen; sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>{name} is not talking to anybody now.</source>
        <translation>{name} spricht jetzt mit niemandem.</translation>
    </message>
    <message>
        <source>Your own extension is not set; choose it in the settings.</source>
        <translation>Ihre eigene Nebenstelle ist nicht eingestellt; wählen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>{label} is inside; type two outside numbers.</source>
        <translation>{label} ist intern; geben Sie zwei externe Nummern ein.</translation>
    </message>
    <message>
        <source>That is your own extension.</source>
        <translation>Das ist Ihre eigene Nebenstelle.</translation>
    </message>
    <message>
        <source>From your phone, extension {me}</source>
        <translation>Von Ihrem Telefon, Nebenstelle {me}</translation>
    </message>
    <message>
        <source>{number}, dialled as {dialled}</source>
        <translation>{number}, gewählt als {dialled}</translation>
    </message>
    <message>
        <source>{name}, extension {number}</source>
        <translation>{name}, Nebenstelle {number}</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>An outside number, {known}</source>
        <translation>Eine externe Nummer, {known}</translation>
    </message>
    <message>
        <source>Nobody in your list of people</source>
        <translation>Niemand aus Ihrer Personenliste</translation>
    </message>
    <message>
        <source>{words} It names {named}.</source>
        <translation>{words} Er nennt {named}.</translation>
    </message>
    <message>
        <source>{words} Dial {extension} when you are through.</source>
        <translation>{words} Wählen Sie {extension}, wenn Sie durchgekommen sind.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change the PBX: {id}?</source>
        <translation>Anlage ändern: {id}?</translation>
    </message>
    <message>
        <source>It is sent without parameters.</source>
        <translation>Sie wird ohne Parameter gesendet.</translation>
    </message>
    <message>
        <source>{told}
This deletes and cannot be undone. Type {id} to go on.</source>
        <translation>{told}
Dies löscht und lässt sich nicht rückgängig machen. Geben Sie {id} ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>{told}
It acts on calls at once.</source>
        <translation>{told}
Es wirkt sofort auf Anrufe.</translation>
    </message>
    <message>
        <source>Type {id} to go on</source>
        <translation>Geben Sie {id} ein, um fortzufahren</translation>
    </message>
    <message>
        <source>Type {id} first.</source>
        <translation>Geben Sie zuerst {id} ein.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation>{name}, erforderlich</translation>
    </message>
    <message>
        <source>it</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{default}, by default</source>
        <translation>{default}, als Vorgabe</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>Write the outline</source>
        <translation>Gerüst schreiben</translation>
    </message>
    <message>
        <source>Write the outline of {name}</source>
        <translation>Gerüst von {name} schreiben</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>No parameter is called that.</source>
        <translation>So heißt kein Parameter.</translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation>Es nimmt keine Parameter.</translation>
    </message>
    <message>
        <source>Choose an action on the left; nothing is sent before you press Send.</source>
        <translation>Wählen Sie links eine Aktion; gesendet wird erst, wenn Sie Senden drücken.</translation>
    </message>
    <message>
        <source>API console</source>
        <translation>API-Konsole</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>The request as a command line; cookie and secrets read as ***</source>
        <translation>Die Anfrage als Befehlszeile; Cookie und Geheimnisse erscheinen als ***</translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>und {value} weitere</translation>
    </message>
    <message>
        <source>Sent in this session</source>
        <translation>In dieser Sitzung gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>refused {code}</source>
        <translation>abgelehnt {code}</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>So heißt keine Aktion.</translation>
    </message>
    <message numerus="yes">
        <source>%n (byte|bytes)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>What the PBX answers is shown here.</source>
        <translation>Was die Anlage antwortet, erscheint hier.</translation>
    </message>
    <message>
        <source>The whole reply; secrets read as ***</source>
        <translation>Die ganze Antwort; Geheimnisse erscheinen als ***</translation>
    </message>
    <message>
        <source>{action_id} is under way…</source>
        <translation>{action_id} läuft…</translation>
    </message>
    <message>
        <source>{saved} of {total}</source>
        <translation>{saved} von {total}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Die Datei ist gespeichert.</translation>
    </message>
    <message>
        <source>The PBX took it.</source>
        <translation>Die Anlage hat es angenommen.</translation>
    </message>
    <message>
        <source>The PBX answered.</source>
        <translation>Die Anlage hat geantwortet.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Ursache suchen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>in call</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{known}, not up to date</source>
        <translation>{known}, nicht aktuell</translation>
    </message>
    <message>
        <source>Connection: {mode}</source>
        <translation>Verbindung: {mode}</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>{seconds} of {total} seconds</source>
        <translation>{seconds} von {total} Sekunden</translation>
    </message>
    <message>
        <source>To do: {remedy}</source>
        <translation>Zu tun: {remedy}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Let all through at once</source>
        <translation>Alle sofort durchstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>opening the window</source>
        <translation>Öffnen des Fensters</translation>
    </message>
    <message>
        <source>UCM CTI is starting; try again in a moment.</source>
        <translation>UCM CTI startet gerade; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The built-in PBX could not start; the log says why.</source>
        <translation>Die eingebaute Telefonanlage konnte nicht starten; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>change of scenario</source>
        <translation>Szenariowechsel</translation>
    </message>
    <message>
        <source>end of the demo</source>
        <translation>Ende der Demo</translation>
    </message>
    <message>
        <source>The built-in PBX is starting; try again in a moment.</source>
        <translation>Die eingebaute Telefonanlage startet gerade; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your phone does not ring now.</source>
        <translation>Ihr Telefon klingelt jetzt nicht.</translation>
    </message>
    <message>
        <source>Your phone is in no call.</source>
        <translation>Ihr Telefon ist in keinem Gespräch.</translation>
    </message>
    <message>
        <source>The built-in PBX cannot do that now.</source>
        <translation>Die eingebaute Telefonanlage kann das jetzt nicht.</translation>
    </message>
    <message>
        <source>The settings could not be written; is the disk full?</source>
        <translation>Die Einstellungen konnten nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>the terminal that this was started from</source>
        <translation>das Terminal, aus dem dies gestartet wurde</translation>
    </message>
    <message>
        <source>No pop-up is open now.</source>
        <translation>Jetzt ist kein Pop-up offen.</translation>
    </message>
    <message>
        <source>No call waits for you to accept it.</source>
        <translation>Kein Anruf wartet darauf, dass Sie ihn annehmen.</translation>
    </message>
    <message>
        <source>You have no call now.</source>
        <translation>Sie haben jetzt keinen Anruf.</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Keine Regel passt</translation>
    </message>
    <message>
        <source>{key} is the key of “{deed}” already.</source>
        <translation>{key} ist schon die Taste für „{deed}“.</translation>
    </message>
    <message>
        <source>It stays in the tray and shows incoming calls. Quit from its menu.</source>
        <translation>Es bleibt im Infobereich und zeigt eingehende Anrufe. Beenden Sie es über sein Menü.</translation>
    </message>
    <message>
        <source>Closing the window therefore minimises it to the task bar; quit from the menu.</source>
        <translation>Beim Schließen wird das Fenster daher in die Taskleiste minimiert; beenden Sie über das Menü.</translation>
    </message>
    <message>
        <source>Outside callers wait</source>
        <translation>Externe Anrufer warten</translation>
    </message>
    <message>
        <source>UCM CTI keeps running</source>
        <translation>UCM CTI läuft weiter</translation>
    </message>
    <message>
        <source>have the running app open its command bar</source>
        <translation>die laufende App ihre Befehlsleiste öffnen lassen</translation>
    </message>
    <message>
        <source>have the running app give the keyboard to its newest pop-up</source>
        <translation>die laufende App die Tastatur ihrem neuesten Pop-up geben lassen</translation>
    </message>
    <message>
        <source>have the running app act on the call in hand, as its key would</source>
        <translation>die laufende App auf den aktuellen Anruf wirken lassen, wie ihre Taste es täte</translation>
    </message>
    <message>
        <source>what the key would do</source>
        <translation>was die Taste täte</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>ein JSON-Dokument auf stdout</translation>
    </message>
    <message>
        <source>do what a line of the command bar says, for instance: to anna</source>
        <translation>tun, was eine Zeile der Befehlsleiste sagt, zum Beispiel: to anna</translation>
    </message>
    <message>
        <source>a verb and its words, or whom to call</source>
        <translation>ein Befehl mit seinen Wörtern, oder wer angerufen wird</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Inbound route</source>
        <translation>Eingehende Route</translation>
    </message>
    <message>
        <source>The PBX does not look at this list; it is switched off.</source>
        <translation>Die Anlage beachtet diese Liste nicht; sie ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Niemand ist gesperrt.</translation>
    </message>
    <message>
        <source>The PBX was not asked who is inside; --connect asks it.</source>
        <translation>Die Anlage wurde nicht gefragt, wer intern ist; --connect fragt sie.</translation>
    </message>
    <message>
        <source>There is no such country; write its two letters, such as DE.</source>
        <translation>Ein solches Land gibt es nicht; schreiben Sie seine zwei Buchstaben, etwa DE.</translation>
    </message>
    <message>
        <source>Only callers from outside can be blocked.</source>
        <translation>Nur externe Anrufer lassen sich sperren.</translation>
    </message>
    <message>
        <source>This caller hides the number, so there is none to block. Refuse the call instead.</source>
        <translation>Dieser Anrufer unterdrückt die Nummer, also gibt es keine zu sperren. Weisen Sie stattdessen den Anruf ab.</translation>
    </message>
    <message>
        <source>The call was turned away, but {number} is not blocked.</source>
        <translation>Der Anruf wurde abgewiesen, aber {number} ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>{number} is not blocked.</source>
        <translation>{number} ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>This caller hides the number, so there is none to block.</source>
        <translation>Dieser Anrufer unterdrückt die Nummer, also gibt es keine zu sperren.</translation>
    </message>
    <message>
        <source>{number} was blocked already.</source>
        <translation>{number} war schon gesperrt.</translation>
    </message>
    <message>
        <source>{number} is blocked.</source>
        <translation>{number} ist gesperrt.</translation>
    </message>
    <message>
        <source>{number} may call again.</source>
        <translation>{number} darf wieder anrufen.</translation>
    </message>
    <message>
        <source>The PBX turns blocked callers away from now on.</source>
        <translation>Die Anlage weist gesperrte Anrufer ab jetzt ab.</translation>
    </message>
    <message>
        <source>{number} is blocked as before.</source>
        <translation>{number} ist gesperrt wie zuvor.</translation>
    </message>
    <message>
        <source>{number} is on the PBX’s blacklist, but the PBX does not look at it. Switch it on under Blocked callers.</source>
        <translation>{number} steht auf der Sperrliste der Anlage, aber die Anlage beachtet sie nicht. Schalten Sie sie unter Gesperrte Anrufer ein.</translation>
    </message>
    <message>
        <source>The PBX took it, but its blacklist does not show it; look at it again.</source>
        <translation>Die Anlage hat es angenommen, aber ihre Sperrliste zeigt es nicht; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The PBX’s answer was lost, and its blacklist is as before. Try it again.</source>
        <translation>Die Antwort der Anlage ging verloren, und ihre Sperrliste ist wie zuvor. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is stored, but not in effect yet. {reason}</source>
        <translation>Es ist gespeichert, wirkt aber noch nicht. {reason}</translation>
    </message>
    <message>
        <source>One moment, the PBX is still busy with your last key.</source>
        <translation>Einen Moment, die Anlage ist noch mit Ihrer letzten Taste beschäftigt.</translation>
    </message>
    <message>
        <source>{who} is on hold. Pick up your phone to ask {target}.</source>
        <translation>{who} wird gehalten. Heben Sie Ihr Telefon ab, um {target} zu fragen.</translation>
    </message>
    <message>
        <source>You are back with {who}.</source>
        <translation>Sie sind wieder bei {who}.</translation>
    </message>
    <message>
        <source>{target} is not on the line; there is nobody to switch to.</source>
        <translation>{target} ist nicht in der Leitung; es gibt niemanden zum Makeln.</translation>
    </message>
    <message>
        <source>You talk to {one}; {other} is on hold.</source>
        <translation>Sie sprechen mit {one}; {other} wird gehalten.</translation>
    </message>
    <message>
        <source>{who} has hung up.</source>
        <translation>{who} hat aufgelegt.</translation>
    </message>
    <message>
        <source>{who} has hung up. The call with {target} goes on; end it when you are done.</source>
        <translation>{who} hat aufgelegt. Das Gespräch mit {target} geht weiter; beenden Sie es, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>You are asking {target} already; hand over or go back first.</source>
        <translation>Sie fragen schon {target}; übergeben Sie zuerst oder gehen Sie zurück.</translation>
    </message>
    <message>
        <source>You are not talking in that call; choose one of your own.</source>
        <translation>Sie sprechen nicht in diesem Anruf; wählen Sie einen eigenen.</translation>
    </message>
    <message>
        <source>That is your own extension; choose somebody else to ask.</source>
        <translation>Das ist Ihre eigene Nebenstelle; wählen Sie jemand anderen zum Fragen.</translation>
    </message>
    <message>
        <source>{target} is already in that call; choose somebody else.</source>
        <translation>{target} ist schon in diesem Anruf; wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>Der Anrufer</translation>
    </message>
    <message>
        <source>Nobody is being asked about that call any more.</source>
        <translation>Zu diesem Anruf wird niemand mehr gefragt.</translation>
    </message>
    <message>
        <source>{reason} {who} is still on hold.</source>
        <translation>{reason} {who} wird noch gehalten.</translation>
    </message>
    <message>
        <source>{target} was not asked.</source>
        <translation>{target} wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The call will wait in the queue {name}.</source>
        <translation>Der Anruf wartet in der Warteschlange {name}.</translation>
    </message>
    <message>
        <source>The call will ring in the group {name}.</source>
        <translation>Der Anruf klingelt in der Gruppe {name}.</translation>
    </message>
    <message>
        <source>The call will go to the voice menu {name}.</source>
        <translation>Der Anruf geht an das Sprachmenü {name}.</translation>
    </message>
    <message>
        <source>The phone of {name} is not connected.</source>
        <translation>Das Telefon von {name} ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The phone of {name} is ringing already.</source>
        <translation>Das Telefon von {name} klingelt schon.</translation>
    </message>
    <message>
        <source>{name} is in a call that is on hold.</source>
        <translation>{name} ist in einem Anruf, der gehalten wird.</translation>
    </message>
    <message>
        <source>{name} is in a call.</source>
        <translation>{name} ist im Gespräch.</translation>
    </message>
    <message>
        <source>{name} is away.</source>
        <translation>{name} ist abwesend.</translation>
    </message>
    <message>
        <source>{name} is free.</source>
        <translation>{name} ist frei.</translation>
    </message>
    <message>
        <source>Whether {name} is free is unknown.</source>
        <translation>Ob {name} frei ist, ist unbekannt.</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (nicht verbunden)</translation>
    </message>
    <message>
        <source>{name} (ringing)</source>
        <translation>{name} (klingelt)</translation>
    </message>
    <message>
        <source>{name} (in a call)</source>
        <translation>{name} (im Gespräch)</translation>
    </message>
    <message>
        <source>{name} (do not disturb)</source>
        <translation>{name} (nicht stören)</translation>
    </message>
    <message>
        <source>{name} (away)</source>
        <translation>{name} (abwesend)</translation>
    </message>
    <message>
        <source>Calls for {name} are forwarded to {where}.</source>
        <translation>Anrufe für {name} werden umgeleitet zu {where}.</translation>
    </message>
    <message>
        <source>{name} is on do not disturb.</source>
        <translation>{name} hat Nicht stören an.</translation>
    </message>
    <message>
        <source>{name} is on do not disturb: the phone will not ring, the call should go to voicemail.</source>
        <translation>{name} hat Nicht stören an: Das Telefon klingelt nicht, der Anruf sollte an die Voicemail gehen.</translation>
    </message>
    <message>
        <source>{name} is on do not disturb: the phone will not ring.</source>
        <translation>{name} hat Nicht stören an: Das Telefon klingelt nicht.</translation>
    </message>
    <message>
        <source>{name} is away: {note}.</source>
        <translation>{name} ist abwesend: {note}.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has been in a call for {time}.</source>
        <translation>{name} ist seit {time} im Gespräch.</translation>
    </message>
    <message>
        <source>When busy, calls go to {where}.</source>
        <translation>Ist besetzt, gehen Anrufe an {where}.</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Unanswered, the call goes to {where} after {time}.</source>
        <translation>Nimmt niemand an, geht der Anruf nach {time} an {where}.</translation>
    </message>
    <message>
        <source>Unanswered, the call goes to {where}.</source>
        <translation>Nimmt niemand an, geht der Anruf an {where}.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Too late: the caller or somebody else was faster.</source>
        <translation>Zu spät: Der Anrufer oder jemand anderes war schneller.</translation>
    </message>
    <message>
        <source>The PBX took too long over its call records; choose fewer days.</source>
        <translation>Die Anlage brauchte zu lange für ihre Anrufliste; wählen Sie weniger Tage.</translation>
    </message>
    <message>
        <source>There were no outside calls in that time.</source>
        <translation>In dieser Zeit gab es keine externen Anrufe.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n outside (call|calls)</source>
        <translation>
            <numerusform>Von %n externen Anruf</numerusform>
            <numerusform>Von %n externen Anrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>{of_all} none would have been refused.</source>
        <translation>{of_all} wäre keiner abgewiesen worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n would have been refused</source>
        <translation>
            <numerusform>wäre %n abgewiesen worden</numerusform>
            <numerusform>wären %n abgewiesen worden</numerusform>
        </translation>
    </message>
    <message>
        <source>{of_all} {refused}, none from contacts.</source>
        <translation>{of_all} {refused}, keiner aus den Kontakten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them from contacts</source>
        <translation>
            <numerusform>davon %n aus den Kontakten</numerusform>
            <numerusform>davon %n aus den Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls at the gate do not pop up, so each outside caller waits 10 s for nobody.</source>
        <translation>Für Anrufe in der Schleuse erscheint kein Pop-up, also wartet jeder externe Anrufer 10 s umsonst.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody decided the last %n calls at the gate, and each waited 10 s.</source>
        <translation>
            <numerusform>Den letzten Anruf in der Schleuse hat niemand entschieden, er wartete 10 s.</numerusform>
            <numerusform>Die letzten %n Anrufe in der Schleuse hat niemand entschieden, jeder wartete 10 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call control is on. When UCM CTI ends, nobody decides: each outside caller waits 10 s before a phone rings. Close the window instead to keep it running, or untick Call Control for the API on the UCM.</source>
        <translation>Die Anrufsteuerung ist an. Wenn UCM CTI endet, entscheidet niemand: Jeder externe Anrufer wartet 10 s, bevor ein Telefon klingelt. Schließen Sie stattdessen das Fenster, damit es weiterläuft, oder nehmen Sie am UCM bei der API das Häkchen Call Control weg.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>All outside callers</source>
        <translation>Alle externen Anrufer</translation>
    </message>
    <message>
        <source>Callers without a number</source>
        <translation>Anrufer ohne Nummer</translation>
    </message>
    <message>
        <source>These numbers</source>
        <translation>Diese Nummern</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>Meine Kontakte</translation>
    </message>
    <message>
        <source>Everybody but my contacts</source>
        <translation>Alle außer meinen Kontakten</translation>
    </message>
    <message>
        <source>Who has called before</source>
        <translation>Wer schon angerufen hat</translation>
    </message>
    <message>
        <source>Who has never called</source>
        <translation>Wer noch nie angerufen hat</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Let through at once</source>
        <translation>Sofort durchstellen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>Weiterleiten an…</translation>
    </message>
    <message>
        <source>Send to the voicemail of…</source>
        <translation>An die Voicemail von…</translation>
    </message>
    <message>
        <source>Refuse and block the number</source>
        <translation>Abweisen und die Nummer sperren</translation>
    </message>
    <message>
        <source>On holidays too</source>
        <translation>Auch an Feiertagen</translation>
    </message>
    <message>
        <source>Only on holidays</source>
        <translation>Nur an Feiertagen</translation>
    </message>
    <message>
        <source>Not on holidays</source>
        <translation>Nicht an Feiertagen</translation>
    </message>
    <message>
        <source>All outside calls</source>
        <translation>Alle externen Anrufe</translation>
    </message>
    <message>
        <source>Outside calls without a number</source>
        <translation>Externe Anrufe ohne Nummer</translation>
    </message>
    <message>
        <source>Outside calls from your contacts</source>
        <translation>Externe Anrufe von Ihren Kontakten</translation>
    </message>
    <message>
        <source>Outside calls from numbers that are not in your contacts</source>
        <translation>Externe Anrufe von Nummern, die nicht in Ihren Kontakten stehen</translation>
    </message>
    <message>
        <source>Outside calls from numbers that have called before</source>
        <translation>Externe Anrufe von Nummern, die schon angerufen haben</translation>
    </message>
    <message>
        <source>Outside calls from numbers that have never called</source>
        <translation>Externe Anrufe von Nummern, die noch nie angerufen haben</translation>
    </message>
    <message>
        <source>wait for you to decide</source>
        <translation>warten auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>go through at once</source>
        <translation>werden sofort durchgestellt</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>werden abgewiesen</translation>
    </message>
    <message>
        <source>are refused, and their numbers are blocked</source>
        <translation>werden abgewiesen und ihre Nummern gesperrt</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>Sie werden gefragt</translation>
    </message>
    <message>
        <source>through at once</source>
        <translation>sofort durchgestellt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>refused and blocked</source>
        <translation>abgewiesen und gesperrt</translation>
    </message>
    <message>
        <source>to {called}</source>
        <translation>an {called}</translation>
    </message>
    <message>
        <source>{calls} {fate}.</source>
        <translation>{calls} {fate}.</translation>
    </message>
    <message>
        <source>are sent to {target}</source>
        <translation>werden an {target} weitergeleitet</translation>
    </message>
    <message>
        <source>are sent to the voicemail of {target}</source>
        <translation>werden an die Voicemail von {target} weitergeleitet</translation>
    </message>
    <message>
        <source>sent to {target}</source>
        <translation>an {target} weitergeleitet</translation>
    </message>
    <message>
        <source>sent to the voicemail of {target}</source>
        <translation>an die Voicemail von {target} weitergeleitet</translation>
    </message>
    <message>
        <source>Outside calls from {numbers}</source>
        <translation>Externe Anrufe von {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} and %n more</source>
        <translation>
            <numerusform>{shown} und %n weitere</numerusform>
            <numerusform>{shown} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the command bar</source>
        <translation>Die Befehlsleiste öffnen</translation>
    </message>
    <message>
        <source>Go to the newest pop-up</source>
        <translation>Zum neuesten Pop-up gehen</translation>
    </message>
    <message>
        <source>Accept the call at the gate</source>
        <translation>Den Anruf in der Schleuse annehmen</translation>
    </message>
    <message>
        <source>Refuse or decline the call</source>
        <translation>Den Anruf abweisen oder ablehnen</translation>
    </message>
    <message>
        <source>Hold or resume my call</source>
        <translation>Meinen Anruf halten oder fortsetzen</translation>
    </message>
    <message>
        <source>Mute or unmute my call</source>
        <translation>Meinen Anruf stummschalten oder nicht</translation>
    </message>
    <message>
        <source>End my call</source>
        <translation>Meinen Anruf beenden</translation>
    </message>
    <message>
        <source>No call waits at the gate now.</source>
        <translation>In der Schleuse wartet jetzt kein Anruf.</translation>
    </message>
    <message>
        <source>You are not talking to anybody now.</source>
        <translation>Sie sprechen jetzt mit niemandem.</translation>
    </message>
    <message>
        <source>Nobody calls from outside with a number now.</source>
        <translation>Jetzt ruft niemand mit einer Nummer von extern an.</translation>
    </message>
    <message>
        <source>Say which call with --call ID, or whose with --extension EXT.</source>
        <translation>Geben Sie mit --call ID an, welcher Anruf, oder mit --extension EXT, wessen.</translation>
    </message>
    <message>
        <source>Your call cannot be sent on yet; wait until it is answered.</source>
        <translation>Ihr Anruf lässt sich noch nicht weiterleiten; warten Sie, bis er angenommen ist.</translation>
    </message>
    <message>
        <source>None of these calls is with “{who}”.</source>
        <translation>Keiner dieser Anrufe ist mit „{who}“.</translation>
    </message>
    <message>
        <source>There is no call “{named}” now; “ucm-cti calls” lists them.</source>
        <translation>Es gibt jetzt keinen Anruf „{named}“; „ucm-cti calls“ listet sie auf.</translation>
    </message>
    <message>
        <source>{count} calls fit; name one with --call: {listed}.</source>
        <translation>{count} Anrufe passen; nennen Sie einen mit --call: {listed}.</translation>
    </message>
    <message>
        <source>Rings your phone to listen to {name}</source>
        <translation>Ruft Ihr Telefon, um bei {name} mitzuhören</translation>
    </message>
    <message>
        <source>Rings your phone to speak to {name} alone</source>
        <translation>Ruft Ihr Telefon, um nur mit {name} zu sprechen</translation>
    </message>
    <message>
        <source>Rings your phone to join the call of {name}</source>
        <translation>Ruft Ihr Telefon, um sich bei {name} aufzuschalten</translation>
    </message>
    <message>
        <source>Puts {name} on hold</source>
        <translation>Hält {name}</translation>
    </message>
    <message>
        <source>Takes {name} off hold</source>
        <translation>Setzt das Gespräch mit {name} fort</translation>
    </message>
    <message>
        <source>Mutes you for {name}</source>
        <translation>Schaltet Sie für {name} stumm</translation>
    </message>
    <message>
        <source>Lets {name} hear you again</source>
        <translation>{name} hört Sie wieder</translation>
    </message>
    <message>
        <source>Ends the call with {name}</source>
        <translation>Beendet den Anruf mit {name}</translation>
    </message>
    <message>
        <source>Lets the call of {name} in</source>
        <translation>Lässt den Anruf von {name} ein</translation>
    </message>
    <message>
        <source>Turns {name} away</source>
        <translation>Weist {name} ab</translation>
    </message>
    <message>
        <source>Turns {name} away, now and from now on</source>
        <translation>Weist {name} ab, jetzt und künftig</translation>
    </message>
    <message>
        <source>Rings your phone, then calls {name}</source>
        <translation>Ruft Ihr Telefon, dann {name}</translation>
    </message>
    <message>
        <source>Calls {first}, then {second}, and connects them</source>
        <translation>Ruft {first} an, dann {second}, und verbindet beide</translation>
    </message>
    <message>
        <source>Give a number or --call ID, not both.</source>
        <translation>Geben Sie entweder eine Nummer oder --call ID an, nicht beides.</translation>
    </message>
    <message>
        <source>Turns {number} away from now on</source>
        <translation>Weist {number} künftig ab</translation>
    </message>
    <message>
        <source>Lets {number} in again</source>
        <translation>Lässt {number} wieder herein</translation>
    </message>
    <message>
        <source>Sends {name} to {target}</source>
        <translation>Leitet {name} an {target} weiter</translation>
    </message>
    <message>
        <source>an unknown caller</source>
        <translation>ein unbekannter Anrufer</translation>
    </message>
    <message>
        <source>{label} is nobody&apos;s extension; name a person of this PBX.</source>
        <translation>{label} ist niemandes Nebenstelle; nennen Sie eine Person dieser Anlage.</translation>
    </message>
    <message>
        <source>{number} is inside; only outside callers are blocked.</source>
        <translation>{number} ist intern; nur externe Anrufer werden gesperrt.</translation>
    </message>
    <message>
        <source>Type a name, a number or a verb; “help” lists the verbs.</source>
        <translation>Geben Sie einen Namen, eine Nummer oder einen Befehl ein; „help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>“{verb}” has no option {option}.</source>
        <translation>„{verb}“ hat keine Option {option}.</translation>
    </message>
    <message>
        <source>{option} takes no value.</source>
        <translation>{option} nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>Say after {option}: {what}.</source>
        <translation>Geben Sie nach {option} an: {what}.</translation>
    </message>
    <message>
        <source>Type two outside numbers with &amp; between them.</source>
        <translation>Geben Sie zwei externe Nummern mit &amp; dazwischen ein.</translation>
    </message>
    <message>
        <source>Say whose call: type a name or an extension.</source>
        <translation>Geben Sie an, wessen Anruf: einen Namen oder eine Nebenstelle.</translation>
    </message>
    <message>
        <source>Say where to: type a name or a number.</source>
        <translation>Geben Sie das Ziel an: einen Namen oder eine Nummer.</translation>
    </message>
    <message>
        <source>There is nothing to dial; type a name or a number.</source>
        <translation>Es gibt nichts zu wählen; geben Sie einen Namen oder eine Nummer ein.</translation>
    </message>
    <message>
        <source>which call, as “calls” shows it; needed when more than one fits</source>
        <translation>welcher Anruf, wie „calls“ ihn zeigt; nötig, wenn mehr als einer passt</translation>
    </message>
    <message>
        <source>whose phone (default: --extension)</source>
        <translation>wessen Telefon (Vorgabe: --extension)</translation>
    </message>
    <message>
        <source>the UCM&apos;s “Direct Dial Voicemail Prefix” (default: the app&apos;s, else *)</source>
        <translation>„Direct Dial Voicemail Prefix“ des UCM (Vorgabe: der der App, sonst *)</translation>
    </message>
    <message>
        <source>the person there must agree first</source>
        <translation>die Person dort muss erst zustimmen</translation>
    </message>
    <message>
        <source>how (default: listen)</source>
        <translation>wie (Vorgabe: listen)</translation>
    </message>
    <message>
        <source>a number or a name</source>
        <translation>eine Nummer oder ein Name</translation>
    </message>
    <message>
        <source>a number or a name; “WHO to TARGET” says whose call</source>
        <translation>eine Nummer oder ein Name; „WHO to TARGET“ sagt, wessen Anruf</translation>
    </message>
    <message>
        <source>with whom, when there are several calls</source>
        <translation>mit wem, wenn es mehrere Anrufe gibt</translation>
    </message>
    <message>
        <source>as the PBX shows it; none for who calls now</source>
        <translation>wie die Anlage sie zeigt; keine für den, der gerade anruft</translation>
    </message>
    <message>
        <source>whose call</source>
        <translation>wessen Anruf</translation>
    </message>
    <message>
        <source>ring a phone, then call a name or number</source>
        <translation>ein Telefon klingeln lassen, dann einen Namen oder eine Nummer anrufen</translation>
    </message>
    <message>
        <source>send a call to a name or number</source>
        <translation>einen Anruf an einen Namen oder eine Nummer weiterleiten</translation>
    </message>
    <message>
        <source>send a call to the voicemail of a colleague</source>
        <translation>einen Anruf an die Voicemail eines Kollegen weiterleiten</translation>
    </message>
    <message>
        <source>put a call on hold</source>
        <translation>einen Anruf halten</translation>
    </message>
    <message>
        <source>take a call off hold</source>
        <translation>einen gehaltenen Anruf fortsetzen</translation>
    </message>
    <message>
        <source>mute my side of a call</source>
        <translation>meine Seite eines Anrufs stummschalten</translation>
    </message>
    <message>
        <source>lift the mute</source>
        <translation>die Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>end a call</source>
        <translation>einen Anruf beenden</translation>
    </message>
    <message>
        <source>let a call that waits at the gate go through</source>
        <translation>einen Anruf, der in der Schleuse wartet, durchstellen</translation>
    </message>
    <message>
        <source>turn away a call that waits at the gate</source>
        <translation>einen Anruf, der in der Schleuse wartet, abweisen</translation>
    </message>
    <message>
        <source>turn a caller from outside away from now on (inbound blacklist)</source>
        <translation>einen Anrufer von außen künftig abweisen (Sperrliste der Anlage)</translation>
    </message>
    <message>
        <source>let a blocked caller in again</source>
        <translation>einen gesperrten Anrufer wieder zulassen</translation>
    </message>
    <message>
        <source>as “blocked” lists it</source>
        <translation>wie „blocked“ sie auflistet</translation>
    </message>
    <message>
        <source>call two outside numbers and connect them</source>
        <translation>zwei externe Nummern anrufen und verbinden</translation>
    </message>
    <message>
        <source>the number that is called first</source>
        <translation>die Nummer, die zuerst angerufen wird</translation>
    </message>
    <message>
        <source>the other number</source>
        <translation>die andere Nummer</translation>
    </message>
    <message>
        <source>listen to the call of an extension</source>
        <translation>beim Anruf einer Nebenstelle mithören</translation>
    </message>
    <message>
        <source>speak to an extension alone in its call</source>
        <translation>mit einer Nebenstelle allein in ihrem Anruf sprechen</translation>
    </message>
    <message>
        <source>join the call of an extension</source>
        <translation>sich auf den Anruf einer Nebenstelle aufschalten</translation>
    </message>
    <message>
        <source>listen to, whisper into or join a call</source>
        <translation>bei einem Anruf mithören, flüstern oder sich aufschalten</translation>
    </message>
    <message>
        <source>The pattern is empty; write what the number looks like.</source>
        <translation>Das Muster ist leer; schreiben Sie, wie die Nummer aussieht.</translation>
    </message>
    <message>
        <source>It is too long; {count} characters are the most.</source>
        <translation>Es ist zu lang; höchstens {count} Zeichen sind erlaubt.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression; check its brackets.</source>
        <translation>Das Muster ist kein regulärer Ausdruck; prüfen Sie seine Klammern.</translation>
    </message>
    <message>
        <source>The pattern could take forever; use fewer of * + ? and |, and none in another.</source>
        <translation>Das Muster könnte ewig brauchen; verwenden Sie weniger * + ? und |, und keines davon in einem anderen.</translation>
    </message>
    <message>
        <source>The pattern fits nothing at all too; say which digits there must be.</source>
        <translation>Das Muster passt auch auf gar nichts; geben Sie an, welche Ziffern da sein müssen.</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have.</source>
        <translation>Die Ersetzung nennt eine Gruppe, die das Muster nicht hat.</translation>
    </message>
    <message>
        <source>Digits of other scripts and hidden characters are set right.</source>
        <translation>Ziffern anderer Schriften und unsichtbare Zeichen werden berichtigt.</translation>
    </message>
    <message>
        <source>The direct dialling number belongs behind the number.</source>
        <translation>Die Durchwahl gehört hinter die Nummer.</translation>
    </message>
    <message>
        <source>The extension is not dialled; key it in when you are through.</source>
        <translation>Die Nebenstelle wird nicht gewählt; tippen Sie sie ein, wenn Sie durchgekommen sind.</translation>
    </message>
    <message>
        <source>The (0) is only dialled inside its country, so it goes.</source>
        <translation>Die (0) wird nur innerhalb ihres Landes gewählt, also entfällt sie.</translation>
    </message>
    <message>
        <source>Blanks, dashes and brackets go.</source>
        <translation>Leerzeichen, Striche und Klammern entfallen.</translation>
    </message>
    <message>
        <source>Letters become the digits on their keys.</source>
        <translation>Buchstaben werden zu den Ziffern ihrer Tasten.</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>Sie wird unverändert gesendet.</translation>
    </message>
    <message>
        <source>What stands behind the comma follows after a pause.</source>
        <translation>Was hinter dem Komma steht, folgt nach einer Pause.</translation>
    </message>
    <message>
        <source>“{text}” holds more than one number; choose one of them.</source>
        <translation>„{text}“ enthält mehr als eine Nummer; wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>“{text}” is not a number; type digits or a name from the list.</source>
        <translation>„{text}“ ist keine Nummer; geben Sie Ziffern oder einen Namen aus der Liste ein.</translation>
    </message>
    <message>
        <source>The number has {count} digits; {most} are the most there can be.</source>
        <translation>Die Nummer hat {count} Ziffern; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>It is a number inside this PBX, so it is dialled as it is.</source>
        <translation>Sie ist eine interne Nummer dieser Anlage, also wird sie unverändert gewählt.</translation>
    </message>
    <message>
        <source>It is a code with * or #, so it is dialled as it is.</source>
        <translation>Sie ist ein Code mit * oder #, also wird sie unverändert gewählt.</translation>
    </message>
    <message>
        <source>It is an emergency number, so it is dialled as it is.</source>
        <translation>Sie ist eine Notrufnummer, also wird sie unverändert gewählt.</translation>
    </message>
    <message>
        <source>Rule {place} makes “{number}” of it, which cannot be dialled; change the rule in the settings.</source>
        <translation>Regel {place} macht daraus „{number}“, was nicht gewählt werden kann; ändern Sie die Regel in den Einstellungen.</translation>
    </message>
    <message>
        <source>Rule {place} of this site: {note}</source>
        <translation>Regel {place} dieses Standorts: {note}</translation>
    </message>
    <message>
        <source>It is dialled as written.</source>
        <translation>Sie wird gewählt wie geschrieben.</translation>
    </message>
    <message>
        <source>There is no such country; choose one from the list.</source>
        <translation>Ein solches Land gibt es nicht; wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>Type up to six digits, for instance 0 or 9; leave it empty for none.</source>
        <translation>Geben Sie bis zu sechs Ziffern ein, zum Beispiel 0 oder 9; lassen Sie es leer für keine.</translation>
    </message>
    <message>
        <source>Type up to six digits, for instance 00 or 011; leave it empty to send the plus.</source>
        <translation>Geben Sie bis zu sechs Ziffern ein, zum Beispiel 00 oder 011; lassen Sie es leer, um das Plus zu senden.</translation>
    </message>
    <message>
        <source>Rule {place} for numbers is broken and not used; mend it in the settings, under Numbers.</source>
        <translation>Die Nummernregel {place} ist fehlerhaft und wird nicht benutzt; berichtigen Sie sie in den Einstellungen unter Nummern.</translation>
    </message>
    <message>
        <source>The outside line is in front already.</source>
        <translation>Die Amtskennziffer steht schon davor.</translation>
    </message>
    <message>
        <source>“{number}” can mean {one}, or {other} with the outside line in front; write the one you mean with its +.</source>
        <translation>„{number}“ kann {one} bedeuten, oder {other} mit der Amtskennziffer davor; schreiben Sie die gemeinte mit ihrem +.</translation>
    </message>
    <message>
        <source>The 0 is only dialled inside its country, so it goes.</source>
        <translation>Die 0 wird nur innerhalb ihres Landes gewählt, also entfällt sie.</translation>
    </message>
    <message>
        <source>It is sent with its + and country.</source>
        <translation>Sie wird mit + und Land gesendet.</translation>
    </message>
    <message>
        <source>Inside +{code} it is dialled without its country.</source>
        <translation>Innerhalb von +{code} wird sie ohne ihr Land gewählt.</translation>
    </message>
    <message>
        <source>{digits} leads abroad in place of +.</source>
        <translation>{digits} führt anstelle von + ins Ausland.</translation>
    </message>
    <message>
        <source>It is as long as an inside number, so it gets no outside line.</source>
        <translation>Sie ist so lang wie eine interne Nummer, also bekommt sie keine Amtskennziffer.</translation>
    </message>
    <message>
        <source>It is as long as an inside number, but nobody inside has it.</source>
        <translation>Sie ist so lang wie eine interne Nummer, aber intern hat sie niemand.</translation>
    </message>
    <message>
        <source>It begins with the outside line already.</source>
        <translation>Sie beginnt schon mit der Amtskennziffer.</translation>
    </message>
    <message>
        <source>It is no full number of your country, so it is dialled as written.</source>
        <translation>Sie ist keine vollständige Nummer Ihres Landes, also wird sie gewählt wie geschrieben.</translation>
    </message>
    <message>
        <source>{digits} gets an outside line.</source>
        <translation>{digits} bekommt eine Amtskennziffer.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message numerus="yes">
        <source>{name} or %n (other|others)</source>
        <translation>
            <numerusform>{name} oder %n andere Person</numerusform>
            <numerusform>{name} oder %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a colleague has a voicemail here; choose a person of the list.</source>
        <translation>Nur Kollegen haben hier eine Voicemail; wählen Sie eine Person der Liste.</translation>
    </message>
    <message>
        <source>The code for voicemail is not set; type the UCM’s code into the settings.</source>
        <translation>Der Code für die Voicemail ist nicht eingestellt; geben Sie den Code des UCM in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>the voicemail of {name}</source>
        <translation>die Voicemail von {name}</translation>
    </message>
    <message>
        <source>Nobody is called “{text}”; type a name from the list or a number.</source>
        <translation>Niemand heißt „{text}“; geben Sie einen Namen aus der Liste oder eine Nummer ein.</translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> und {value} weitere</translation>
    </message>
    <message>
        <source>{count} match “{text}”: {names}{more}; type more of the name or pick one.</source>
        <translation>{count} passen zu „{text}“: {names}{more}; tippen Sie mehr vom Namen oder wählen Sie einen aus.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Kind of the number before</source>
        <translation>Art der Nummer davor</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Work number</source>
        <translation>Nummer geschäftlich</translation>
    </message>
    <message>
        <source>Home number</source>
        <translation>Nummer privat</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Faxnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>the line is broken</source>
        <translation>die Zeile ist fehlerhaft</translation>
    </message>
    <message>
        <source>Say which column holds the numbers.</source>
        <translation>Geben Sie an, welche Spalte die Nummern enthält.</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>Geben Sie an, welche Spalte die Namen enthält.</translation>
    </message>
    <message>
        <source>There is nobody with a name and a number in this file.</source>
        <translation>In dieser Datei steht niemand mit Name und Nummer.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>nobody has to log in</source>
        <translation>niemand muss sich anmelden</translation>
    </message>
    <message>
        <source>There is nobody with a name and a number; check where to look and whose attributes it uses.</source>
        <translation>Es gibt niemanden mit Name und Nummer; prüfen Sie, wo gesucht wird und wessen Attribute er verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n (contact|contacts) seen</source>
        <translation>
            <numerusform>%n Kontakt gesehen</numerusform>
            <numerusform>%n Kontakte gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate cannot be read; choose a file in PEM format.</source>
        <translation>Das Zertifikat lässt sich nicht lesen; wählen Sie eine Datei im PEM-Format.</translation>
    </message>
    <message>
        <source>Type the password of “{user}”.</source>
        <translation>Geben Sie das Passwort von „{user}“ ein.</translation>
    </message>
    <message>
        <source>reached, without encryption</source>
        <translation>erreicht, ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>reached, encrypted</source>
        <translation>erreicht, verschlüsselt</translation>
    </message>
    <message>
        <source>Nothing listens at {where}; check the address and the port.</source>
        <translation>Unter {where} antwortet nichts; prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>{where} does not answer; check the address and the network.</source>
        <translation>{where} antwortet nicht; prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>There is no computer “{host}”; check it.</source>
        <translation>Es gibt keinen Computer „{host}“; prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>{where} offers no encryption this way; choose another encryption.</source>
        <translation>{where} bietet auf diesem Weg keine Verschlüsselung; wählen Sie eine andere Verschlüsselung.</translation>
    </message>
    <message>
        <source>{where} does not answer as a directory server does; check the port.</source>
        <translation>{where} antwortet nicht wie ein Verzeichnisserver; prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted; name the file of its authority, or ask who runs the server.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut; geben Sie die Datei seiner Zertifizierungsstelle an, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>{host} does not encrypt at port {port}; check the port or choose another encryption.</source>
        <translation>{host} verschlüsselt an Port {port} nicht; prüfen Sie den Port oder wählen Sie eine andere Verschlüsselung.</translation>
    </message>
    <message>
        <source>The user or password is wrong; type them as the directory server knows them.</source>
        <translation>Benutzer oder Passwort ist falsch; geben Sie sie so ein, wie der Verzeichnisserver sie kennt.</translation>
    </message>
    <message>
        <source>The server wants encryption; choose another one.</source>
        <translation>Der Server verlangt Verschlüsselung; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{user}” is no user here; write it as “cn=admin,dc=pbx,dc=com”.</source>
        <translation>„{user}“ ist kein Benutzer hier; schreiben Sie ihn wie „cn=admin,dc=pbx,dc=com“.</translation>
    </message>
    <message>
        <source>The server refused the log-in; ask who runs it.</source>
        <translation>Der Server hat die Anmeldung abgelehnt; fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>There is no “{base}” in this directory; check where to look.</source>
        <translation>In diesem Verzeichnis gibt es kein „{base}“; prüfen Sie, wo gesucht wird.</translation>
    </message>
    <message>
        <source>This user may not search; log in as another one.</source>
        <translation>Dieser Benutzer darf nicht suchen; melden Sie sich als ein anderer an.</translation>
    </message>
    <message>
        <source>The server refused the search; ask who runs it.</source>
        <translation>Der Server hat die Suche abgelehnt; fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>“{name}” is no file; choose a CSV or vCard file.</source>
        <translation>„{name}“ ist keine Datei; wählen Sie eine CSV- oder vCard-Datei.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}); choose another file.</source>
        <translation>„{name}“ lässt sich nicht lesen ({why}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 32 MB; export fewer contacts at a time.</source>
        <translation>„{name}“ ist größer als 32 MB; exportieren Sie weniger Kontakte auf einmal.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>es gibt keinen Namen</translation>
    </message>
    <message>
        <source>there is no number that can be dialled</source>
        <translation>es gibt keine Nummer, die gewählt werden kann</translation>
    </message>
    <message>
        <source>there is room for 100,000</source>
        <translation>Platz ist für 100.000</translation>
    </message>
    <message>
        <source>The contacts kept so far cannot be opened, so no change is kept; start anew.</source>
        <translation>Die bisher gespeicherten Kontakte lassen sich nicht öffnen, also wird keine Änderung gespeichert; fangen Sie neu an.</translation>
    </message>
    <message>
        <source>The contacts could not be kept; is the disk full?</source>
        <translation>Die Kontakte konnten nicht gespeichert werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>the card is broken</source>
        <translation>die Karte ist fehlerhaft</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({why}); choose another folder.</source>
        <translation>„{name}“ konnte nicht geschrieben werden ({why}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There are no global keys on this system yet.</source>
        <translation>Auf diesem System gibt es noch keine globalen Tasten.</translation>
    </message>
    <message>
        <source>The display gives UCM CTI no keys; the log says why.</source>
        <translation>Die Anzeige gibt UCM CTI keine Tasten; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>On Wayland only the desktop itself can give keys: in its settings, bind one to each command below.</source>
        <translation>Unter Wayland kann nur der Desktop selbst Tasten vergeben: Belegen Sie in seinen Einstellungen eine für jeden Befehl unten.</translation>
    </message>
    <message>
        <source>logs out or locks the computer</source>
        <translation>meldet ab oder sperrt den Computer</translation>
    </message>
    <message>
        <source>ends the session on some systems</source>
        <translation>beendet auf manchen Systemen die Sitzung</translation>
    </message>
    <message>
        <source>closes windows</source>
        <translation>schließt Fenster</translation>
    </message>
    <message>
        <source>changes windows</source>
        <translation>wechselt Fenster</translation>
    </message>
    <message>
        <source>copies in every program</source>
        <translation>kopiert in jedem Programm</translation>
    </message>
    <message>
        <source>pastes in every program</source>
        <translation>fügt in jedem Programm ein</translation>
    </message>
    <message>
        <source>cuts in every program</source>
        <translation>schneidet in jedem Programm aus</translation>
    </message>
    <message>
        <source>takes back in every program</source>
        <translation>macht in jedem Programm rückgängig</translation>
    </message>
    <message>
        <source>“{text}” is no key; write for instance Ctrl+Alt+K.</source>
        <translation>„{text}“ ist keine Taste; schreiben Sie zum Beispiel Ctrl+Alt+K.</translation>
    </message>
    <message>
        <source>“{text}” cannot be used everywhere; take a letter, a digit, a function key or Space.</source>
        <translation>„{text}“ ist nicht überall verwendbar; nehmen Sie einen Buchstaben, eine Ziffer, eine Funktionstaste oder die Leertaste.</translation>
    </message>
    <message>
        <source>{chord} would be taken away from typing in other programs; add Ctrl, Alt or Super.</source>
        <translation>{chord} würde beim Tippen in anderen Programmen fehlen; nehmen Sie Ctrl, Alt oder Super dazu.</translation>
    </message>
    <message>
        <source>{chord} {does}; take another key.</source>
        <translation>{chord} {does}; nehmen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>AltGr types characters with {chord}; choose another key.</source>
        <translation>AltGr tippt mit {chord} Zeichen; wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Another program has {chord}. Choose another key here, or take it from that program.</source>
        <translation>Ein anderes Programm hat {chord}. Wählen Sie hier eine andere Taste, oder nehmen Sie sie jenem Programm weg.</translation>
    </message>
    <message>
        <source>This keyboard has no key {chord}; choose another.</source>
        <translation>Diese Tastatur hat keine Taste {chord}; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{chord} does something else already; choose another.</source>
        <translation>{chord} tut schon etwas anderes; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>UCM CTI takes it from here.</source>
        <translation>UCM CTI übernimmt es von hier.</translation>
    </message>
    <message>
        <source>UCM CTI runs but does not answer; try again in a moment.</source>
        <translation>UCM CTI läuft, antwortet aber nicht; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>UCM CTI is not running; start it with “ucm-cti” first.</source>
        <translation>UCM CTI läuft nicht; starten Sie es zuerst mit „ucm-cti“.</translation>
    </message>
    <message>
        <source>That is under way already; wait a moment.</source>
        <translation>Das läuft schon; warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>Name, number or command, for instance “to anna”</source>
        <translation>Name, Nummer oder Befehl, zum Beispiel „to anna“</translation>
    </message>
    <message>
        <source>Name, number or command</source>
        <translation>Name, Nummer oder Befehl</translation>
    </message>
    <message>
        <source>Enter takes the line, Tab completes it, “help” lists the verbs, Esc closes.</source>
        <translation>Enter nimmt die Zeile, Tab vervollständigt sie, „help“ listet die Befehle auf, Esc schließt.</translation>
    </message>
    <message>
        <source>Command bar</source>
        <translation>Befehlsleiste</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Decided by the gate – UCM CTI</source>
        <translation>In der Schleuse entschieden – UCM CTI</translation>
    </message>
    <message>
        <source>No rule has decided a call since the app started.</source>
        <translation>Seit dem Start der App hat keine Regel einen Anruf entschieden.</translation>
    </message>
    <message>
        <source>Calls that the rules have decided</source>
        <translation>Von den Regeln entschiedene Anrufe</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>keine Regel passt</translation>
    </message>
    <message>
        <source>Rule of the gate – UCM CTI</source>
        <translation>Regel der Schleuse – UCM CTI</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>Anrufe von</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Called number or line</source>
        <translation>Angerufene Nummer oder Leitung</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A number, queue or line, as far as the PBX tells it before the call goes through.</source>
        <translation>Eine Nummer, Warteschlange oder Leitung, soweit die Anlage sie nennt, bevor der Anruf durchgestellt wird.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Name, queue or number inside</source>
        <translation>Name, Warteschlange oder interne Nummer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>A rule that is not in use is kept for later.</source>
        <translation>Eine Regel, die nicht benutzt wird, bleibt für später erhalten.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Whose voicemail</source>
        <translation>Wessen Voicemail</translation>
    </message>
    <message>
        <source>“{text}” is no number; * stands for any digits, ? for one.</source>
        <translation>„{text}“ ist keine Nummer; * steht für beliebige Ziffern, ? für eine.</translation>
    </message>
    <message>
        <source>Type the numbers, with commas between them.</source>
        <translation>Geben Sie die Nummern ein, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Before anybody has answered, a call can only be sent to a number inside.</source>
        <translation>Bevor jemand angenommen hat, lässt sich ein Anruf nur an eine interne Nummer weiterleiten.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Days (none for every day)</source>
        <translation>Tage (keiner: jeden Tag)</translation>
    </message>
    <message>
        <source>Type both times, or none for the whole day.</source>
        <translation>Geben Sie beide Zeiten ein, oder keine für den ganzen Tag.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day, such as 18:00.</source>
        <translation>„{text}“ ist keine Uhrzeit, etwa 18:00.</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Was die Spalte {name} enthält</translation>
    </message>
    <message>
        <source>Import contacts – UCM CTI</source>
        <translation>Kontakte importieren – UCM CTI</translation>
    </message>
    <message>
        <source>Check what each column holds.</source>
        <translation>Prüfen Sie, was jede Spalte enthält.</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>Die ersten davon</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>„{name}“ importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n (contact|contacts)</source>
        <translation>
            <numerusform>%n Kontakt importieren</numerusform>
            <numerusform>%n Kontakte importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Column {place}</source>
        <translation>Spalte {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n (contact|contacts) imported.</source>
        <translation>
            <numerusform>%n Kontakt importiert.</numerusform>
            <numerusform>%n Kontakte importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (contact|contacts)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with another of that name</source>
        <translation>
            <numerusform>%n mit einem gleichen Namens zusammengeführt</numerusform>
            <numerusform>%n mit anderen gleichen Namens zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>{contacts}, {known}.</source>
        <translation>{contacts}, {known}.</translation>
    </message>
    <message>
        <source>{contacts}, all of them new.</source>
        <translation>{contacts}, alle neu.</translation>
    </message>
    <message>
        <source>{why} ({count})</source>
        <translation>{why} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {reasons}.</source>
        <translation>{count}: {reasons}.</translation>
    </message>
    <message>
        <source>Press the key…</source>
        <translation>Drücken Sie die Taste…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Phonebook of a UCM</source>
        <translation>Telefonbuch eines UCM</translation>
    </message>
    <message>
        <source>Active Directory, OpenLDAP</source>
        <translation>Active Directory, OpenLDAP</translation>
    </message>
    <message>
        <source>Encrypted (LDAPS)</source>
        <translation>Verschlüsselt (LDAPS)</translation>
    </message>
    <message>
        <source>Encrypted (StartTLS)</source>
        <translation>Verschlüsselt (StartTLS)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>Server erreichen</translation>
    </message>
    <message>
        <source>Find contacts</source>
        <translation>Kontakte suchen</translation>
    </message>
    <message>
        <source>The password and all names can be read on the way.</source>
        <translation>Das Passwort und alle Namen lassen sich unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>Directory server – UCM CTI</source>
        <translation>Verzeichnisserver – UCM CTI</translation>
    </message>
    <message>
        <source>Contacts from a directory server</source>
        <translation>Kontakte von einem Verzeichnisserver</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Empty when nobody logs in.</source>
        <translation>Leer, wenn sich niemand anmeldet.</translation>
    </message>
    <message>
        <source>Certificate of the server…</source>
        <translation>Zertifikat des Servers…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save and read</source>
        <translation>Speichern und lesen</translation>
    </message>
    <message>
        <source>Type the name or address of the server, with “:port” if it is unusual.</source>
        <translation>Geben Sie Name oder Adresse des Servers ein, mit „:port“, wenn er unüblich ist.</translation>
    </message>
    <message>
        <source>The contacts of {host} are read.</source>
        <translation>Die Kontakte von {host} sind gelesen.</translation>
    </message>
    <message>
        <source>The server is being tried.</source>
        <translation>Der Server wird getestet.</translation>
    </message>
    <message>
        <source>Only the certificate that you chose is trusted.</source>
        <translation>Nur dem von Ihnen gewählten Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <source>What this computer trusts is trusted; choose a file for anything else.</source>
        <translation>Vertraut wird, wem dieser Computer vertraut; wählen Sie für alles andere eine Datei.</translation>
    </message>
    <message>
        <source>Certificate of the server – UCM CTI</source>
        <translation>Zertifikat des Servers – UCM CTI</translation>
    </message>
    <message>
        <source>Number doctor – UCM CTI</source>
        <translation>Nummerndiagnose – UCM CTI</translation>
    </message>
    <message>
        <source>Number, or a text with numbers in it</source>
        <translation>Nummer, oder ein Text mit Nummern darin</translation>
    </message>
    <message>
        <source>As it is written somewhere. Nobody is called.</source>
        <translation>Wie sie irgendwo geschrieben steht. Es wird niemand angerufen.</translation>
    </message>
    <message>
        <source>Samples to try</source>
        <translation>Beispiele zum Ausprobieren</translation>
    </message>
    <message>
        <source>Which of the numbers</source>
        <translation>Welche der Nummern</translation>
    </message>
    <message>
        <source>Rules for numbers…</source>
        <translation>Regeln für Nummern…</translation>
    </message>
    <message>
        <source>What will be dialled is shown here, step by step.</source>
        <translation>Was gewählt wird, erscheint hier, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Dialled as {number}</source>
        <translation>Gewählt als {number}</translation>
    </message>
    <message>
        <source>In full {number}.</source>
        <translation>Vollständig {number}.</translation>
    </message>
    <message>
        <source>Key in {extension} when somebody answers.</source>
        <translation>Tippen Sie {extension} ein, wenn jemand abhebt.</translation>
    </message>
    <message>
        <source>Without a connection nobody can tell who is inside.</source>
        <translation>Ohne Verbindung ist nicht zu erkennen, wer intern ist.</translation>
    </message>
    <message>
        <source>Number doctor</source>
        <translation>Nummerndiagnose</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>This is what is written.</source>
        <translation>Das steht geschrieben.</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Mark a held call after</source>
        <translation>Gehaltenen Anruf markieren nach</translation>
    </message>
    <message>
        <source>Make it urgent after</source>
        <translation>Dringend machen nach</translation>
    </message>
    <message>
        <source>An urgent call comes first among yours, is red, says how long it has been held, counts at the tray icon and is spoken of once.</source>
        <translation>Ein dringender Anruf steht bei Ihren Anrufen ganz oben, ist rot, zeigt seine Haltezeit, zählt am Symbol im Infobereich und wird einmal angesagt.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Kontakte (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>{name} neu lesen</translation>
    </message>
    <message>
        <source>Remove {name} and its contacts</source>
        <translation>{name} und seine Kontakte entfernen</translation>
    </message>
    <message>
        <source>The server is being read.</source>
        <translation>Der Server wird gelesen.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Callers from outside are shown by these names. Extensions come from the PBX by themselves.</source>
        <translation>Externe Anrufer werden mit diesen Namen angezeigt. Nebenstellen kommen von selbst aus der Anlage.</translation>
    </message>
    <message>
        <source>No contacts yet. Import a CSV or vCard file, or drop one on the window.</source>
        <translation>Noch keine Kontakte. Importieren Sie eine CSV- oder vCard-Datei, oder ziehen Sie eine auf das Fenster.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Directory server…</source>
        <translation>Verzeichnisserver…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Neuer Kontakt…</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n zusammengeführt</numerusform>
            <numerusform>%n zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>{contacts}, {merged}</source>
        <translation>{contacts}, {merged}</translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <translation>Es gibt niemanden zu exportieren.</translation>
    </message>
    <message>
        <source>{contacts} written to {path}.</source>
        <translation>{contacts} nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export contacts – UCM CTI</source>
        <translation>Kontakte exportieren – UCM CTI</translation>
    </message>
    <message>
        <source>read on {date}</source>
        <translation>gelesen am {date}</translation>
    </message>
    <message>
        <source>These keys work while you type in another program. Choose a button, then press the new key; Backspace takes it away.</source>
        <translation>Diese Tasten wirken, während Sie in einem anderen Programm tippen. Wählen Sie eine Schaltfläche und drücken Sie dann die neue Taste; die Rücktaste nimmt sie weg.</translation>
    </message>
    <message>
        <source>Reset the global keys</source>
        <translation>Die globalen Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>{deed}: command {line}</source>
        <translation>{deed}: Befehl {line}</translation>
    </message>
    <message>
        <source>Choose a button, then press its new key. A letter works while a call of yours is shown and you are not typing; every other key works in text fields too. Backspace takes the keys away.</source>
        <translation>Wählen Sie eine Schaltfläche und drücken Sie dann die neue Taste. Ein Buchstabe wirkt, solange ein Anruf von Ihnen angezeigt wird und Sie nicht tippen; jede andere Taste wirkt auch in Textfeldern. Die Rücktaste nimmt die Tasten weg.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: {deed}</source>
        <translation>Zurücksetzen: {deed}</translation>
    </message>
    <message>
        <source>{key} is the key for “{deed}”. Swap, so that “{deed}” gets {free}?</source>
        <translation>{key} ist die Taste für „{deed}“. Tauschen, sodass „{deed}“ {free} bekommt?</translation>
    </message>
    <message>
        <source>{key} is the key for “{deed}”. Swap, so that it gets none?</source>
        <translation>{key} ist die Taste für „{deed}“. Tauschen, sodass dafür keine bleibt?</translation>
    </message>
    <message>
        <source>Outside call to me</source>
        <translation>Externer Anruf an mich</translation>
    </message>
    <message>
        <source>Inside call to me</source>
        <translation>Interner Anruf an mich</translation>
    </message>
    <message>
        <source>Queue or group call to me</source>
        <translation>Warteschlangen- oder Gruppenanruf an mich</translation>
    </message>
    <message>
        <source>Call at the gate</source>
        <translation>Anruf in der Schleuse</translation>
    </message>
    <message>
        <source>Somebody else has taken my call</source>
        <translation>Jemand anderes hat meinen Anruf angenommen</translation>
    </message>
    <message>
        <source>A call has been on hold for long</source>
        <translation>Ein Anruf wird schon lange gehalten</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>Pop-up</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Pop-up: {kind}</source>
        <translation>Pop-up: {kind}</translation>
    </message>
    <message>
        <source>Sound: {kind}</source>
        <translation>Ton: {kind}</translation>
    </message>
    <message>
        <source>Play the sound: {kind}</source>
        <translation>Ton abspielen: {kind}</translation>
    </message>
    <message>
        <source>Choose the country: without it nobody can tell whether a number begins with the outside line already, so one that begins with its digits gets none.</source>
        <translation>Wählen Sie das Land: Ohne Land ist nicht zu erkennen, ob eine Nummer schon mit der Amtskennziffer beginnt; eine Nummer, die mit deren Ziffern beginnt, bekommt dann keine.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Country of this site</source>
        <translation>Land dieses Standorts</translation>
    </message>
    <message>
        <source>Outside line</source>
        <translation>Amtskennziffer</translation>
    </message>
    <message>
        <source>Dialled in front of outside numbers. Empty for none.</source>
        <translation>Wird vor externen Nummern gewählt. Leer für keine.</translation>
    </message>
    <message>
        <source>In place of +</source>
        <translation>Anstelle von +</translation>
    </message>
    <message>
        <source>What leads abroad. Empty where the PBX takes numbers with +, as they are.</source>
        <translation>Was ins Ausland führt. Leer, wenn die Anlage Nummern mit + annimmt, wie sie sind.</translation>
    </message>
    <message>
        <source>Digits of inside numbers</source>
        <translation>Stellen interner Nummern</translation>
    </message>
    <message>
        <source>Numbers of that length get no outside line. Who is inside, the PBX itself tells.</source>
        <translation>Nummern dieser Länge bekommen keine Amtskennziffer. Wer intern ist, sagt die Anlage selbst.</translation>
    </message>
    <message>
        <source>Number doctor…</source>
        <translation>Nummerndiagnose…</translation>
    </message>
    <message>
        <source>Type how many digits, for instance 3, 4; each from 1 to 15.</source>
        <translation>Geben Sie ein, wie viele Ziffern, zum Beispiel 3, 4; jede Zahl von 1 bis 15.</translation>
    </message>
    <message>
        <source>With these, {text} is dialled as {number}.</source>
        <translation>Damit wird {text} als {number} gewählt.</translation>
    </message>
    <message>
        <source>Finding and sending</source>
        <translation>Suchen und weiterleiten</translation>
    </message>
    <message>
        <source>Code for voicemail</source>
        <translation>Code für die Voicemail</translation>
    </message>
    <message>
        <source>What the UCM calls “Direct Dial Voicemail Prefix” among its feature codes; * unless it was changed there. Empty for none.</source>
        <translation>Was beim UCM unter den Feature Codes „Direct Dial Voicemail Prefix“ heißt; *, wenn es dort nicht geändert wurde. Leer für keinen.</translation>
    </message>
    <message>
        <source>The search puts first whom you call and send calls to most. What it has learned stays on this computer, for this PBX, and fades within weeks.</source>
        <translation>Die Suche stellt voran, wen Sie am meisten anrufen und an wen Sie am meisten weiterleiten. Was sie gelernt hat, bleibt auf diesem Computer, für diese Anlage, und verblasst in Wochen.</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Gelerntes vergessen</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Noch wurde nichts gelernt.</translation>
    </message>
    <message>
        <source>A code has at most 8 digits, * and #; type it as the UCM has it.</source>
        <translation>Ein Code hat höchstens 8 Ziffern, * und #; geben Sie ihn so ein wie am UCM.</translation>
    </message>
    <message>
        <source>Quit – UCM CTI</source>
        <translation>Beenden – UCM CTI</translation>
    </message>
    <message>
        <source>Quit UCM CTI?</source>
        <translation>UCM CTI beenden?</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Of the rules that fit a number, the first is used. A rule from ^0039 to +39 sends +39 in place of 0039 at the beginning; $1 stands for what the first brackets hold.</source>
        <translation>Von den Regeln, die auf eine Nummer passen, gilt die erste. Eine Regel von ^0039 zu +39 sendet am Anfang +39 anstelle von 0039; $1 steht für den Inhalt der ersten Klammern.</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Rule {place} is not used. {why}</source>
        <translation>Regel {place} wird nicht benutzt. {why}</translation>
    </message>
    <message>
        <source>on hold for long</source>
        <translation>lange gehalten</translation>
    </message>
    <message>
        <source>Putting {who} on hold…</source>
        <translation>{who} wird gehalten…</translation>
    </message>
    <message>
        <source>Ringing your phone to ask {target}…</source>
        <translation>Ihr Telefon wird gerufen, um {target} zu fragen…</translation>
    </message>
    <message>
        <source>Pick up the second call on your phone to ask {target}.</source>
        <translation>Nehmen Sie den zweiten Anruf am Telefon an, um {target} zu fragen.</translation>
    </message>
    <message>
        <source>Calling {target}. {who} is on hold.</source>
        <translation>{target} wird angerufen. {who} wird gehalten.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>Wechsel läuft…</translation>
    </message>
    <message>
        <source>Sending {who} to {target}…</source>
        <translation>{who} wird an {target} weitergeleitet…</translation>
    </message>
    <message>
        <source>Going back to {who}…</source>
        <translation>Zurück zu {who}…</translation>
    </message>
    <message>
        <source>You talk to {target}. {who} is on hold.</source>
        <translation>Sie sprechen mit {target}. {who} wird gehalten.</translation>
    </message>
    <message>
        <source>You talk to {who}. {target} is on hold.</source>
        <translation>Sie sprechen mit {who}. {target} wird gehalten.</translation>
    </message>
    <message>
        <source>Both are on hold: {who} and {target}.</source>
        <translation>Beide werden gehalten: {who} und {target}.</translation>
    </message>
    <message>
        <source>You talk to {target}. {who} is not on hold.</source>
        <translation>Sie sprechen mit {target}. {who} wird nicht gehalten.</translation>
    </message>
    <message>
        <source>{target} was not called. {who} is still on hold.</source>
        <translation>{target} wurde nicht angerufen. {who} wird noch gehalten.</translation>
    </message>
    <message>
        <source>Your phone was not picked up. {who} is still on hold.</source>
        <translation>Ihr Telefon wurde nicht abgehoben. {who} wird noch gehalten.</translation>
    </message>
    <message>
        <source>{target} is busy or did not answer. {who} is still on hold.</source>
        <translation>{target} ist besetzt oder hat nicht angenommen. {who} wird noch gehalten.</translation>
    </message>
    <message>
        <source>The call with {target} has ended. {who} is still on hold.</source>
        <translation>Das Gespräch mit {target} ist beendet. {who} wird noch gehalten.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>Zurück zum Anrufer</translation>
    </message>
    <message>
        <source>Send {who} to {name}</source>
        <translation>{who} an {name} weiterleiten</translation>
    </message>
    <message>
        <source>Ask {name} first, {who} waits on hold</source>
        <translation>Erst {name} fragen, {who} wird gehalten</translation>
    </message>
    <message>
        <source>Send {who} to the voicemail of {name}</source>
        <translation>{who} an die Voicemail von {name} weiterleiten</translation>
    </message>
    <message>
        <source>send here</source>
        <translation>hierher weiterleiten</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>erst fragen</translation>
    </message>
    <message>
        <source>to voicemail</source>
        <translation>zur Voicemail</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>Der Anruf ist beendet.</translation>
    </message>
    <message>
        <source>Take {who} to your own phone</source>
        <translation>{who} an Ihr eigenes Telefon holen</translation>
    </message>
    <message>
        <source>take to me</source>
        <translation>zu mir holen</translation>
    </message>
    <message>
        <source>It cannot be taken back while it rings.</source>
        <translation>Er lässt sich nicht zurückholen, solange es klingelt.</translation>
    </message>
    <message>
        <source>That is you; drop the call on somebody else.</source>
        <translation>Das sind Sie; ziehen Sie den Anruf auf jemand anderen.</translation>
    </message>
    <message>
        <source>Only a call that you talk in can wait while you ask somebody.</source>
        <translation>Nur ein Anruf, in dem Sie sprechen, kann warten, während Sie jemanden fragen.</translation>
    </message>
    <message>
        <source>Only a person has a voicemail; drop the call on a person.</source>
        <translation>Nur eine Person hat eine Voicemail; ziehen Sie den Anruf auf eine Person.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>still ringing</source>
        <translation>klingelt noch</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>rings at {name}</source>
        <translation>klingelt bei {name}</translation>
    </message>
    <message>
        <source>rings at your phone</source>
        <translation>klingelt an Ihrem Telefon</translation>
    </message>
    <message>
        <source>back with you</source>
        <translation>wieder bei Ihnen</translation>
    </message>
    <message>
        <source>{name} answered</source>
        <translation>{name} hat angenommen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>nobody answered, {who} is gone</source>
        <translation>niemand hat angenommen, {who} ist weg</translation>
    </message>
    <message>
        <source>busy, {who} is gone</source>
        <translation>besetzt, {who} ist weg</translation>
    </message>
    <message>
        <source>{who} is gone</source>
        <translation>{who} ist weg</translation>
    </message>
    <message>
        <source>call {number}</source>
        <translation>{number} anrufen</translation>
    </message>
    <message>
        <source>You have no call that could be sent there; press Enter to call.</source>
        <translation>Sie haben keinen Anruf, der sich dorthin weiterleiten lässt; drücken Sie Enter, um anzurufen.</translation>
    </message>
    <message>
        <source>send {who} there at once</source>
        <translation>{who} sofort dorthin weiterleiten</translation>
    </message>
    <message>
        <source>ask {name} first, {who} on hold</source>
        <translation>erst {name} fragen, {who} wird gehalten</translation>
    </message>
    <message>
        <source>send {who} to the voicemail of {name}</source>
        <translation>{who} an die Voicemail von {name} weiterleiten</translation>
    </message>
    <message>
        <source>Only a colleague has a voicemail here.</source>
        <translation>Nur Kollegen haben hier eine Voicemail.</translation>
    </message>
    <message>
        <source>This is no key that can be used; press another one.</source>
        <translation>Diese Taste ist nicht verwendbar; drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>{key} closes windows; press another one.</source>
        <translation>{key} schließt Fenster; drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>{key} is needed in lists and text fields; press another one.</source>
        <translation>{key} wird in Listen und Textfeldern gebraucht; drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards; press another one.</source>
        <translation>Ctrl und Alt zusammen schreiben auf vielen Tastaturen Zeichen; drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>A single character is for typing; press it with Ctrl or Alt, or a function key.</source>
        <translation>Ein einzelnes Zeichen dient zum Tippen; drücken Sie es mit Ctrl oder Alt, oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>Accept a call</source>
        <translation>Einen Anruf annehmen</translation>
    </message>
    <message>
        <source>Refuse a call, else end mine</source>
        <translation>Einen Anruf abweisen, sonst meinen beenden</translation>
    </message>
    <message>
        <source>Block the caller</source>
        <translation>Den Anrufer sperren</translation>
    </message>
    <message>
        <source>Hold and resume</source>
        <translation>Halten und fortsetzen</translation>
    </message>
    <message>
        <source>Mute and unmute</source>
        <translation>Stumm und Stumm aus</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Switch between a caller and whom I ask</source>
        <translation>Zwischen einem Anrufer und der gefragten Person makeln</translation>
    </message>
    <message>
        <source>Call or find somebody, or just type</source>
        <translation>Jemanden anrufen oder suchen, oder einfach tippen</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Personen durchsuchen</translation>
    </message>
    <message>
        <source>Carry the chosen call to a person; or drag it there</source>
        <translation>Den gewählten Anruf zu einer Person bringen; oder dorthin ziehen</translation>
    </message>
    <message>
        <source>Take a sent call back</source>
        <translation>Einen weitergeleiteten Anruf zurückholen</translation>
    </message>
    <message>
        <source>Send a sent call on to the next person</source>
        <translation>Einen weitergeleiteten Anruf an die nächste Person schicken</translation>
    </message>
    <message>
        <source>Send a sent call to voicemail</source>
        <translation>Einen weitergeleiteten Anruf an die Voicemail schicken</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Area before</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Move this area to the left</source>
        <translation>Diesen Bereich nach links verschieben</translation>
    </message>
    <message>
        <source>Move this area to the right</source>
        <translation>Diesen Bereich nach rechts verschieben</translation>
    </message>
    <message>
        <source>Narrow strip, and back</source>
        <translation>Schmale Leiste und zurück</translation>
    </message>
    <message>
        <source>Pop-ups only, and back</source>
        <translation>Nur Pop-ups und zurück</translation>
    </message>
    <message>
        <source>Undo what a message offers to undo</source>
        <translation>Rückgängig machen, was eine Meldung dazu anbietet</translation>
    </message>
    <message>
        <source>Send any action to the PBX</source>
        <translation>Eine beliebige Aktion an die Anlage senden</translation>
    </message>
    <message>
        <source>Go to the pop-up of a call, then to the next</source>
        <translation>Zum Pop-up eines Anrufs gehen, dann zum nächsten</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>Die Tasten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stumm aus</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>In einer Liste bewegen</translation>
    </message>
    <message>
        <source>Do the first thing a row offers</source>
        <translation>Das Erste tun, was eine Zeile anbietet</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Schließen, was offen ist</translation>
    </message>
    <message>
        <source>Ask whom you typed, my caller on hold</source>
        <translation>Eingegebene Person fragen, mein Anrufer wird gehalten</translation>
    </message>
    <message>
        <source>Send my caller there at once</source>
        <translation>Meinen Anrufer sofort dorthin weiterleiten</translation>
    </message>
    <message>
        <source>Send my caller to their voicemail</source>
        <translation>Meinen Anrufer an diese Voicemail weiterleiten</translation>
    </message>
    <message>
        <source>Hand the caller over</source>
        <translation>Den Anrufer übergeben</translation>
    </message>
    <message>
        <source>Talk to the other of the two</source>
        <translation>Mit dem anderen der beiden sprechen</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Zurück zum Anrufer</translation>
    </message>
    <message>
        <source>inside number</source>
        <translation>interne Nummer</translation>
    </message>
    <message>
        <source>outside number</source>
        <translation>externe Nummer</translation>
    </message>
    <message>
        <source>emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>{kind}, {country}</source>
        <translation>{kind}, {country}</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>work</source>
        <translation>geschäftlich</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>listening to {title}</source>
        <translation>hört bei {title} mit</translation>
    </message>
    <message>
        <source>with {title}</source>
        <translation>mit {title}</translation>
    </message>
    <message>
        <source>called by {title}</source>
        <translation>angerufen von {title}</translation>
    </message>
    <message>
        <source>calling {title}</source>
        <translation>ruft {title} an</translation>
    </message>
    <message numerus="yes">
        <source>%n (number|numbers)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Weitergeleitet an {name}</translation>
    </message>
    <message>
        <source>The call has left your phone.</source>
        <translation>Der Anruf ist nicht mehr an Ihrem Telefon.</translation>
    </message>
    <message>
        <source>Taken by {name} ({number})</source>
        <translation>Angenommen von {name} ({number})</translation>
    </message>
    <message>
        <source>Taken by {number}</source>
        <translation>Angenommen von {number}</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>Durchgestellt</translation>
    </message>
    <message>
        <source>My call</source>
        <translation>Mein Anruf</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Das Fenster öffnen</translation>
    </message>
    <message>
        <source>My call, and {count} more</source>
        <translation>Mein Anruf und {count} weitere</translation>
    </message>
    <message>
        <source>Goes through in</source>
        <translation>Durchgestellt in</translation>
    </message>
    <message>
        <source>Hide this pop-up</source>
        <translation>Dieses Pop-up verbergen</translation>
    </message>
    <message>
        <source>Open this caller’s web page</source>
        <translation>Die Webseite zu diesem Anrufer öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Missed call from {name}</source>
        <translation>Verpasster Anruf von {name}</translation>
    </message>
    <message>
        <source>Call from {name}</source>
        <translation>Anruf von {name}</translation>
    </message>
    <message>
        <source>at the gate</source>
        <translation>in der Schleuse</translation>
    </message>
    <message>
        <source>{what}: call from {name}</source>
        <translation>{what}: Anruf von {name}</translation>
    </message>
    <message>
        <source>Rings at your phone: {name}</source>
        <translation>Klingelt an Ihrem Telefon: {name}</translation>
    </message>
    <message>
        <source>Goes through by itself at 0</source>
        <translation>Wird bei 0 von selbst durchgestellt</translation>
    </message>
    <message>
        <source>Pick up your phone to answer</source>
        <translation>Zum Annehmen das Telefon abheben</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Hidden numbers at night</source>
        <translation>Unterdrückte Nummern bei Nacht</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>Aus dem Ausland</translation>
    </message>
    <message>
        <source>Known callers</source>
        <translation>Bekannte Anrufer</translation>
    </message>
    <message>
        <source>UCM CTI – {who}</source>
        <translation>UCM CTI – {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n (call waiting|calls waiting)</source>
        <translation>
            <numerusform>%n Anruf wartet</numerusform>
            <numerusform>%n Anrufe warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for long: {count}</source>
        <translation>Lange gehalten: {count}</translation>
    </message>
    <message>
        <source>Hidden pop-ups: {count}; click to show them</source>
        <translation>Verborgene Pop-ups: {count}; zum Anzeigen klicken</translation>
    </message>
    <message>
        <source>Pop-ups are off</source>
        <translation>Pop-ups sind aus</translation>
    </message>
    <message>
        <source>Open UCM CTI</source>
        <translation>UCM CTI öffnen</translation>
    </message>
    <message>
        <source>Dial…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Command bar…</source>
        <translation>Befehlsleiste…</translation>
    </message>
    <message>
        <source>Show hidden pop-ups</source>
        <translation>Verborgene Pop-ups anzeigen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>An einen anderen Platz ziehen</translation>
    </message>
    <message>
        <source>Caller’s page</source>
        <translation>Seite zum Anrufer</translation>
    </message>
    <message>
        <source>Open this caller’s web page in the browser</source>
        <translation>Die Webseite zu diesem Anrufer im Browser öffnen</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Zu Kontakten hinzufügen</translation>
    </message>
    <message>
        <source>Keep this number under a name</source>
        <translation>Diese Nummer unter einem Namen speichern</translation>
    </message>
    <message>
        <source>This call has ended.</source>
        <translation>Dieser Anruf ist beendet.</translation>
    </message>
    <message>
        <source>Held {time}, look after them</source>
        <translation>Gehalten seit {time}, bitte kümmern</translation>
    </message>
    <message>
        <source>{state} {time}</source>
        <translation>{state} {time}</translation>
    </message>
    <message>
        <source>End the call with the person you asked and send the caller there (also by Enter)</source>
        <translation>Das Gespräch mit der gefragten Person beenden und den Anrufer dorthin geben (auch mit Enter)</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Makeln</translation>
    </message>
    <message>
        <source>Talk to the other of the two, who is put on hold</source>
        <translation>Mit dem anderen der beiden sprechen, der jetzige wird gehalten</translation>
    </message>
    <message>
        <source>Stop asking and take the caller off hold (press Esc twice)</source>
        <translation>Nicht mehr fragen und zum gehaltenen Anrufer zurück (zweimal Esc drücken)</translation>
    </message>
    <message>
        <source>Press Esc again to go back to {who}.</source>
        <translation>Drücken Sie Esc noch einmal, um zu {who} zurückzukehren.</translation>
    </message>
    <message>
        <source>{who} is on hold. Press the key again to end it.</source>
        <translation>{who} wird gehalten. Drücken Sie die Taste noch einmal, um zu beenden.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>{number} anrufen</translation>
    </message>
    <message>
        <source>Send {caller} to {number}</source>
        <translation>{caller} an {number} weiterleiten</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Kontakt bearbeiten…</translation>
    </message>
    <message>
        <source>The call that you were sending has ended.</source>
        <translation>Der Anruf, den Sie weiterleiten wollten, ist beendet.</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <source>Choose who gets {who}</source>
        <translation>Wählen Sie, wer {who} bekommt</translation>
    </message>
    <message>
        <source>Drop {who} on a person or place of the list</source>
        <translation>{who} auf eine Person oder einen Ort der Liste ziehen</translation>
    </message>
    <message>
        <source>Enter asks first</source>
        <translation>Enter fragt erst</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter leitet weiter</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter leitet weiter</translation>
    </message>
    <message>
        <source>Ctrl asks first</source>
        <translation>Ctrl fragt erst</translation>
    </message>
    <message>
        <source>Shift+Enter: voicemail</source>
        <translation>Shift+Enter: Voicemail</translation>
    </message>
    <message>
        <source>Shift: voicemail</source>
        <translation>Shift: Voicemail</translation>
    </message>
    <message>
        <source>Esc gives up</source>
        <translation>Esc bricht ab</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Have this call ring at your own phone again</source>
        <translation>Diesen Anruf wieder an Ihrem eigenen Telefon klingeln lassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Let this caller leave a message</source>
        <translation>Diesen Anrufer eine Nachricht hinterlassen lassen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the call between the two</source>
        <translation>Den Anruf zwischen den beiden beenden</translation>
    </message>
    <message>
        <source>{who} to {target}</source>
        <translation>{who} an {target}</translation>
    </message>
    <message>
        <source>Take back ({seconds})</source>
        <translation>Zurückholen ({seconds})</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Weiter: {name}</translation>
    </message>
    <message>
        <source>Send this caller on to {name}</source>
        <translation>Diesen Anrufer weiter an {name} leiten</translation>
    </message>
    <message>
        <source>{name} has been on hold for long. Look after them.</source>
        <translation>{name} wird schon lange gehalten. Bitte kümmern Sie sich.</translation>
    </message>
    <message>
        <source>Incoming and waiting</source>
        <translation>Eingehend und wartend</translation>
    </message>
    <message>
        <source>and {hidden} more that wait</source>
        <translation>und {hidden} weitere, die warten</translation>
    </message>
    <message>
        <source>Who waits is unknown.</source>
        <translation>Wer wartet, ist unbekannt.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Callers appear here by themselves: {accept} lets the first one through, {refuse} refuses them.</source>
        <translation>Niemand wartet. Anrufer erscheinen hier von selbst: {accept} stellt den ersten durch, {refuse} weist ihn ab.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Callers that ring or queue appear here by themselves.</source>
        <translation>Niemand wartet. Anrufer, die klingeln oder in der Warteschlange stehen, erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>taken by {value}</source>
        <translation>angenommen von {value}</translation>
    </message>
    <message>
        <source>Take to my phone</source>
        <translation>An mein Telefon holen</translation>
    </message>
    <message>
        <source>End this call</source>
        <translation>Diesen Anruf beenden</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>Tasten, die jetzt wirken</translation>
    </message>
    <message>
        <source>Take back: {who}</source>
        <translation>Zurückholen: {who}</translation>
    </message>
    <message>
        <source>Send on to {name}</source>
        <translation>Weiter an {name}</translation>
    </message>
    <message>
        <source>{key} twice</source>
        <translation>Zweimal {key}</translation>
    </message>
    <message>
        <source>Whispering to</source>
        <translation>Flüstern zu</translation>
    </message>
    <message>
        <source>In the call of</source>
        <translation>Aufgeschaltet bei</translation>
    </message>
    <message>
        <source>{name} is known to you. Block once more to block them all the same.</source>
        <translation>{name} ist Ihnen bekannt. Drücken Sie noch einmal Sperren, um trotzdem zu sperren.</translation>
    </message>
    <message>
        <source>That is another call. Press the key again for it.</source>
        <translation>Das ist ein anderer Anruf. Drücken Sie die Taste noch einmal für ihn.</translation>
    </message>
    <message>
        <source>That call has just gone</source>
        <translation>Dieser Anruf ist gerade verschwunden</translation>
    </message>
    <message>
        <source>Another call came first</source>
        <translation>Ein anderer Anruf kam dazwischen</translation>
    </message>
    <message>
        <source>{what}. Press {key} again for the next one.</source>
        <translation>{what}. Drücken Sie noch einmal {key} für den nächsten.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search people by name or number</source>
        <translation>Personen nach Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Nobody fits “{query}”.</source>
        <translation>Niemand passt zu „{query}“.</translation>
    </message>
    <message>
        <source>No contacts yet. Drop a CSV or vCard file here, or import one in the settings.</source>
        <translation>Noch keine Kontakte. Ziehen Sie eine CSV- oder vCard-Datei hierher, oder importieren Sie eine in den Einstellungen.</translation>
    </message>
    <message>
        <source>The PBX has not told who there is yet. The doctor in the menu can say why.</source>
        <translation>Die Anlage hat noch nicht gemeldet, wer da ist. Die Diagnose im Menü kann sagen, warum.</translation>
    </message>
    <message>
        <source>No favourites yet. Point at a person and press the star.</source>
        <translation>Noch keine Favoriten. Zeigen Sie auf eine Person und drücken Sie den Stern.</translation>
    </message>
    <message>
        <source>Nobody is in this list now. Choose “All” to see everybody.</source>
        <translation>In dieser Liste ist jetzt niemand. Wählen Sie „Alle“, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Quiet until you end it</source>
        <translation>Ruhe, bis Sie sie beenden</translation>
    </message>
    <message>
        <source>Quiet until {time}</source>
        <translation>Ruhe bis {time}</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>No pop-ups and no sounds for one hour</source>
        <translation>Eine Stunde lang keine Pop-ups und keine Töne</translation>
    </message>
    <message>
        <source>No pop-ups and no sounds until I end it</source>
        <translation>Keine Pop-ups und keine Töne, bis ich es beende</translation>
    </message>
    <message>
        <source>End quiet</source>
        <translation>Ruhe beenden</translation>
    </message>
    <message>
        <source>Pop-ups and sounds are on; press for quiet</source>
        <translation>Pop-ups und Töne sind an; für Ruhe drücken</translation>
    </message>
    <message>
        <source>Send to {name}, who spoke with them last</source>
        <translation>An {name} weiterleiten, zuletzt im Gespräch mit dem Anrufer</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <translation>An {name} weiterleiten</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>der Anrufer</translation>
    </message>
    <message>
        <source>Show the keys that work now</source>
        <translation>Die Tasten anzeigen, die jetzt wirken</translation>
    </message>
    <message>
        <source>No tray icon</source>
        <translation>Kein Symbol im Infobereich</translation>
    </message>
    <message>
        <source>What closing the window does on this desktop</source>
        <translation>Was das Schließen des Fensters auf diesem Desktop bewirkt</translation>
    </message>
    <message>
        <source>Show the hidden pop-ups again</source>
        <translation>Die verborgenen Pop-ups wieder anzeigen</translation>
    </message>
    <message>
        <source>Waiting for the PBX…</source>
        <translation>Warten auf die Anlage…</translation>
    </message>
    <message>
        <source>Hidden pop-ups: {count}</source>
        <translation>Verborgene Pop-ups: {count}</translation>
    </message>
    <message>
        <source>{count} in calls</source>
        <translation>{count} im Gespräch</translation>
    </message>
    <message>
        <source>held for long: {count}</source>
        <translation>lange gehalten: {count}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Aufschalten</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>Ohne zu fragen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Send my call here</source>
        <translation>Meinen Anruf hierher weiterleiten</translation>
    </message>
    <message>
        <source>Send {target} here</source>
        <translation>{target} hierher weiterleiten</translation>
    </message>
    <message>
        <source>Send to: name or number</source>
        <translation>Weiterleiten an: Name oder Nummer</translation>
    </message>
    <message>
        <source>Send this call to</source>
        <translation>Diesen Anruf weiterleiten an</translation>
    </message>
    <message>
        <source>Put the caller on hold and ring your phone to ask there</source>
        <translation>Den Anrufer halten und Ihr Telefon klingeln lassen, um dort zu fragen</translation>
    </message>
    <message>
        <source>Send the call there at once</source>
        <translation>Den Anruf sofort dorthin weiterleiten</translation>
    </message>
    <message>
        <source>Send the call to that person’s voicemail</source>
        <translation>Den Anruf an die Voicemail dieser Person weiterleiten</translation>
    </message>
    <message>
        <source>{sentence} Esc closes this.</source>
        <translation>{sentence} Esc schließt dies.</translation>
    </message>
    <message>
        <source>Ringing your phone…</source>
        <translation>Ihr Telefon wird gerufen…</translation>
    </message>
    <message>
        <source>Sending the call…</source>
        <translation>Anruf wird weitergeleitet…</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Volles Fenster</translation>
    </message>
    <message>
        <source>Narrow strip</source>
        <translation>Schmale Leiste</translation>
    </message>
    <message>
        <source>Pop-ups only</source>
        <translation>Nur Pop-ups</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>It holds * or #: such codes can forward your calls, open a door or change the PBX.</source>
        <translation>Sie enthält * oder #: Solche Codes können Ihre Anrufe umleiten, eine Tür öffnen oder die Anlage verändern.</translation>
    </message>
    <message>
        <source>It is an emergency number.</source>
        <translation>Sie ist eine Notrufnummer.</translation>
    </message>
    <message>
        <source>It looks like a number that costs extra.</source>
        <translation>Sie sieht nach einer Nummer mit Zusatzkosten aus.</translation>
    </message>
    <message>
        <source>It is a short number, which can cost extra or lead to a service of the PBX.</source>
        <translation>Sie ist eine Kurznummer; sie kann Zusatzkosten verursachen oder zu einem Dienst der Anlage führen.</translation>
    </message>
    <message>
        <source>It belongs to no country: such numbers can be very expensive.</source>
        <translation>Sie gehört zu keinem Land: Solche Nummern können sehr teuer sein.</translation>
    </message>
    <message>
        <source>More digits follow after a pause once somebody has answered.</source>
        <translation>Weitere Ziffern folgen nach einer Pause, sobald jemand abgehoben hat.</translation>
    </message>
    <message>
        <source>It is longer than any phone number is.</source>
        <translation>Sie ist länger als jede Telefonnummer.</translation>
    </message>
    <message>
        <source>The link is meant for another place; your PBX may call somebody else.</source>
        <translation>Der Link ist für einen anderen Ort bestimmt; Ihre Anlage ruft vielleicht jemand anderen an.</translation>
    </message>
    <message>
        <source>The link names an extension, which is not dialled with the number.</source>
        <translation>Der Link nennt eine Nebenstelle, die nicht mit der Nummer gewählt wird.</translation>
    </message>
    <message>
        <source>The link is far too long for a number; it was not dialled.</source>
        <translation>Der Link ist viel zu lang für eine Nummer; er wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>The link has hidden or foreign characters in it; it was not dialled.</source>
        <translation>Der Link enthält unsichtbare oder fremde Zeichen; er wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>That is no link; one that can be dialled begins with tel:.</source>
        <translation>Das ist kein Link; einer, der gewählt werden kann, beginnt mit tel:.</translation>
    </message>
    <message>
        <source>A link that begins with “{name}:” cannot be dialled; one with tel: or sip: can.</source>
        <translation>Ein Link, der mit „{name}:“ beginnt, kann nicht gewählt werden; einer mit tel: oder sip: schon.</translation>
    </message>
    <message>
        <source>The extension in the link is not a number; it was not dialled.</source>
        <translation>Die Nebenstelle im Link ist keine Nummer; sie wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>The link names an area that is none; it was not dialled.</source>
        <translation>Der Link nennt ein Gebiet, das keines ist; er wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>The link names somebody by a user name; only a number can be dialled from here.</source>
        <translation>Der Link nennt jemanden mit einem Benutzernamen; von hier lässt sich nur eine Nummer wählen.</translation>
    </message>
    <message>
        <source>The link names no number at a SIP server; it was not dialled.</source>
        <translation>Der Link nennt keine Nummer bei einem SIP-Server; er wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>The link has a password in it; it was not dialled.</source>
        <translation>Der Link enthält ein Passwort; er wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>The link names a server that is none; it was not dialled.</source>
        <translation>Der Link nennt einen Server, der keiner ist; er wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>The link names somebody by a SIP name; only a number can be dialled from here.</source>
        <translation>Der Link nennt jemanden mit einem SIP-Namen; von hier lässt sich nur eine Nummer wählen.</translation>
    </message>
    <message>
        <source>The link holds something else than a number; it was not dialled.</source>
        <translation>Der Link enthält etwas anderes als eine Nummer; er wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>The link is not written properly; it was not dialled.</source>
        <translation>Der Link ist nicht richtig geschrieben; er wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>The link hides characters in its number; it was not dialled.</source>
        <translation>Der Link versteckt Zeichen in seiner Nummer; er wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>{full} ext. 12</source>
        <translation>{full} ext. 12</translation>
    </message>
    <message>
        <source>Tel. {national}, {foreign}</source>
        <translation>Tel. {national}, {foreign}</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, and its lists show no effect: not done. Try it again.</source>
        <translation>Die Antwort der Anlage ging verloren, und ihre Listen zeigen keine Wirkung: nicht ausgeführt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke before the PBX answered, so it may or may not have been done. Look at the calls when the connection is back, before you try again.</source>
        <translation>Die Verbindung brach ab, bevor die Anlage geantwortet hat; es wurde also vielleicht ausgeführt, vielleicht nicht. Sehen Sie nach den Anrufen, wenn die Verbindung wieder da ist, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{label} is already in that call; choose somebody else.</source>
        <translation>{label} ist schon in diesem Anruf; wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>A call that nobody has answered can only be sent to a number inside; answer it first.</source>
        <translation>Ein Anruf, den noch niemand angenommen hat, lässt sich nur an eine interne Nummer weiterleiten; nehmen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The PBX cannot transfer this call yet; wait until it is answered.</source>
        <translation>Die Anlage kann diesen Anruf noch nicht weiterleiten; warten Sie, bis er angenommen ist.</translation>
    </message>
    <message>
        <source> It opens again in {span}.</source>
        <translation> Noch gesperrt für {span}.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>network and encryption</source>
        <translation>Netzwerk und Verschlüsselung</translation>
    </message>
    <message>
        <source>permissions of the API user</source>
        <translation>Rechte des API-Benutzers</translation>
    </message>
    <message>
        <source>live events</source>
        <translation>Live-Ereignisse</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>ring group</source>
        <translation>Rufgruppe</translation>
    </message>
    <message>
        <source>voice menu</source>
        <translation>Sprachmenü</translation>
    </message>
    <message>
        <source>UCM CTI met a fault of its own; look whether it was done before you try again.</source>
        <translation>In UCM CTI ist ein eigener Fehler aufgetreten; sehen Sie nach, ob es ausgeführt wurde, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Quiet: only you act</source>
        <translation>Ruhe: nur Sie handeln</translation>
    </message>
    <message>
        <source>A morning at the reception</source>
        <translation>Ein Vormittag am Empfang</translation>
    </message>
    <message>
        <source>A busy call centre</source>
        <translation>Ein belebtes Callcenter</translation>
    </message>
    <message>
        <source>Demo: built-in PBX. Nothing here reaches a real phone.</source>
        <translation>Demo: eingebaute Telefonanlage. Nichts hier erreicht ein echtes Telefon.</translation>
    </message>
    <message>
        <source>Caller rings me</source>
        <translation>Anrufer klingelt bei mir</translation>
    </message>
    <message>
        <source>Caller at the gate</source>
        <translation>Anrufer in der Schleuse</translation>
    </message>
    <message>
        <source>My phone: pick up</source>
        <translation>Mein Telefon: abheben</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Somebody outside calls you; your phone rings</source>
        <translation>Jemand von extern ruft Sie an; Ihr Telefon klingelt</translation>
    </message>
    <message>
        <source>Somebody outside waits for Accept or Refuse</source>
        <translation>Jemand von extern wartet auf Annehmen oder Abweisen</translation>
    </message>
    <message>
        <source>Your desk phone is picked up</source>
        <translation>Ihr Tischtelefon wird abgehoben</translation>
    </message>
    <message>
        <source>Your desk phone is put down</source>
        <translation>Ihr Tischtelefon wird aufgelegt</translation>
    </message>
    <message>
        <source>Connect to my own PBX…</source>
        <translation>Mit meiner eigenen Telefonanlage verbinden…</translation>
    </message>
    <message>
        <source>Other scenarios, and back to your own PBX</source>
        <translation>Andere Szenarien und zurück zu Ihrer eigenen Telefonanlage</translation>
    </message>
    <message>
        <source>For a caller: {page_url}</source>
        <translation>Für einen Anrufer: {page_url}</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Mithören bei</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>Ihr Telefon klingelt</translation>
    </message>
    <message>
        <source>Pick up your phone to listen.</source>
        <translation>Heben Sie zum Mithören Ihr Telefon ab.</translation>
    </message>
    <message>
        <source>Pick up your phone to call {title}.</source>
        <translation>Heben Sie Ihr Telefon ab, um {title} anzurufen.</translation>
    </message>
    <message>
        <source>Pick up your phone to answer.</source>
        <translation>Heben Sie zum Annehmen Ihr Telefon ab.</translation>
    </message>
    <message>
        <source>ringing there</source>
        <translation>klingelt dort</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>ruft an</translation>
    </message>
    <message>
        <source>on hold, muted</source>
        <translation>gehalten, stumm</translation>
    </message>
    <message>
        <source>talking, muted</source>
        <translation>im Gespräch, stumm</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>for {asked}</source>
        <translation>für {asked}</translation>
    </message>
    <message>
        <source>via {line}</source>
        <translation>über {line}</translation>
    </message>
    <message>
        <source>in {where}</source>
        <translation>in {where}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Connect {first} with {second}</source>
        <translation>{first} mit {second} verbinden</translation>
    </message>
    <message>
        <source>two outside numbers</source>
        <translation>zwei externe Nummern</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>This is the last attempt: if it is wrong too, the PBX locks this computer out.</source>
        <translation>Das ist der letzte Versuch: Ist auch er falsch, sperrt die Anlage diesen Computer aus.</translation>
    </message>
    <message>
        <source>{left} attempts left before the PBX locks this computer out.</source>
        <translation>Noch {left} Versuche, bevor die Anlage diesen Computer aussperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>, key {key}</source>
        <translation>, Taste {key}</translation>
    </message>
    <message>
        <source>{error} Mend the page in the settings.</source>
        <translation>{error} Berichtigen Sie die Seite in den Einstellungen.</translation>
    </message>
    <message>
        <source>The page could not be opened; is there a web browser?</source>
        <translation>Die Seite konnte nicht geöffnet werden; gibt es einen Webbrowser?</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Name, number or command…</source>
        <translation>Name, Nummer oder Befehl…</translation>
    </message>
    <message>
        <source>Enter: {title}</source>
        <translation>Enter: {title}</translation>
    </message>
    <message>
        <source>Enter calls {one}, then {two}, and connects them</source>
        <translation>Enter ruft {one} an, dann {two}, und verbindet beide</translation>
    </message>
    <message>
        <source>First outside number</source>
        <translation>Erste externe Nummer</translation>
    </message>
    <message>
        <source>Second outside number</source>
        <translation>Zweite externe Nummer</translation>
    </message>
    <message>
        <source>Connect two outside numbers</source>
        <translation>Zwei externe Nummern verbinden</translation>
    </message>
    <message>
        <source>The PBX calls the first, then the second.</source>
        <translation>Die Anlage ruft die erste an, dann die zweite.</translation>
    </message>
    <message>
        <source>The first number is missing</source>
        <translation>Die erste Nummer fehlt</translation>
    </message>
    <message>
        <source>The second number is missing</source>
        <translation>Die zweite Nummer fehlt</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <translation>„{text}“ ist keine Nummer</translation>
    </message>
    <message>
        <source>{wrong}; type its digits.</source>
        <translation>{wrong}; geben Sie ihre Ziffern ein.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>Meine Anrufe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Take this call to my phone</source>
        <translation>Diesen Anruf an mein Telefon holen</translation>
    </message>
    <message>
        <source>This call is no longer here: {words}.</source>
        <translation>Dieser Anruf ist nicht mehr hier: {words}.</translation>
    </message>
    <message>
        <source>This call has gone.</source>
        <translation>Dieser Anruf ist weg.</translation>
    </message>
    <message>
        <source>goes through by itself at 0</source>
        <translation>wird bei 0 von selbst durchgestellt</translation>
    </message>
    <message>
        <source>going through…</source>
        <translation>wird durchgestellt…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>Your own extension is not set. Choose it in the settings.</source>
        <translation>Ihre eigene Nebenstelle ist nicht eingestellt. Wählen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Whether you are in a call is unknown.</source>
        <translation>Ob Sie in einem Gespräch sind, ist unbekannt.</translation>
    </message>
    <message>
        <source>Your phone rings. Pick it up to answer.</source>
        <translation>Ihr Telefon klingelt. Heben Sie zum Annehmen ab.</translation>
    </message>
    <message>
        <source>You are in no call. Type a name or number to call somebody.</source>
        <translation>Sie sind in keinem Gespräch. Geben Sie einen Namen oder eine Nummer ein, um jemanden anzurufen.</translation>
    </message>
    <message>
        <source>Add PBX…</source>
        <translation>Telefonanlage hinzufügen…</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Verwerfen (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Appearance, pop-ups, settings</source>
        <translation>Darstellung, Pop-ups, Einstellungen</translation>
    </message>
    <message>
        <source>One line for each person</source>
        <translation>Eine Zeile je Person</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>No extension chosen</source>
        <translation>Keine Nebenstelle gewählt</translation>
    </message>
    <message>
        <source>ext {number}</source>
        <translation>Nst. {number}</translation>
    </message>
    <message>
        <source>Connect two outside numbers…</source>
        <translation>Zwei externe Nummern verbinden…</translation>
    </message>
    <message>
        <source>API console…</source>
        <translation>API-Konsole…</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>API console…	{native}</source>
        <translation>API-Konsole…	{native}</translation>
    </message>
    <message>
        <source>The address is too long; {longest_page} characters are the most.</source>
        <translation>Die Adresse ist zu lang; höchstens {longest_page} Zeichen sind erlaubt.</translation>
    </message>
    <message>
        <source>The address has a hidden character in it; write it anew.</source>
        <translation>Die Adresse enthält ein unsichtbares Zeichen; schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>{shown} is no placeholder; there are {known}.</source>
        <translation>{shown} ist kein Platzhalter; es gibt {known}.</translation>
    </message>
    <message>
        <source>A brace stands alone; write {{ or }} for a brace itself.</source>
        <translation>Eine geschweifte Klammer steht allein; schreiben Sie {{ oder }} für die Klammer selbst.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and a host.</source>
        <translation>Die Adresse muss mit https:// oder http:// und einem Host beginnen.</translation>
    </message>
    <message>
        <source>A placeholder may stand only behind the host, after a / or ?.</source>
        <translation>Ein Platzhalter darf nur hinter dem Host stehen, nach einem / oder ?.</translation>
    </message>
    <message>
        <source>The address holds a user name; leave out everything up to the @.</source>
        <translation>Die Adresse enthält einen Benutzernamen; lassen Sie alles bis zum @ weg.</translation>
    </message>
    <message>
        <source>The address has no proper host; write it like https://crm.example.com/.</source>
        <translation>Die Adresse hat keinen richtigen Host; schreiben Sie sie wie https://crm.example.com/.</translation>
    </message>
    <message>
        <source>The address has a blank or a character in it that must be written as %.</source>
        <translation>Die Adresse enthält ein Leerzeichen oder ein Zeichen, das als % geschrieben werden muss.</translation>
    </message>
    <message>
        <source>The address has no proper host; check its port.</source>
        <translation>Die Adresse hat keinen richtigen Host; prüfen Sie ihren Port.</translation>
    </message>
</context>
</TS>
