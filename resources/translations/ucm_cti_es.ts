<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>No PBX is set up, so only this computer was examined; connect to one first.</source>
        <translation>No hay ninguna PBX configurada, así que solo se examinó este equipo; conecte primero con una.</translation>
    </message>
    <message>
        <source>Something went wrong inside UCM CTI; it goes on.</source>
        <translation>Algo salió mal dentro de UCM CTI; sigue funcionando.</translation>
    </message>
    <message>
        <source>UCM CTI ended unexpectedly the last time; there is a report.</source>
        <translation>UCM CTI terminó inesperadamente la última vez; hay un informe.</translation>
    </message>
    <message>
        <source>UCM CTI ended unexpectedly several times in a row; its window is back in its first place and size.</source>
        <translation>UCM CTI terminó inesperadamente varias veces seguidas; su ventana vuelve a su posición y tamaño iniciales.</translation>
    </message>
    <message>
        <source>It helps whoever looks after UCM CTI. It goes nowhere by itself; read it before you pass it on. Passwords are left out.</source>
        <translation>Ayuda a quien mantiene UCM CTI. No se envía solo; léalo antes de entregarlo. No incluye contraseñas.</translation>
    </message>
    <message>
        <source>was ended from outside, without a good-bye</source>
        <translation>se terminó desde fuera, sin despedida</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>sin ventana</translation>
    </message>
    <message>
        <source>{calls} calls, {extensions} extensions</source>
        <translation>{calls} llamadas, {extensions} extensiones</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>How the last run ended</source>
        <translation>Cómo terminó la última ejecución</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>More links came in than can be asked about; the others were dropped.</source>
        <translation>Llegaron más enlaces de los que se pueden preguntar; los demás se descartaron.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX yet; you can call as soon as there is one.</source>
        <translation>Aún no hay conexión con la PBX; podrá llamar en cuanto la haya.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ran out on {date}. It is the one that you trusted, so it still serves; make a new one in the PBX&apos;s web page and trust that.</source>
        <translation>El certificado de la PBX caducó el {date}. Es el que usted aceptó, así que aún sirve; cree uno nuevo en la página web de la PBX y confíe en él.</translation>
    </message>
    <message>
        <source>No PBX is set up yet.</source>
        <translation>Aún no hay ninguna PBX configurada.</translation>
    </message>
    <message>
        <source>Not connected: it waits for your password.</source>
        <translation>Sin conexión: espera su contraseña.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s key store, not in a file.</source>
        <translation>Se guarda en el almacén de claves de este equipo, no en un archivo.</translation>
    </message>
    <message>
        <source>No password is kept for this PBX; type it.</source>
        <translation>No hay ninguna contraseña guardada para esta PBX; escríbala.</translation>
    </message>
    <message>
        <source>The PBX has refused the stored password, so it is not sent again; type the right one.</source>
        <translation>La PBX ha rechazado la contraseña guardada, así que no se vuelve a enviar; escriba la correcta.</translation>
    </message>
    <message>
        <source>“{name}” and its passwords are removed from this computer.</source>
        <translation>“{name}” y sus contraseñas se han quitado de este equipo.</translation>
    </message>
    <message>
        <source>The computer was asleep; connecting to the PBX again.</source>
        <translation>El equipo estaba en suspensión; conectando de nuevo con la PBX.</translation>
    </message>
    <message>
        <source>{endpoint} shows no certificate; check that this is the PBX&apos;s address.</source>
        <translation>{endpoint} no muestra ningún certificado; compruebe que sea la dirección de la PBX.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate cannot be read; make a new one in its web page.</source>
        <translation>No se puede leer el certificado de la PBX; cree uno nuevo en su página web.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the PBX is known.</source>
        <translation>La conexión está cifrada y la PBX es conocida.</translation>
    </message>
    <message>
        <source>Something answers at {endpoint}.</source>
        <translation>Algo responde en {endpoint}.</translation>
    </message>
    <message>
        <source> Its certificate ran out on {ended:%Y-%m-%d}; renew it.</source>
        <translation> Su certificado caducó el {ended:%Y-%m-%d}; renuévelo.</translation>
    </message>
    <message>
        <source>Logged in as {user}.</source>
        <translation>Sesión iniciada como {user}.</translation>
    </message>
    <message>
        <source>The user may read extensions and calls.</source>
        <translation>El usuario puede leer extensiones y llamadas.</translation>
    </message>
    <message>
        <source>Tick these for the user under Integrations &gt; API Configuration: </source>
        <translation>Marque estas para el usuario en Integrations &gt; API Configuration: </translation>
    </message>
    <message>
        <source>No extension of your own is set.</source>
        <translation>No ha indicado su propia extensión.</translation>
    </message>
    <message>
        <source> and belongs to {name}</source>
        <translation> y pertenece a {name}</translation>
    </message>
    <message>
        <source>Extension {extension} exists{whose}.</source>
        <translation>La extensión {extension} existe{whose}.</translation>
    </message>
    <message>
        <source>The PBX has no extension {extension}; check the number.</source>
        <translation>La PBX no tiene la extensión {extension}; compruebe el número.</translation>
    </message>
    <message>
        <source>No password is given for the event socket&apos;s user; type it.</source>
        <translation>No se ha indicado la contraseña del usuario del socket de eventos; escríbala.</translation>
    </message>
    <message>
        <source>The PBX tells every change at once.</source>
        <translation>La PBX comunica cada cambio al momento.</translation>
    </message>
    <message>
        <source>Changes will show up to {poll_idle:.0f} seconds late.</source>
        <translation>Los cambios se mostrarán hasta {poll_idle:.0f} segundos tarde.</translation>
    </message>
    <message>
        <source>UCM CTI met a fault of its own and connects anew; the log says more.</source>
        <translation>UCM CTI encontró un error propio y se conecta de nuevo; el registro dice más.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX. {reason}</source>
        <translation>No hay conexión con la PBX. {reason}</translation>
    </message>
    <message>
        <source>The PBX has not answered the last log-ins, and a wrong password could lock this computer out; type the password again to go on.</source>
        <translation>La PBX no respondió a los últimos inicios de sesión, y una contraseña incorrecta podría bloquear este equipo; escriba de nuevo la contraseña para continuar.</translation>
    </message>
    <message>
        <source>The app allows for it when it counts the lengths of calls; call records, recordings and voice messages carry the PBX&apos;s time.</source>
        <translation>La aplicación lo tiene en cuenta al calcular la duración de las llamadas; los registros de llamadas, las grabaciones y los mensajes de voz llevan la hora de la PBX.</translation>
    </message>
    <message>
        <source>Give the UCM a time server under System Settings &gt; Time Settings, and see that this computer sets its own clock by one.</source>
        <translation>Asigne al UCM un servidor de hora en System Settings &gt; Time Settings y compruebe que este equipo también ajusta su reloj con uno.</translation>
    </message>
    <message>
        <source>HTTPS API</source>
        <translation>API HTTPS</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>The API is on and takes this user from this computer.</source>
        <translation>La API está activada y acepta a este usuario desde este equipo.</translation>
    </message>
    <message>
        <source>Not tried, as no password is known.</source>
        <translation>No se probó, pues no se conoce ninguna contraseña.</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Escríbalo primero.</translation>
    </message>
    <message>
        <source>The PBX&apos;s clock cannot be read: {sentence}</source>
        <translation>No se puede leer el reloj de la PBX: {sentence}</translation>
    </message>
    <message>
        <source>See getSystemStatus below.</source>
        <translation>Vea getSystemStatus más abajo.</translation>
    </message>
    <message>
        <source>The PBX does not say what its clock shows.</source>
        <translation>La PBX no dice qué marca su reloj.</translation>
    </message>
    <message>
        <source>The PBX&apos;s clock and this computer&apos;s agree ({system_time}).</source>
        <translation>El reloj de la PBX y el de este equipo coinciden ({system_time}).</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>por delante</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>por detrás</translation>
    </message>
    <message>
        <source>The PBX&apos;s clock ({system_time}) is {lengthy} {side} this computer&apos;s. {affected}</source>
        <translation>El reloj de la PBX ({system_time}) va {lengthy} {side} del de este equipo. {affected}</translation>
    </message>
    <message numerus="yes">
        <source>%n (day|days)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (hour|hours)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (minute|minutes)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (second|seconds)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Some models (UCM6202, UCM6204) let only a user of the web page in here: make one under Maintenance &gt; User Management, a limited one is enough, and give it as the event user.</source>
        <translation>Algunos modelos (UCM6202, UCM6204) solo admiten aquí a un usuario de la página web: cree uno en Maintenance &gt; User Management, basta uno limitado, e indíquelo como usuario de eventos.</translation>
    </message>
    <message>
        <source>Not tried, as no password is known for the event socket&apos;s user “{user}”.</source>
        <translation>No se probó, pues no se conoce la contraseña del usuario “{user}” del socket de eventos.</translation>
    </message>
    <message>
        <source>The PBX itself answers: its firmware may have no event socket (Maintenance &gt; Upgrade), or a firewall or proxy does not let it through.</source>
        <translation>Responde la propia PBX: su firmware puede no tener socket de eventos (Maintenance &gt; Upgrade), o un cortafuegos o proxy no lo deja pasar.</translation>
    </message>
    <message>
        <source>A firmware update may bring it: Maintenance &gt; Upgrade.</source>
        <translation>Puede llegar con una actualización del firmware: Maintenance &gt; Upgrade.</translation>
    </message>
    <message>
        <source>Event socket</source>
        <translation>Socket de eventos</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Señal de vida</translation>
    </message>
    <message>
        <source>Changes show up to {poll_idle:.0f} seconds late.</source>
        <translation>Los cambios se muestran hasta {poll_idle:.0f} segundos tarde.</translation>
    </message>
    <message>
        <source>Logged in as {user}; changes are told at once.</source>
        <translation>Sesión iniciada como {user}; los cambios se comunican al momento.</translation>
    </message>
    <message>
        <source>The socket answers.</source>
        <translation>El socket responde.</translation>
    </message>
    <message>
        <source>The PBX tells it.</source>
        <translation>La PBX lo comunica.</translation>
    </message>
    <message>
        <source>The PBX does not tell {name}. The board then learns of changes by asking only.</source>
        <translation>La PBX no comunica {name}. El panel solo se entera entonces de los cambios preguntando.</translation>
    </message>
    <message>
        <source>The PBX does not tell {told}; this version does without it.</source>
        <translation>La PBX no comunica {told}; esta versión prescinde de ello.</translation>
    </message>
    <message>
        <source>Not tried any more: {sentence}</source>
        <translation>Ya no se prueba: {sentence}</translation>
    </message>
    <message>
        <source>Not tried: “{title}” has to work first.</source>
        <translation>No se probó: primero debe funcionar “{title}”.</translation>
    </message>
    <message>
        <source>Not tried, as this computer is locked out for now.</source>
        <translation>No se probó, pues este equipo está bloqueado por ahora.</translation>
    </message>
    <message>
        <source>Renew it in the UCM&apos;s web page under System Settings &gt; HTTP Server, then trust it again.</source>
        <translation>Renuévelo en la página web del UCM, en System Settings &gt; HTTP Server, y vuelva a confiar en él.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Reach the PBX</source>
        <translation>Alcanzar la PBX</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>{host} is an address; no name has to be looked up.</source>
        <translation>{host} es una dirección; no hay que buscar ningún nombre.</translation>
    </message>
    <message>
        <source>{host} is {join}.</source>
        <translation>{host} es {join}.</translation>
    </message>
    <message>
        <source>Something answers at {endpoint}; it sees this computer as</source>
        <translation>Algo responde en {endpoint}; ve este equipo como</translation>
    </message>
    <message>
        <source>Have {silent} taken out of the name&apos;s entry, or use the address that answers.</source>
        <translation>Haga quitar {silent} de la entrada del nombre o use la dirección que responde.</translation>
    </message>
    <message>
        <source>{sentence} Nothing answers at {silent}.</source>
        <translation>{sentence} Nada responde en {silent}.</translation>
    </message>
    <message>
        <source>{version} with {cipher}.</source>
        <translation>{version} con {cipher}.</translation>
    </message>
    <message>
        <source>{sentence} That is outdated encryption, which you allow for this PBX.</source>
        <translation>{sentence} Es cifrado obsoleto, que usted permite para esta PBX.</translation>
    </message>
    <message>
        <source>Update the UCM under Maintenance &gt; Upgrade.</source>
        <translation>Actualice el UCM en Maintenance &gt; Upgrade.</translation>
    </message>
    <message>
        <source>{sentence} Outdated encryption is allowed for this PBX but not needed.</source>
        <translation>{sentence} Se permite el cifrado obsoleto para esta PBX, pero no hace falta.</translation>
    </message>
    <message>
        <source>Take the tick for outdated encryption away.</source>
        <translation>Quite la marca del cifrado obsoleto.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>{believed} It is made out to {names}; its fingerprint is {fingerprint}.</source>
        <translation>{believed} Está emitido para {names}; su huella es {fingerprint}.</translation>
    </message>
    <message>
        <source>{sentence} It is valid from {not_before:%Y-%m-%d} on only.</source>
        <translation>{sentence} Solo es válido desde el {not_before:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock and the PBX&apos;s.</source>
        <translation>Ajuste el reloj de este equipo y el de la PBX.</translation>
    </message>
    <message>
        <source>{sentence} It has expired on {end:%Y-%m-%d}.</source>
        <translation>{sentence} Caducó el {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>{sentence} It expires on {end:%Y-%m-%d}.</source>
        <translation>{sentence} Caduca el {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>{sentence} It is valid until {end:%Y-%m-%d}.</source>
        <translation>{sentence} Es válido hasta el {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>The certificate is signed by an authority that this computer trusts.</source>
        <translation>El certificado está firmado por una autoridad en la que este equipo confía.</translation>
    </message>
    <message>
        <source>The certificate is signed by one in {name}.</source>
        <translation>El certificado está firmado por una autoridad de {name}.</translation>
    </message>
    <message>
        <source>The certificate is the one that you trust.</source>
        <translation>El certificado es el que usted aceptó.</translation>
    </message>
    <message>
        <source>Shown: {fingerprint}.</source>
        <translation>Se muestra: {fingerprint}.</translation>
    </message>
    <message>
        <source>Expected: {expected}. {shown}</source>
        <translation>Se esperaba: {expected}. {shown}</translation>
    </message>
    <message>
        <source>you said that it is on</source>
        <translation>usted dijo que está activado</translation>
    </message>
    <message>
        <source>you said that it is off</source>
        <translation>usted dijo que está desactivado</translation>
    </message>
    <message>
        <source>you did not say</source>
        <translation>usted no lo dijo</translation>
    </message>
    <message>
        <source>Call Control</source>
        <translation>Call Control</translation>
    </message>
    <message>
        <source>The PBX let it be read.</source>
        <translation>La PBX permitió leerlo.</translation>
    </message>
    <message>
        <source>The PBX did not refuse it.</source>
        <translation>La PBX no lo rechazó.</translation>
    </message>
    <message>
        <source>Not tried, as it would change the PBX. Without it: {loss}</source>
        <translation>No se probó, pues cambiaría la PBX. Sin ello: {loss}</translation>
    </message>
    <message>
        <source>Whether it is on cannot be read from the PBX; {said}.</source>
        <translation>No se puede leer de la PBX si está activado; {said}.</translation>
    </message>
    <message>
        <source>Compare it with the tick Call Control under {api_page}.</source>
        <translation>Compárelo con la casilla Call Control en {api_page}.</translation>
    </message>
    <message>
        <source>{said} acceptCall was not tried.</source>
        <translation>{said} acceptCall no se probó.</translation>
    </message>
    <message>
        <source>{said} acceptCall is refused to this user.</source>
        <translation>{said} acceptCall se deniega a este usuario.</translation>
    </message>
    <message>
        <source>{said} The PBX answered acceptCall for no call with status {status}.</source>
        <translation>{said} La PBX respondió a acceptCall, sin llamada, con el estado {status}.</translation>
    </message>
    <message>
        <source>The API user may not use it. {without}</source>
        <translation>El usuario de la API no puede usarla. {without}</translation>
    </message>
    <message>
        <source>This PBX&apos;s firmware does not know it. {without}</source>
        <translation>El firmware de esta PBX no lo conoce. {without}</translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation>Vuelva a ejecutar el diagnóstico.</translation>
    </message>
    <message>
        <source>Not tried, as you asked that no verb is sent.</source>
        <translation>No se probó, pues usted pidió que no se envíe ningún verbo.</translation>
    </message>
    <message>
        <source>Correct the spelling, or write the PBX&apos;s IP address instead of its name.</source>
        <translation>Corrija la escritura o escriba la dirección IP de la PBX en lugar de su nombre.</translation>
    </message>
    <message>
        <source>The port is on the UCM&apos;s page System Settings &gt; HTTP Server, usually 8089; a firewall may refuse it too.</source>
        <translation>El puerto está en la página del UCM System Settings &gt; HTTP Server, normalmente 8089; también puede rechazarlo un cortafuegos.</translation>
    </message>
    <message>
        <source>See that the PBX is on and that no firewall between drops its port; a PBX that hangs needs a restart.</source>
        <translation>Compruebe que la PBX esté encendida y que ningún cortafuegos intermedio descarte su puerto; una PBX colgada necesita un reinicio.</translation>
    </message>
    <message>
        <source>Look at the network between, and whether the PBX is restarting.</source>
        <translation>Revise la red intermedia y si la PBX se está reiniciando.</translation>
    </message>
    <message>
        <source>The HTTPS port is on the UCM&apos;s page System Settings &gt; HTTP Server.</source>
        <translation>El puerto HTTPS está en la página del UCM System Settings &gt; HTTP Server.</translation>
    </message>
    <message>
        <source>Update the UCM under Maintenance &gt; Upgrade, or allow outdated encryption for this PBX (in the app&apos;s connection form; --legacy-tls).</source>
        <translation>Actualice el UCM en Maintenance &gt; Upgrade, o permita el cifrado obsoleto para esta PBX (en el formulario de conexión de la aplicación; --legacy-tls).</translation>
    </message>
    <message>
        <source>If somebody renewed it under System Settings &gt; HTTP Server, connect and trust the new one; else somebody may sit between you and the PBX.</source>
        <translation>Si alguien lo renovó en System Settings &gt; HTTP Server, conecte y confíe en el nuevo; si no, alguien puede estar entre usted y la PBX.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that your browser shows for the UCM&apos;s web page; if they are equal, trust it (in the app&apos;s connection form; --fingerprint).</source>
        <translation>Compare la huella con la que muestra su navegador para la página web del UCM; si son iguales, confíe en ella (en el formulario de conexión de la aplicación; --fingerprint).</translation>
    </message>
    <message>
        <source>Type the password again. Users and their passwords are under {api_page}; nothing more is sent, so that this computer is not locked out.</source>
        <translation>Escriba de nuevo la contraseña. Los usuarios y sus contraseñas están en {api_page}; no se envía nada más, para que este equipo no quede bloqueado.</translation>
    </message>
    <message>
        <source>Wait, or free this computer&apos;s address{address} under System Settings &gt; Security Settings.</source>
        <translation>Espere, o desbloquee la dirección de este equipo{address} en System Settings &gt; Security Settings.</translation>
    </message>
    <message>
        <source>Look for the user “{user}” under {api_page}.</source>
        <translation>Busque el usuario “{user}” en {api_page}.</translation>
    </message>
    <message>
        <source>Wait a minute and run the doctor again; something else may ask the PBX often.</source>
        <translation>Espere un minuto y vuelva a ejecutar el diagnóstico; puede que algo más pregunte a menudo a la PBX.</translation>
    </message>
    <message>
        <source>Give this program an API user that nobody else logs in with.</source>
        <translation>Asigne a este programa un usuario de la API que nadie más use para iniciar sesión.</translation>
    </message>
    <message>
        <source>See that the address and port are the UCM&apos;s and that HTTPS API Settings (New) is enabled under {api_page}.</source>
        <translation>Compruebe que la dirección y el puerto sean los del UCM y que HTTPS API Settings (New) esté activado en {api_page}.</translation>
    </message>
    <message>
        <source>See that HTTPS API Settings (New) is enabled under {api_page}.</source>
        <translation>Compruebe que HTTPS API Settings (New) esté activado en {api_page}.</translation>
    </message>
    <message>
        <source>Under {api_page} &gt; HTTPS API Settings (New): tick Enable, see that the user “{user}” is saved there and the changes applied, and put this computer&apos;s address{address} on the user&apos;s allowed list.</source>
        <translation>En {api_page} &gt; HTTPS API Settings (New): marque Enable, compruebe que el usuario “{user}” esté guardado allí y los cambios aplicados, y ponga la dirección de este equipo{address} en la lista permitida del usuario.</translation>
    </message>
    <message>
        <source>Tick {action} for the user “{user}” under {api_page}, save, and apply changes.</source>
        <translation>Marque {action} para el usuario “{user}” en {api_page}, guarde y aplique los cambios.</translation>
    </message>
    <message>
        <source>The PBX sent no file and does not say why; look whether it is still there.</source>
        <translation>La PBX no envió ningún archivo y no dice por qué; mire si aún está allí.</translation>
    </message>
    <message>
        <source>A web page came instead of the file; check the address of the PBX.</source>
        <translation>Llegó una página web en lugar del archivo; compruebe la dirección de la PBX.</translation>
    </message>
    <message>
        <source>There is no room left for {target}; free some and try again.</source>
        <translation>No queda espacio para {target}; libere algo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You may not write into {parent}; choose another folder.</source>
        <translation>No puede escribir en {parent}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no folder {parent}; choose another one.</source>
        <translation>No existe la carpeta {parent}; elija otra.</translation>
    </message>
    <message>
        <source>{target} is a folder; choose another name.</source>
        <translation>{target} es una carpeta; elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror}); choose another place.</source>
        <translation>No se puede escribir {target} ({strerror}); elija otro lugar.</translation>
    </message>
    <message>
        <source>write it like 192.168.1.5 or pbx.example.com:8089</source>
        <translation>escríbala como 192.168.1.5 o pbx.example.com:8089</translation>
    </message>
    <message>
        <source>The address is empty; {example}.</source>
        <translation>La dirección está vacía; {example}.</translation>
    </message>
    <message>
        <source>The address has a space or a hidden character in it; {example}.</source>
        <translation>La dirección contiene un espacio o un carácter oculto; {example}.</translation>
    </message>
    <message>
        <source>The address holds a user name; leave out everything up to the @ and type the user in its own field.</source>
        <translation>La dirección contiene un nombre de usuario; omita todo hasta la @ y escriba el usuario en su propio campo.</translation>
    </message>
    <message>
        <source>The address goes on after the host and port; {example}.</source>
        <translation>La dirección continúa después del host y el puerto; {example}.</translation>
    </message>
    <message>
        <source>The API works over https only; leave out http:// or write https://.</source>
        <translation>La API solo funciona por https; omita http:// o escriba https://.</translation>
    </message>
    <message>
        <source>The address starts with {scheme}; leave that out or write https://.</source>
        <translation>La dirección empieza por {scheme}; omítalo o escriba https://.</translation>
    </message>
    <message>
        <source>The address cannot be read; {example}.</source>
        <translation>No se puede leer la dirección; {example}.</translation>
    </message>
    <message>
        <source>The address has no matching brackets; write IPv6 like [fd00::5]:8089.</source>
        <translation>Los corchetes de la dirección no concuerdan; escriba IPv6 como [fd00::5]:8089.</translation>
    </message>
    <message>
        <source>An IPv6 address needs brackets; write it like [fd00::5]:8089.</source>
        <translation>Una dirección IPv6 necesita corchetes; escríbala como [fd00::5]:8089.</translation>
    </message>
    <message>
        <source>An address with % works on one computer only; use the PBX&apos;s own address.</source>
        <translation>Una dirección con % solo funciona en un equipo; use la dirección propia de la PBX.</translation>
    </message>
    <message>
        <source>{text} is no IPv6 address; check it.</source>
        <translation>{text} no es una dirección IPv6; compruébela.</translation>
    </message>
    <message>
        <source>The port is not a number; it is 8089 unless somebody changed it.</source>
        <translation>El puerto no es un número; es 8089 si nadie lo ha cambiado.</translation>
    </message>
    <message>
        <source>The port must lie between 1 and 65535; it is usually 8089.</source>
        <translation>El puerto debe estar entre 1 y 65535; suele ser 8089.</translation>
    </message>
    <message>
        <source>The address has no host; {example}.</source>
        <translation>La dirección no tiene host; {example}.</translation>
    </message>
    <message>
        <source>{host} is no host name; {example}.</source>
        <translation>{host} no es un nombre de host; {example}.</translation>
    </message>
    <message>
        <source>The address has characters that stand for others, such as a wide digit or dot; type it with plain ones.</source>
        <translation>La dirección contiene caracteres que sustituyen a otros, como una cifra o un punto anchos; escríbala con caracteres normales.</translation>
    </message>
    <message>
        <source>{text} is no IP address; it has four numbers from 0 to 255.</source>
        <translation>{text} no es una dirección IP; tiene cuatro números de 0 a 255.</translation>
    </message>
    <message>
        <source>{address} is not the address of one computer; type the PBX&apos;s own.</source>
        <translation>{address} no es la dirección de un solo equipo; escriba la propia de la PBX.</translation>
    </message>
    <message>
        <source>The connection to {endpoint} cannot be made; check the address and the network.</source>
        <translation>No se puede establecer la conexión con {endpoint}; compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Something answers at {endpoint}, but not with HTTPS; check the port, it is usually 8089.</source>
        <translation>Algo responde en {endpoint}, pero no con HTTPS; compruebe el puerto, suele ser 8089.</translation>
    </message>
    <message>
        <source>The certificate of {endpoint} cannot be verified; compare its fingerprint with the PBX&apos;s web page before you trust it.</source>
        <translation>No se puede verificar el certificado de {endpoint}; compare su huella con la página web de la PBX antes de confiar en él.</translation>
    </message>
    <message>
        <source>The PBX at {endpoint} offers outdated encryption only; update its firmware, or allow outdated encryption for this PBX.</source>
        <translation>La PBX en {endpoint} solo ofrece cifrado obsoleto; actualice su firmware o permita el cifrado obsoleto para esta PBX.</translation>
    </message>
    <message>
        <source>The connection to {endpoint} broke; if this stays, check the network and the PBX.</source>
        <translation>La conexión con {endpoint} se cortó; si se repite, compruebe la red y la PBX.</translation>
    </message>
    <message>
        <source>The encrypted connection to {endpoint} failed; check that this is the PBX&apos;s address.</source>
        <translation>Falló la conexión cifrada con {endpoint}; compruebe que sea la dirección de la PBX.</translation>
    </message>
    <message>
        <source>No computer is called {host}; check the address.</source>
        <translation>Ningún equipo se llama {host}; compruebe la dirección.</translation>
    </message>
    <message>
        <source>Nothing answers at {endpoint}; check the port and that the PBX&apos;s HTTPS API is on.</source>
        <translation>Nada responde en {endpoint}; compruebe el puerto y que la API HTTPS de la PBX esté activada.</translation>
    </message>
    <message>
        <source>The PBX at {endpoint} did not answer in time; check that it is on and reachable.</source>
        <translation>La PBX en {endpoint} no respondió a tiempo; compruebe que esté encendida y accesible.</translation>
    </message>
    <message>
        <source>The PBX refuses the event socket (HTTP {status_code}); its firmware may have none.</source>
        <translation>La PBX rechaza el socket de eventos (HTTP {status_code}); su firmware puede no tenerlo.</translation>
    </message>
    <message>
        <source>What answers at {endpoint} cannot be read; check that this is the PBX&apos;s address.</source>
        <translation>No se puede leer lo que responde en {endpoint}; compruebe que sea la dirección de la PBX.</translation>
    </message>
    <message>
        <source>The PBX offers no event socket; its firmware may have none.</source>
        <translation>La PBX no ofrece socket de eventos; su firmware puede no tenerlo.</translation>
    </message>
    <message>
        <source>The PBX sends the event socket on to another machine; use that one&apos;s address.</source>
        <translation>La PBX remite el socket de eventos a otra máquina; use la dirección de esa.</translation>
    </message>
    <message>
        <source>The PBX did not answer on the event socket; it may be busy.</source>
        <translation>La PBX no respondió en el socket de eventos; puede estar ocupada.</translation>
    </message>
    <message>
        <source>The PBX closed the event socket; it is opened again.</source>
        <translation>La PBX cerró el socket de eventos; se abre de nuevo.</translation>
    </message>
    <message>
        <source>The event socket went silent; it is opened again.</source>
        <translation>El socket de eventos enmudeció; se abre de nuevo.</translation>
    </message>
    <message>
        <source>The PBX has no such recording (any more); look at the list again.</source>
        <translation>La PBX no tiene (ya) esa grabación; mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the PBX has been closed; connect again.</source>
        <translation>La conexión con la PBX se ha cerrado; conecte de nuevo.</translation>
    </message>
    <message>
        <source>{endpoint} answers without end; check that this is the PBX&apos;s address.</source>
        <translation>{endpoint} responde sin fin; compruebe que sea la dirección de la PBX.</translation>
    </message>
    <message>
        <source>{endpoint} answers with a web page instead of the API; check the port and that the HTTPS API is on.</source>
        <translation>{endpoint} responde con una página web en lugar de la API; compruebe el puerto y que la API HTTPS esté activada.</translation>
    </message>
    <message>
        <source>{endpoint} sends callers on to {target}; use that address if it is the PBX.</source>
        <translation>{endpoint} remite a {target}; use esa dirección si es la PBX.</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>otra página</translation>
    </message>
    <message>
        <source>What answers at {endpoint} is not a UCM&apos;s API (HTTP 404); check address and port.</source>
        <translation>Lo que responde en {endpoint} no es la API de un UCM (HTTP 404); compruebe dirección y puerto.</translation>
    </message>
    <message>
        <source>The PBX&apos;s web server has trouble (HTTP {code}); it may be starting, wait a minute.</source>
        <translation>El servidor web de la PBX tiene problemas (HTTP {code}); puede estar arrancando, espere un minuto.</translation>
    </message>
    <message>
        <source>{endpoint} refuses the API (HTTP {code}); check the address and that the HTTPS API is on.</source>
        <translation>{endpoint} rechaza la API (HTTP {code}); compruebe la dirección y que la API HTTPS esté activada.</translation>
    </message>
    <message>
        <source>The event socket has fallen silent; the lists are read until it speaks again.</source>
        <translation>El socket de eventos ha enmudecido; las listas se leen hasta que vuelva a hablar.</translation>
    </message>
    <message>
        <source>The event socket is being opened.</source>
        <translation>Se está abriendo el socket de eventos.</translation>
    </message>
    <message>
        <source>The event socket broke; it is opened again.</source>
        <translation>El socket de eventos se cortó; se abre de nuevo.</translation>
    </message>
    <message>
        <source>The event socket does not let this user in; give it a user of its own, some models want one of the web page.</source>
        <translation>El socket de eventos no admite a este usuario; asígnele un usuario propio, algunos modelos piden uno de la página web.</translation>
    </message>
    <message>
        <source>The event socket does not take this user and password; check them, or give it a user of its own, as some models want one of the web page.</source>
        <translation>El socket de eventos no acepta este usuario y contraseña; compruébelos o asígnele un usuario propio, pues algunos modelos piden uno de la página web.</translation>
    </message>
    <message>
        <source>The PBX does not offer its events; a firmware update may bring them.</source>
        <translation>La PBX no ofrece sus eventos; puede que lleguen con una actualización del firmware.</translation>
    </message>
    <message>
        <source>The board shows no people.</source>
        <translation>El panel no muestra personas.</translation>
    </message>
    <message>
        <source>Ringing calls are missing.</source>
        <translation>Faltan las llamadas que suenan.</translation>
    </message>
    <message>
        <source>Calls in progress are missing.</source>
        <translation>Faltan las llamadas en curso.</translation>
    </message>
    <message>
        <source>Durations are told by this computer&apos;s clock alone.</source>
        <translation>La duración se calcula solo con el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Queues show their number, not their name.</source>
        <translation>Las colas muestran su número, no su nombre.</translation>
    </message>
    <message>
        <source>Ring groups show their number, not their name.</source>
        <translation>Los grupos de timbre muestran su número, no su nombre.</translation>
    </message>
    <message>
        <source>Voice menus show their number, not their name.</source>
        <translation>Los menús de voz muestran su número, no su nombre.</translation>
    </message>
    <message>
        <source>Outside lines are not listed by name.</source>
        <translation>Las líneas externas no se muestran por su nombre.</translation>
    </message>
    <message>
        <source>Model and firmware are not told.</source>
        <translation>No se indican modelo ni firmware.</translation>
    </message>
    <message>
        <source>Callers cannot be blocked.</source>
        <translation>No se puede bloquear a quien llama.</translation>
    </message>
    <message>
        <source>Before a transfer nothing tells where somebody&apos;s calls are forwarded.</source>
        <translation>Antes de transferir, nada indica adónde se desvían las llamadas de una persona.</translation>
    </message>
    <message>
        <source>Nobody inside can be called.</source>
        <translation>No se puede llamar a nadie interno.</translation>
    </message>
    <message>
        <source>Nobody outside can be called.</source>
        <translation>No se puede llamar a nadie externo.</translation>
    </message>
    <message>
        <source>Two outside numbers cannot be connected.</source>
        <translation>No se pueden conectar dos números externos.</translation>
    </message>
    <message>
        <source>Calls cannot be ended.</source>
        <translation>No se pueden finalizar llamadas.</translation>
    </message>
    <message>
        <source>Calls cannot be put on hold.</source>
        <translation>No se pueden retener llamadas.</translation>
    </message>
    <message>
        <source>Calls cannot be taken off hold.</source>
        <translation>No se pueden reanudar llamadas en espera.</translation>
    </message>
    <message>
        <source>Calls cannot be muted.</source>
        <translation>No se pueden silenciar llamadas.</translation>
    </message>
    <message>
        <source>The mute cannot be lifted.</source>
        <translation>No se puede quitar el silencio.</translation>
    </message>
    <message>
        <source>Calls inside cannot be transferred.</source>
        <translation>No se pueden transferir llamadas internas.</translation>
    </message>
    <message>
        <source>Callers from outside cannot be transferred.</source>
        <translation>No se pueden transferir las llamadas recibidas de fuera.</translation>
    </message>
    <message>
        <source>Calls to the outside cannot be transferred.</source>
        <translation>No se pueden transferir llamadas salientes externas.</translation>
    </message>
    <message>
        <source>Nobody can listen in, whisper or join.</source>
        <translation>Nadie puede escuchar, susurrar ni unirse.</translation>
    </message>
    <message>
        <source>Callers at the gate cannot be let in.</source>
        <translation>No se puede dejar pasar a quien espera en la puerta de entrada.</translation>
    </message>
    <message>
        <source>Callers at the gate cannot be turned away.</source>
        <translation>No se puede rechazar a quien espera en la puerta de entrada.</translation>
    </message>
    <message>
        <source>Blocked callers cannot be let in.</source>
        <translation>No se puede volver a admitir a los llamantes bloqueados.</translation>
    </message>
    <message>
        <source>Blocking a caller has no effect.</source>
        <translation>Bloquear a quien llama no tiene efecto.</translation>
    </message>
    <message>
        <source>who waits in a queue and which agents are there</source>
        <translation>quién espera en una cola y qué agentes hay</translation>
    </message>
    <message>
        <source>whether outside lines work</source>
        <translation>si las líneas externas funcionan</translation>
    </message>
    <message>
        <source>what people have set as their presence</source>
        <translation>lo que cada persona ha puesto como su presencia</translation>
    </message>
    <message>
        <source>new voice messages</source>
        <translation>mensajes de voz nuevos</translation>
    </message>
    <message>
        <source>how much is going on</source>
        <translation>cuánta actividad hay</translation>
    </message>
    <message>
        <source>who is in a conference</source>
        <translation>quién está en una conferencia</translation>
    </message>
    <message>
        <source>The event socket is not used: no password is known for its user.</source>
        <translation>No se usa el socket de eventos: no se conoce la contraseña de su usuario.</translation>
    </message>
    <message>
        <source>The PBX does not answer requests just now: calls are still shown, but what you ask for may not reach it.</source>
        <translation>La PBX no responde ahora a las solicitudes: las llamadas se siguen mostrando, pero lo que pida puede no llegarle.</translation>
    </message>
    <message>
        <source>The fingerprint is no SHA-256; it has 64 hexadecimal digits.</source>
        <translation>La huella no es SHA-256; esta tiene 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read; it has to be PEM.</source>
        <translation>No se puede leer el archivo de certificado {path}; debe ser PEM.</translation>
    </message>
    <message>
        <source>{endpoint} shows another certificate than the one named by its fingerprint; connect only if you know why.</source>
        <translation>{endpoint} muestra un certificado distinto al indicado por su huella; conecte solo si sabe por qué.</translation>
    </message>
    <message>
        <source>The certificate of {endpoint} is the trusted one but is not made for a server; make a new one in the PBX&apos;s web page.</source>
        <translation>El certificado de {endpoint} es el de confianza, pero no está hecho para un servidor; cree uno nuevo en la página web de la PBX.</translation>
    </message>
    <message>
        <source>{endpoint} shows another certificate than before, so nothing was sent. A UCM makes a new one after a firmware update, a reset or a change of its address; or another computer answers in its place. Compare the fingerprint on the PBX before you trust it.</source>
        <translation>{endpoint} muestra un certificado distinto al de antes, así que no se envió nada. Un UCM crea uno nuevo tras una actualización del firmware, un restablecimiento o un cambio de dirección; o bien otro equipo responde en su lugar. Compare la huella en la PBX antes de confiar en él.</translation>
    </message>
    <message>
        <source>The stored certificate cannot be read; connect and trust the PBX again.</source>
        <translation>No se puede leer el certificado guardado; conecte y confíe de nuevo en la PBX.</translation>
    </message>
    <message>
        <source>This computer has no key store that could keep the password; it is asked at each start.</source>
        <translation>Este equipo no tiene un almacén de claves que pueda guardar la contraseña; se pide en cada inicio.</translation>
    </message>
    <message>
        <source>The key store of this computer keeps passwords in an open file; the password is asked at each start.</source>
        <translation>El almacén de claves de este equipo guarda las contraseñas en un archivo sin proteger; la contraseña se pide en cada inicio.</translation>
    </message>
    <message>
        <source>The key store did not keep the password; it is asked at each start.</source>
        <translation>El almacén de claves no guardó la contraseña; se pide en cada inicio.</translation>
    </message>
    <message>
        <source>The key store is locked and could not {doing} the password; unlock it and try again.</source>
        <translation>El almacén de claves está bloqueado y no pudo {doing} la contraseña; desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The key store could not {doing} the password ({name}); type it again at the next start.</source>
        <translation>El almacén de claves no pudo {doing} la contraseña ({name}); escríbala de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>This version has no keys that work while another program is in front</source>
        <translation>Esta versión no tiene teclas que funcionen mientras otro programa está delante</translation>
    </message>
    <message>
        <source>Add a tray to the desktop&apos;s panel, or leave the window in the task bar.</source>
        <translation>Añada una bandeja al panel del escritorio o deje la ventana en la barra de tareas.</translation>
    </message>
    <message>
        <source>This is a Wayland session, where the desktop decides where pop-ups stand and whether they are seen over a full-screen window; the tray and the sounds tell of calls there too.</source>
        <translation>Esta es una sesión Wayland, donde el escritorio decide dónde están los avisos y si se ven sobre una ventana a pantalla completa; la bandeja y los sonidos también anuncian allí las llamadas.</translation>
    </message>
    <message>
        <source>Start UCM CTI with QT_QPA_PLATFORM=xcb in its environment to have them over all.</source>
        <translation>Inicie UCM CTI con QT_QPA_PLATFORM=xcb en su entorno para tenerlos sobre todo lo demás.</translation>
    </message>
    <message>
        <source>Close the app and look into the file; at the next start it is put aside and the settings are the first ones again.</source>
        <translation>Cierre la aplicación y revise el archivo; en el próximo inicio se aparta y los ajustes vuelven a ser los iniciales.</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Almacén de claves</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Global keys</source>
        <translation>Teclas globales</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring, KWallet), or type the password each time.</source>
        <translation>Instale o inicie uno (GNOME Keyring, KWallet) o escriba la contraseña cada vez.</translation>
    </message>
    <message>
        <source>Unlock it in the system&apos;s own tool for passwords.</source>
        <translation>Desbloquéelo con la herramienta de contraseñas del propio sistema.</translation>
    </message>
    <message>
        <source>Passwords are kept in this computer&apos;s key store.</source>
        <translation>Las contraseñas se guardan en el almacén de claves de este equipo.</translation>
    </message>
    <message>
        <source>Not tried, as a demo keeps no settings.</source>
        <translation>No se probó, pues una demo no guarda ajustes.</translation>
    </message>
    <message>
        <source>Nothing has been set up yet; {path} is made when it is needed.</source>
        <translation>Aún no se ha configurado nada; {path} se crea cuando haga falta.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>Move it away and start the app again.</source>
        <translation>Apártelo y vuelva a iniciar la aplicación.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} no se puede leer.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to {parent}.</source>
        <translation>Obtenga permiso de escritura en {parent}.</translation>
    </message>
    <message>
        <source>{path} can be read but not replaced.</source>
        <translation>{path} se puede leer, pero no reemplazar.</translation>
    </message>
    <message>
        <source>{path} can be read.</source>
        <translation>{path} se puede leer.</translation>
    </message>
    <message>
        <source>Not tried, as a demo keeps no log.</source>
        <translation>No se probó, pues una demo no guarda registro.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to {folder}, or make room on the disk.</source>
        <translation>Obtenga permiso de escritura en {folder} o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>No se puede escribir nada en {folder}.</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>El registro está en {folder}.</translation>
    </message>
    <message>
        <source>Not tried here; the doctor in the app&apos;s menu looks for it.</source>
        <translation>No se prueba aquí; lo busca el diagnóstico del menú de la aplicación.</translation>
    </message>
    <message>
        <source>The desktop shows tray icons.</source>
        <translation>El escritorio muestra iconos de bandeja.</translation>
    </message>
    <message>
        <source>Pop-ups stand over all windows and where you want them.</source>
        <translation>Los avisos están sobre todas las ventanas y donde usted quiera.</translation>
    </message>
    <message>
        <source>this is macOS</source>
        <translation>esto es macOS</translation>
    </message>
    <message>
        <source>this is Windows</source>
        <translation>esto es Windows</translation>
    </message>
    <message>
        <source>this is a Wayland session</source>
        <translation>esta es una sesión Wayland</translation>
    </message>
    <message>
        <source>this is an X11 session</source>
        <translation>esta es una sesión X11</translation>
    </message>
    <message>
        <source>there is no graphical session here</source>
        <translation>aquí no hay sesión gráfica</translation>
    </message>
    <message>
        <source>The PBX has refused the stored password of {user}, so it is not sent again; type the right one.</source>
        <translation>La PBX ha rechazado la contraseña guardada de {user}, así que no se vuelve a enviar; escriba la correcta.</translation>
    </message>
    <message>
        <source>The PBX has refused this password of {user} before, so it is not sent again; give the right one, or --last-attempt if it is right by now.</source>
        <translation>La PBX ya rechazó esta contraseña de {user}, así que no se vuelve a enviar; indique la correcta, o --last-attempt si ahora lo es.</translation>
    </message>
    <message>
        <source>Refused passwords cannot be noted in {folder} ({why_not}), so nobody knows how many more the PBX bears; mend that, or be sure of the password.</source>
        <translation>No se pueden anotar en {folder} las contraseñas rechazadas ({why_not}), así que nadie sabe cuántas más admite la PBX; corríjalo o asegúrese de la contraseña.</translation>
    </message>
    <message>
        <source>What was noted of refused passwords is damaged, and one more may lock this computer out; be sure of it before you send it.</source>
        <translation>Lo anotado sobre contraseñas rechazadas está dañado, y una más puede bloquear este equipo; asegúrese antes de enviarla.</translation>
    </message>
    <message>
        <source>One more wrong password and the PBX locks this computer out; be sure of it before you use the last attempt.</source>
        <translation>Una contraseña incorrecta más y la PBX bloquea este equipo; asegúrese de ella antes de usar el último intento.</translation>
    </message>
    <message>
        <source>GNOME shows no tray icons by itself; its extension “AppIndicator and KStatusNotifierItem Support” adds them.</source>
        <translation>GNOME no muestra iconos de bandeja por sí solo; los añade su extensión “AppIndicator and KStatusNotifierItem Support”.</translation>
    </message>
    <message>
        <source>The panel of this desktop has no place for tray icons; add one in the panel&apos;s settings.</source>
        <translation>El panel de este escritorio no tiene sitio para iconos de bandeja; añádalo en los ajustes del panel.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Este escritorio no muestra iconos de bandeja.</translation>
    </message>
    <message>
        <source>Another program of yours has been logging in to {what} for a while; end it, or try again in a moment.</source>
        <translation>Otro programa suyo lleva un rato iniciando sesión en {what}; ciérrelo o vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>About UCM CTI</source>
        <translation>Acerca de UCM CTI</translation>
    </message>
    <message>
        <source>UCM CTI {version}</source>
        <translation>UCM CTI {version}</translation>
    </message>
    <message>
        <source>Sees and moves the calls of a Grandstream UCM, beside any phone.</source>
        <translation>Ve y mueve las llamadas de un UCM de Grandstream, junto a cualquier teléfono.</translation>
    </message>
    <message>
        <source>Qt {qVersion} is used under the LGPL, version 3.</source>
        <translation>Qt {qVersion} se usa bajo la LGPL, versión 3.</translation>
    </message>
    <message>
        <source>Log: {log}</source>
        <translation>Registro: {log}</translation>
    </message>
    <message>
        <source>API console – UCM CTI</source>
        <translation>Consola de la API – UCM CTI</translation>
    </message>
    <message>
        <source>Save the file – UCM CTI</source>
        <translation>Guardar el archivo – UCM CTI</translation>
    </message>
    <message>
        <source>Secrets are not kept; type them again.</source>
        <translation>Los secretos no se guardan; escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Send applyChanges: put all stored changes into effect</source>
        <translation>Enviar applyChanges: poner en efecto todos los cambios guardados</translation>
    </message>
    <message>
        <source>Hide until the next change</source>
        <translation>Ocultar hasta el próximo cambio</translation>
    </message>
    <message>
        <source>Changes wait to be applied.</source>
        <translation>Hay cambios pendientes de aplicar.</translation>
    </message>
    <message>
        <source>Call from a link – UCM CTI</source>
        <translation>Llamada desde un enlace – UCM CTI</translation>
    </message>
    <message>
        <source>A link asks to call</source>
        <translation>Un enlace pide llamar</translation>
    </message>
    <message>
        <source>Press Enter alone for this line.</source>
        <translation>Pulse solo Enter para esta línea.</translation>
    </message>
    <message>
        <source>Enter goes on with “{verb}”</source>
        <translation>Enter continúa con “{verb}”</translation>
    </message>
    <message>
        <source>Enter: {deed}</source>
        <translation>Enter: {deed}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>No call waits for accept or refuse while call control is off.</source>
        <translation>Ninguna llamada espera que se acepte o rechace mientras el control de llamadas está desactivado.</translation>
    </message>
    <message>
        <source>Don’t call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>The link: {written}</source>
        <translation>El enlace: {written}</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Llamar de todos modos</translation>
    </message>
    <message>
        <source>Drop all {count}</source>
        <translation>Descartar los {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n more (link waits|links wait) behind it.</source>
        <translation>
            <numerusform>Detrás espera %n enlace más.</numerusform>
            <numerusform>Detrás esperan %n enlaces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PBX made its certificate itself, so nobody vouches for it. Compare the fingerprint with the one in the PBX&apos;s web page, or ask whoever looks after it, before you trust it.</source>
        <translation>La PBX creó su certificado ella misma, así que nadie responde por él. Compare la huella con la de la página web de la PBX, o pregunte a quien la administra, antes de confiar en él.</translation>
    </message>
    <message>
        <source>The connection was stopped and nothing was sent. A UCM makes a new certificate after a firmware update, a reset or a change of its address; or another computer answers in the PBX&apos;s place and would learn the password. Ask whoever looks after the PBX.</source>
        <translation>La conexión se detuvo y no se envió nada. Un UCM crea un certificado nuevo tras una actualización del firmware, un restablecimiento o un cambio de dirección; o bien otro equipo responde en lugar de la PBX y conocería la contraseña. Pregunte a quien administra la PBX.</translation>
    </message>
    <message>
        <source>The new fingerprint is the PBX&apos;s own</source>
        <translation>La huella nueva es la propia de la PBX</translation>
    </message>
    <message>
        <source>I have compared it in the PBX&apos;s web page, or with whoever looks after it.</source>
        <translation>Lo he comparado en la página web de la PBX o con quien la administra.</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{host} shows another certificate</source>
        <translation>{host} muestra otro certificado</translation>
    </message>
    <message>
        <source>Is this the PBX at {host}?</source>
        <translation>¿Es esta la PBX en {host}?</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Se muestra ahora</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sí mismo</translation>
    </message>
    <message>
        <source>Made out to {made_for}, by {issuer}.
Valid from {since} until {until}.</source>
        <translation>Emitido para {made_for}, por {issuer}.
Válido desde {since} hasta {until}.</translation>
    </message>
    <message>
        <source>It ran out on {date}; have it renewed when you can.</source>
        <translation>Caducó el {date}; hágalo renovar cuando pueda.</translation>
    </message>
    <message>
        <source>It is valid only from {date}; check the clocks.</source>
        <translation>Solo es válido desde el {date}; compruebe los relojes.</translation>
    </message>
    <message>
        <source>They are sent for a call that cannot exist, so nothing happens to anybody; only so can it be told which of them the PBX refuses.</source>
        <translation>Se envían para una llamada que no puede existir, así que a nadie le pasa nada; solo así se sabe cuáles rechaza la PBX.</translation>
    </message>
    <message>
        <source>The report is in the clipboard. It names the PBX and its users, and holds no password.</source>
        <translation>El informe está en el portapapeles. Nombra la PBX y sus usuarios, y no contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Doctor – UCM CTI</source>
        <translation>Diagnóstico – UCM CTI</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Try the verbs too</source>
        <translation>Probar también los verbos</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Blocked callers – UCM CTI</source>
        <translation>Llamantes bloqueados – UCM CTI</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>Buscar un número</translation>
    </message>
    <message>
        <source>Blocked callers</source>
        <translation>Llamantes bloqueados</translation>
    </message>
    <message>
        <source>Block a number</source>
        <translation>Bloquear un número</translation>
    </message>
    <message>
        <source>As the PBX shows it when they call.</source>
        <translation>Como lo muestra la PBX cuando llaman.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Recent…</source>
        <translation>Recientes…</translation>
    </message>
    <message>
        <source>Choose one of the last callers</source>
        <translation>Elegir una de las últimas personas que llamaron</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Volver a admitir</translation>
    </message>
    <message>
        <source>Switch the blacklist on</source>
        <translation>Activar la lista negra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Who is blocked is unknown.</source>
        <translation>No se sabe quién está bloqueado.</translation>
    </message>
    <message>
        <source>The PBX does not look at this list: it is switched off.</source>
        <translation>La PBX no consulta esta lista: está desactivada.</translation>
    </message>
    <message>
        <source>on every route</source>
        <translation>en todas las rutas</translation>
    </message>
    <message>
        <source>on inbound route {route}</source>
        <translation>en la ruta entrante {route}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n (check|checks).</source>
        <translation>
            <numerusform>Detenido tras %n comprobación.</numerusform>
            <numerusform>Detenido tras %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (check|checks) failed</source>
        <translation>
            <numerusform>%n comprobación falló</numerusform>
            <numerusform>%n comprobaciones fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (warning|warnings)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. What to do stands below each.</source>
        <translation>{what}. Debajo de cada uno está qué hacer.</translation>
    </message>
    <message>
        <source>Nothing failed, but not everything could be tried.</source>
        <translation>Nada falló, pero no se pudo probar todo.</translation>
    </message>
    <message>
        <source>Everything works, with {warnings}.</source>
        <translation>Todo funciona, con {warnings}.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message numerus="yes">
        <source>Examining… %n (check|checks) so far.</source>
        <translation>
            <numerusform>Examinando… %n comprobación hasta ahora.</numerusform>
            <numerusform>Examinando… %n comprobaciones hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report – UCM CTI</source>
        <translation>Guardar el informe – UCM CTI</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>El informe está en {path}.</translation>
    </message>
    <message>
        <source>Known; type to replace it</source>
        <translation>Conocida; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>The PBX has just refused this password; type the right one.</source>
        <translation>La PBX acaba de rechazar esta contraseña; escriba la correcta.</translation>
    </message>
    <message>
        <source>Connect to a PBX – UCM CTI</source>
        <translation>Conectar con una PBX – UCM CTI</translation>
    </message>
    <message>
        <source>Try the built-in PBX</source>
        <translation>Probar la PBX integrada</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>It does not work yet</source>
        <translation>Aún no funciona</translation>
    </message>
    <message>
        <source>It works, with one limit</source>
        <translation>Funciona, con una limitación</translation>
    </message>
    <message>
        <source>You can start, or mend it first.</source>
        <translation>Puede iniciar, o corregirlo antes.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The certificate was not trusted, so nothing was sent.</source>
        <translation>No se confió en el certificado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Changed since it was tried</source>
        <translation>Cambiado desde que se probó</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Tick this when Call Control is ticked for the API on the UCM: a call from outside then waits 10 seconds for Accept or Refuse before it goes through.</source>
        <translation>Márquelo cuando Call Control esté marcado para la API en el UCM: una llamada externa espera entonces 10 segundos a Aceptar o Rechazar antes de pasar.</translation>
    </message>
    <message>
        <source>For an old UCM whose firmware cannot be updated; the connection is easier to break.</source>
        <translation>Para un UCM antiguo cuyo firmware no se puede actualizar; la conexión es más fácil de vulnerar.</translation>
    </message>
    <message>
        <source>The event socket needs another user</source>
        <translation>El socket de eventos necesita otro usuario</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>Conectar con su PBX</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>192.168.1.5 or pbx.example.com:8089</source>
        <translation>192.168.1.5 o pbx.example.com:8089</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario de la API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Mi extensión</translation>
    </message>
    <message>
        <source>Call control is on</source>
        <translation>El control de llamadas está activado</translation>
    </message>
    <message>
        <source>Event user</source>
        <translation>Usuario de eventos</translation>
    </message>
    <message>
        <source>A user of the UCM&apos;s web page.</source>
        <translation>Un usuario de la página web del UCM.</translation>
    </message>
    <message>
        <source>Event user&apos;s password</source>
        <translation>Contraseña del usuario de eventos</translation>
    </message>
    <message>
        <source>Allow outdated encryption</source>
        <translation>Permitir cifrado obsoleto</translation>
    </message>
    <message>
        <source>Type the PBX&apos;s address, as in your browser.</source>
        <translation>Escriba la dirección de la PBX, como en su navegador.</translation>
    </message>
    <message>
        <source>Type the name of the API user.</source>
        <translation>Escriba el nombre del usuario de la API.</translation>
    </message>
    <message>
        <source>Type the API user&apos;s password.</source>
        <translation>Escriba la contraseña del usuario de la API.</translation>
    </message>
    <message>
        <source>On the UCM&apos;s web page: Integrations &gt; API Configuration. This computer&apos;s address has to be on the list of permitted addresses there.</source>
        <translation>En la página web del UCM: Integrations &gt; API Configuration. La dirección de este equipo debe estar allí en la lista de direcciones permitidas.</translation>
    </message>
    <message>
        <source>Made on the same page, with a password and the actions that it may use.</source>
        <translation>Se crea en la misma página, con una contraseña y las acciones que puede usar.</translation>
    </message>
    <message>
        <source>The number of the phone on your desk. UCM CTI dials, holds and transfers for it, and carries no sound itself.</source>
        <translation>El número del teléfono de su mesa. UCM CTI marca, retiene y transfiere por él, y no lleva sonido.</translation>
    </message>
    <message>
        <source>The HTTPS API is on</source>
        <translation>La API HTTPS está activada</translation>
    </message>
    <message>
        <source>A user for the API</source>
        <translation>Un usuario para la API</translation>
    </message>
    <message>
        <source>Your own extension</source>
        <translation>Su propia extensión</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta de entrada</translation>
    </message>
    <message>
        <source>Tick this when Call Control is ticked for the API on the UCM. Without a decision a call from outside goes through after 10 seconds.</source>
        <translation>Márquelo cuando Call Control esté marcado para la API en el UCM. Sin decisión, una llamada externa pasa tras 10 segundos.</translation>
    </message>
    <message>
        <source>Pop-ups for calls at the gate</source>
        <translation>Avisos de llamadas en la puerta de entrada</translation>
    </message>
    <message>
        <source>For every outside call that no rule decides, before it goes through.</source>
        <translation>Para cada llamada externa que ninguna regla decide, antes de que pase.</translation>
    </message>
    <message>
        <source>Decide by rules</source>
        <translation>Decidir por reglas</translation>
    </message>
    <message>
        <source>The first rule that fits decides at once, whether anybody watches or not.</source>
        <translation>La primera regla que coincide decide en el acto, haya alguien mirando o no.</translation>
    </message>
    <message>
        <source>When no rule fits</source>
        <translation>Si no coincide ninguna regla</translation>
    </message>
    <message>
        <source>Try on past calls…</source>
        <translation>Probar con llamadas anteriores…</translation>
    </message>
    <message>
        <source>What was decided…</source>
        <translation>Lo que se decidió…</translation>
    </message>
    <message>
        <source>Blocked callers…</source>
        <translation>Llamantes bloqueados…</translation>
    </message>
    <message>
        <source>Write dates as year-month-day, with commas between them.</source>
        <translation>Escriba las fechas como año-mes-día, separadas por comas.</translation>
    </message>
    <message>
        <source>For rules that differ on holidays. Empty for none.</source>
        <translation>Para reglas distintas en festivos. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Web page for a caller</source>
        <translation>Página web para quien llama</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The other language is spoken when UCM CTI starts again.</source>
        <translation>El otro idioma se usa cuando UCM CTI se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>May hold {names}. Empty for none.</source>
        <translation>Puede contener {names}. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Outdated encryption is allowed</source>
        <translation>Se permite el cifrado obsoleto</translation>
    </message>
    <message>
        <source>This PBX had no better to offer. Untick it once its firmware is new; that holds from the next connection on.</source>
        <translation>Esta PBX no tenía nada mejor que ofrecer. Desmárquelo cuando su firmware sea nuevo; vale desde la próxima conexión.</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>With this window</source>
        <translation>Con esta ventana</translation>
    </message>
    <message>
        <source>Where the mouse is</source>
        <translation>Donde está el ratón</translation>
    </message>
    <message>
        <source>Where I work</source>
        <translation>Donde trabajo</translation>
    </message>
    <message>
        <source>Pop-ups and sounds</source>
        <translation>Avisos y sonidos</translation>
    </message>
    <message>
        <source>In which corner</source>
        <translation>En qué esquina</translation>
    </message>
    <message>
        <source>On which screen</source>
        <translation>En qué pantalla</translation>
    </message>
    <message>
        <source>A pop-up hides itself</source>
        <translation>Un aviso se oculta solo</translation>
    </message>
    <message>
        <source>Reset position</source>
        <translation>Restablecer posición</translation>
    </message>
    <message>
        <source>Always on {screen}</source>
        <translation>Siempre en {screen}</translation>
    </message>
    <message>
        <source>{screen} (not connected)</source>
        <translation>{screen} (no conectada)</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Tras {seconds} segundos</translation>
    </message>
    <message>
        <source>Never while it rings</source>
        <translation>Nunca mientras suena</translation>
    </message>
    <message>
        <source>Sounds are played by {program}; your system sets how loud.</source>
        <translation>Los sonidos los reproduce {program}; el volumen lo fija su sistema.</translation>
    </message>
    <message>
        <source>No program that plays sounds was found, so nothing is heard; install PipeWire’s pw-play or PulseAudio’s paplay and start UCM CTI again.</source>
        <translation>No se encontró ningún programa que reproduzca sonidos, así que no se oye nada; instale pw-play de PipeWire o paplay de PulseAudio y vuelva a iniciar UCM CTI.</translation>
    </message>
    <message>
        <source>On Wayland the desktop decides where pop-ups stand and whether they are seen over a full-screen window; the tray and the sounds tell of calls there too.</source>
        <translation>En Wayland el escritorio decide dónde están los avisos y si se ven sobre una ventana a pantalla completa; la bandeja y los sonidos también anuncian allí las llamadas.</translation>
    </message>
    <message>
        <source>They stand where you have dragged them.</source>
        <translation>Están donde usted los ha arrastrado.</translation>
    </message>
    <message>
        <source>Drag a pop-up to put all of them somewhere else.</source>
        <translation>Arrastre un aviso para colocarlos todos en otro lugar.</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Pop-ups for incoming calls</source>
        <translation>Avisos de llamadas entrantes</translation>
    </message>
    <message>
        <source>They never take the keyboard from what you are typing.</source>
        <translation>Nunca quitan el teclado a lo que está escribiendo.</translation>
    </message>
    <message>
        <source>What you type now is sent then.</source>
        <translation>Lo que escriba ahora se envía entonces.</translation>
    </message>
    <message>
        <source>Password – UCM CTI</source>
        <translation>Contraseña – UCM CTI</translation>
    </message>
    <message>
        <source>Connect differently…</source>
        <translation>Conectar de otra manera…</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>Contraseña de {user}</translation>
    </message>
    <message>
        <source>Password for {host}</source>
        <translation>Contraseña para {host}</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Remove “{name}” and its passwords from this computer? Nothing changes on the PBX.</source>
        <translation>¿Quitar “{name}” y sus contraseñas de este equipo? Nada cambia en la PBX.</translation>
    </message>
    <message>
        <source>Name of this PBX</source>
        <translation>Nombre de esta PBX</translation>
    </message>
    <message>
        <source>Rules of the gate, the first that fits decides</source>
        <translation>Reglas de la puerta de entrada; decide la primera que coincide</translation>
    </message>
    <message>
        <source>There are no rules yet. Add one, and try it on past calls.</source>
        <translation>Aún no hay reglas. Añada una y pruébela con llamadas anteriores.</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Añadir regla…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Regla {number}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Number {place}</source>
        <translation>Número {place}</translation>
    </message>
    <message>
        <source>What number {place} is for</source>
        <translation>Para qué es el número {place}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>What a directory server says of somebody comes back when it is read again.</source>
        <translation>Lo que un servidor de directorio dice de alguien vuelve cuando se lee de nuevo.</translation>
    </message>
    <message>
        <source>{what} – UCM CTI</source>
        <translation>{what} – UCM CTI</translation>
    </message>
    <message>
        <source>Kept {name}.</source>
        <translation>{name} guardado.</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>{name} quitado.</translation>
    </message>
    <message>
        <source>Type a name, or a company below.</source>
        <translation>Escriba un nombre, o una empresa más abajo.</translation>
    </message>
    <message>
        <source>Type a number to call.</source>
        <translation>Escriba un número para llamar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>{address} as {user}</source>
        <translation>{address} como {user}</translation>
    </message>
    <message>
        <source>No PBX is set up.</source>
        <translation>No hay ninguna PBX configurada.</translation>
    </message>
    <message>
        <source>The report could not be saved there; choose another folder.</source>
        <translation>No se pudo guardar allí el informe; elija otra carpeta.</translation>
    </message>
    <message>
        <source>No file manager opened; the folder is {folder}.</source>
        <translation>No se abrió ningún gestor de archivos; la carpeta es {folder}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
        <source>{heading} – UCM CTI</source>
        <translation>{heading} – UCM CTI</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Settings – UCM CTI</source>
        <translation>Ajustes – UCM CTI</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Eventos en directo</translation>
    </message>
    <message>
        <source>API users are under Integrations &gt; API Configuration on the UCM.</source>
        <translation>Los usuarios de la API están en Integrations &gt; API Configuration en el UCM.</translation>
    </message>
    <message>
        <source>Extensions are under Extension/Trunk &gt; Extensions on the UCM.</source>
        <translation>Las extensiones están en Extension/Trunk &gt; Extensions en el UCM.</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>aún no se probó</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>se está probando</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiere su atención</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Detenido; no se guardó nada.</translation>
    </message>
    <message>
        <source>UCM CTI met a fault of its own; the log says more.</source>
        <translation>UCM CTI encontró un error propio; el registro dice más.</translation>
    </message>
    <message>
        <source>Whether the PBX did it is unknown; read it again before you repeat it.</source>
        <translation>No se sabe si la PBX lo hizo; vuelva a leerlo antes de repetirlo.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambia</translation>
    </message>
    <message>
        <source>deletes</source>
        <translation>elimina</translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>Solo lee.</translation>
    </message>
    <message>
        <source>It acts on calls.</source>
        <translation>Actúa sobre llamadas.</translation>
    </message>
    <message>
        <source>It changes the configuration.</source>
        <translation>Cambia la configuración.</translation>
    </message>
    <message>
        <source>It deletes, and that cannot be undone.</source>
        <translation>Elimina, y no se puede deshacer.</translation>
    </message>
    <message>
        <source>It answers with a document.</source>
        <translation>Responde con un documento.</translation>
    </message>
    <message>
        <source>It answers with a file.</source>
        <translation>Responde con un archivo.</translation>
    </message>
    <message>
        <source>What it changes works after applyChanges.</source>
        <translation>Lo que cambia surte efecto después de applyChanges.</translation>
    </message>
    <message>
        <source>Devices know it; the PBX&apos;s guide does not.</source>
        <translation>Los equipos lo conocen; la guía de la PBX, no.</translation>
    </message>
    <message>
        <source>{default} by default</source>
        <translation>{default} de forma predeterminada</translation>
    </message>
    <message>
        <source>Not possible while there is no connection to the PBX.</source>
        <translation>No es posible mientras no haya conexión con la PBX.</translation>
    </message>
    <message>
        <source>Not possible before the PBX has answered.</source>
        <translation>No es posible antes de que la PBX responda.</translation>
    </message>
    <message>
        <source>{word}, data {seconds} old</source>
        <translation>{word}, datos de hace {seconds}</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Los últimos 90 días</translation>
    </message>
    <message>
        <source>Try the rules on past calls – UCM CTI</source>
        <translation>Probar las reglas con llamadas anteriores – UCM CTI</translation>
    </message>
    <message>
        <source>Past calls</source>
        <translation>Llamadas anteriores</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Only calls that would have been refused</source>
        <translation>Solo llamadas que se habrían rechazado</translation>
    </message>
    <message>
        <source>Past calls and what would have become of them</source>
        <translation>Llamadas anteriores y qué habría sido de ellas</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody: past calls are read and judged.</source>
        <translation>No se envía nada a nadie: se leen y evalúan llamadas anteriores.</translation>
    </message>
    <message>
        <source>Reading past calls…</source>
        <translation>Leyendo llamadas anteriores…</translation>
    </message>
    <message>
        <source>There are more calls than can be read; choose fewer days.</source>
        <translation>Hay más llamadas de las que se pueden leer; elija menos días.</translation>
    </message>
    <message>
        <source>{rule}: {count}</source>
        <translation>{rule}: {count}</translation>
    </message>
    <message>
        <source>No rule fits, they {fate}: {count}</source>
        <translation>Si no coincide ninguna regla, {fate}: {count}</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>I have freed it</source>
        <translation>La he liberado</translation>
    </message>
    <message>
        <source>The lock-out ends in {duration}.</source>
        <translation>El bloqueo termina en {duration}.</translation>
    </message>
    <message>
        <source>stale, {seconds}</source>
        <translation>desactualizado, {seconds}</translation>
    </message>
    <message>
        <source>Live by socket</source>
        <translation>En directo por socket</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Leyendo las listas</translation>
    </message>
    <message>
        <source>checked {seconds} ago</source>
        <translation>comprobado hace {seconds}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>The PBX has said nothing for {seconds}. What you see may be old; try again, or look at the network.</source>
        <translation>La PBX no ha dicho nada durante {seconds}. Lo que ve puede ser antiguo; vuelva a intentarlo o revise la red.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX.</source>
        <translation>No hay conexión con la PBX.</translation>
    </message>
    <message>
        <source>Connecting to the PBX…</source>
        <translation>Conectando con la PBX…</translation>
    </message>
    <message>
        <source>Connection lost; the PBX was last heard {seconds} ago.</source>
        <translation>Conexión perdida; la última señal de la PBX llegó hace {seconds}.</translation>
    </message>
    <message>
        <source>Then type the right password.</source>
        <translation>Después escriba la contraseña correcta.</translation>
    </message>
    <message>
        <source>Then it connects by itself.</source>
        <translation>Después se conecta solo.</translation>
    </message>
    <message>
        <source>Trying again in {seconds}.</source>
        <translation>Se vuelve a intentar en {seconds}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Se vuelve a intentar ahora.</translation>
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
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message numerus="yes">
        <source>%n (entry|entries)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (member|members)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>listen to</source>
        <translation>escuchar a</translation>
    </message>
    <message>
        <source>whisper to</source>
        <translation>susurrar a</translation>
    </message>
    <message>
        <source>join</source>
        <translation>unirse a</translation>
    </message>
    <message>
        <source>That is your own extension; type somebody else&apos;s name or number.</source>
        <translation>Esa es su propia extensión; escriba el nombre o número de otra persona.</translation>
    </message>
    <message>
        <source>There is no extension {caller} on this PBX.</source>
        <translation>No existe la extensión {caller} en esta PBX.</translation>
    </message>
    <message>
        <source>Phone {caller} rings; pick it up to call {label}.</source>
        <translation>Suena el teléfono {caller}; descuélguelo para llamar a {label}.</translation>
    </message>
    <message>
        <source>The PBX took the call, but phone {caller} does not ring; is it connected?</source>
        <translation>La PBX aceptó la llamada, pero el teléfono {caller} no suena; ¿está conectado?</translation>
    </message>
    <message>
        <source>Both numbers are the same; type two different ones.</source>
        <translation>Los dos números son iguales; escriba dos distintos.</translation>
    </message>
    <message>
        <source>Calling {one}, then {two}.</source>
        <translation>Llamando a {one}, después a {two}.</translation>
    </message>
    <message>
        <source>The PBX took it, but no call has appeared; look at the calls before you retry.</source>
        <translation>La PBX lo aceptó, pero no ha aparecido ninguna llamada; mire las llamadas antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The PBX took it, but the call is still there; try again or use the phone.</source>
        <translation>La PBX lo aceptó, pero la llamada sigue ahí; vuelva a intentarlo o use el teléfono.</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <translation>La llamada está en espera.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so the call may or may not be on hold. Listen on your phone before you speak, or press Hold again.</source>
        <translation>La respuesta de la PBX se perdió, así que la llamada puede estar en espera o no. Escuche en su teléfono antes de hablar, o pulse Retener de nuevo.</translation>
    </message>
    <message>
        <source>You are back.</source>
        <translation>Ha vuelto.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so the call may still be on hold. Ask whether you are heard, or press Resume again.</source>
        <translation>La respuesta de la PBX se perdió, así que la llamada puede seguir en espera. Pregunte si le oyen, o pulse Reanudar de nuevo.</translation>
    </message>
    <message>
        <source>You are muted.</source>
        <translation>Está en silencio.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so you may still be heard. Say nothing private, and press Mute again.</source>
        <translation>La respuesta de la PBX se perdió, así que aún pueden oírle. No diga nada privado y pulse Silenciar de nuevo.</translation>
    </message>
    <message>
        <source>You can be heard again.</source>
        <translation>Vuelven a oírle.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer was lost, so you may still be muted. Ask whether you are heard, or press Unmute again.</source>
        <translation>La respuesta de la PBX se perdió, así que puede seguir en silencio. Pregunte si le oyen, o pulse Quitar silencio de nuevo.</translation>
    </message>
    <message>
        <source>{who} was sent to {label}.</source>
        <translation>{who} se envió a {label}.</translation>
    </message>
    <message>
        <source>{who} did not reach {label}; look whether the call is still there.</source>
        <translation>{who} no llegó a {label}; mire si la llamada sigue ahí.</translation>
    </message>
    <message>
        <source>That is your own call; choose somebody else&apos;s.</source>
        <translation>Esa es su propia llamada; elija la de otra persona.</translation>
    </message>
    <message>
        <source>Pick up your phone to {words} {label}.</source>
        <translation>Descuelgue su teléfono para {words} {label}.</translation>
    </message>
    <message>
        <source>The PBX took it, but your phone does not ring; {who} may not have agreed.</source>
        <translation>La PBX lo aceptó, pero su teléfono no suena; puede que {who} no haya accedido.</translation>
    </message>
    <message>
        <source>the PBX</source>
        <translation>la PBX</translation>
    </message>
    <message>
        <source>The call goes through.</source>
        <translation>La llamada pasa.</translation>
    </message>
    <message>
        <source>The PBX took it, but the call still waits; it goes through by itself.</source>
        <translation>La PBX lo aceptó, pero la llamada sigue esperando; pasa sola.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>Quien llamaba ha colgado.</translation>
    </message>
    <message>
        <source>The call was refused.</source>
        <translation>La llamada se rechazó.</translation>
    </message>
    <message>
        <source>The PBX took it, but the caller is still there; hang up if it rings.</source>
        <translation>La PBX lo aceptó, pero quien llama sigue ahí; cuelgue si suena.</translation>
    </message>
    <message>
        <source>The call has gone through already; decline it or end it.</source>
        <translation>La llamada ya ha pasado; declínela o finalícela.</translation>
    </message>
    <message>
        <source>The caller is gone.</source>
        <translation>Quien llamaba ya no está.</translation>
    </message>
    <message>
        <source>That call has ended; look at the list again.</source>
        <translation>Esa llamada ha terminado; mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>That call has gone through already.</source>
        <translation>Esa llamada ya ha pasado.</translation>
    </message>
    <message>
        <source>That party has left the call; look at the list again.</source>
        <translation>Esa parte ha dejado la llamada; mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not talking to anybody now.</source>
        <translation>{name} no está hablando ahora con nadie.</translation>
    </message>
    <message>
        <source>Your own extension is not set; choose it in the settings.</source>
        <translation>Su propia extensión no está configurada; elíjala en los ajustes.</translation>
    </message>
    <message>
        <source>{label} is inside; type two outside numbers.</source>
        <translation>{label} es interno; escriba dos números externos.</translation>
    </message>
    <message>
        <source>That is your own extension.</source>
        <translation>Esa es su propia extensión.</translation>
    </message>
    <message>
        <source>From your phone, extension {me}</source>
        <translation>Desde su teléfono, extensión {me}</translation>
    </message>
    <message>
        <source>{number}, dialled as {dialled}</source>
        <translation>{number}, marcado como {dialled}</translation>
    </message>
    <message>
        <source>{name}, extension {number}</source>
        <translation>{name}, extensión {number}</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>An outside number, {known}</source>
        <translation>Un número externo, {known}</translation>
    </message>
    <message>
        <source>Nobody in your list of people</source>
        <translation>Nadie en su lista de personas</translation>
    </message>
    <message>
        <source>{words} It names {named}.</source>
        <translation>{words} Nombra a {named}.</translation>
    </message>
    <message>
        <source>{words} Dial {extension} when you are through.</source>
        <translation>{words} Marque {extension} cuando tenga comunicación.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Change the PBX: {id}?</source>
        <translation>¿Cambiar la PBX: {id}?</translation>
    </message>
    <message>
        <source>It is sent without parameters.</source>
        <translation>Se envía sin parámetros.</translation>
    </message>
    <message>
        <source>{told}
This deletes and cannot be undone. Type {id} to go on.</source>
        <translation>{told}
Esto elimina y no se puede deshacer. Escriba {id} para continuar.</translation>
    </message>
    <message>
        <source>{told}
It acts on calls at once.</source>
        <translation>{told}
Actúa sobre llamadas en el acto.</translation>
    </message>
    <message>
        <source>Type {id} to go on</source>
        <translation>Escriba {id} para continuar</translation>
    </message>
    <message>
        <source>Type {id} first.</source>
        <translation>Escriba primero {id}.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>requerido</translation>
    </message>
    <message>
        <source>{name}, required</source>
        <translation>{name}, obligatorio</translation>
    </message>
    <message>
        <source>it</source>
        <translation>el valor</translation>
    </message>
    <message>
        <source>{default}, by default</source>
        <translation>{default}, de forma predeterminada</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>Write the outline</source>
        <translation>Escribir el esquema</translation>
    </message>
    <message>
        <source>Write the outline of {name}</source>
        <translation>Escribir el esquema de {name}</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Buscar un parámetro</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>No parameter is called that.</source>
        <translation>Ningún parámetro se llama así.</translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation>No admite parámetros.</translation>
    </message>
    <message>
        <source>Choose an action on the left; nothing is sent before you press Send.</source>
        <translation>Elija una acción a la izquierda; no se envía nada hasta que pulse Enviar.</translation>
    </message>
    <message>
        <source>API console</source>
        <translation>Consola de la API</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>The request as a command line; cookie and secrets read as ***</source>
        <translation>La solicitud como línea de comandos; la cookie y los secretos aparecen como ***</translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>y {value} más</translation>
    </message>
    <message>
        <source>Sent in this session</source>
        <translation>Enviado en esta sesión</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún nada.</translation>
    </message>
    <message>
        <source>refused {code}</source>
        <translation>rechazado {code}</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Ninguna acción se llama así.</translation>
    </message>
    <message numerus="yes">
        <source>%n (byte|bytes)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the PBX answers is shown here.</source>
        <translation>Aquí se muestra lo que responde la PBX.</translation>
    </message>
    <message>
        <source>The whole reply; secrets read as ***</source>
        <translation>La respuesta completa; los secretos aparecen como ***</translation>
    </message>
    <message>
        <source>{action_id} is under way…</source>
        <translation>{action_id} está en curso…</translation>
    </message>
    <message>
        <source>{saved} of {total}</source>
        <translation>{saved} de {total}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>El archivo está guardado.</translation>
    </message>
    <message>
        <source>The PBX took it.</source>
        <translation>La PBX lo aceptó.</translation>
    </message>
    <message>
        <source>The PBX answered.</source>
        <translation>La PBX respondió.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Averiguar por qué</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no se probó</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>in call</source>
        <translation>en llamada</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{known}, not up to date</source>
        <translation>{known}, no actualizado</translation>
    </message>
    <message>
        <source>Connection: {mode}</source>
        <translation>Conexión: {mode}</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>{seconds} of {total} seconds</source>
        <translation>{seconds} de {total} segundos</translation>
    </message>
    <message>
        <source>To do: {remedy}</source>
        <translation>Qué hacer: {remedy}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Let all through at once</source>
        <translation>Dejar pasar todas en el acto</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>opening the window</source>
        <translation>abrir la ventana</translation>
    </message>
    <message>
        <source>UCM CTI is starting; try again in a moment.</source>
        <translation>UCM CTI se está iniciando; vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The built-in PBX could not start; the log says why.</source>
        <translation>La PBX integrada no pudo iniciarse; el registro dice por qué.</translation>
    </message>
    <message>
        <source>change of scenario</source>
        <translation>cambio de escenario</translation>
    </message>
    <message>
        <source>end of the demo</source>
        <translation>fin de la demo</translation>
    </message>
    <message>
        <source>The built-in PBX is starting; try again in a moment.</source>
        <translation>La PBX integrada se está iniciando; vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Your phone does not ring now.</source>
        <translation>Su teléfono no suena ahora.</translation>
    </message>
    <message>
        <source>Your phone is in no call.</source>
        <translation>Su teléfono no está en ninguna llamada.</translation>
    </message>
    <message>
        <source>The built-in PBX cannot do that now.</source>
        <translation>La PBX integrada no puede hacer eso ahora.</translation>
    </message>
    <message>
        <source>The settings could not be written; is the disk full?</source>
        <translation>No se pudieron escribir los ajustes; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>the terminal that this was started from</source>
        <translation>el terminal desde el que se inició</translation>
    </message>
    <message>
        <source>No pop-up is open now.</source>
        <translation>Ahora no hay ningún aviso abierto.</translation>
    </message>
    <message>
        <source>No call waits for you to accept it.</source>
        <translation>Ninguna llamada espera que la acepte.</translation>
    </message>
    <message>
        <source>You have no call now.</source>
        <translation>Ahora no tiene ninguna llamada.</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Ninguna regla coincide</translation>
    </message>
    <message>
        <source>{key} is the key of “{deed}” already.</source>
        <translation>{key} ya es la tecla de “{deed}”.</translation>
    </message>
    <message>
        <source>It stays in the tray and shows incoming calls. Quit from its menu.</source>
        <translation>Permanece en la bandeja y muestra las llamadas entrantes. Salga desde su menú.</translation>
    </message>
    <message>
        <source>Closing the window therefore minimises it to the task bar; quit from the menu.</source>
        <translation>Por eso, al cerrar la ventana se minimiza en la barra de tareas; salga desde el menú.</translation>
    </message>
    <message>
        <source>Outside callers wait</source>
        <translation>Las llamadas externas esperan</translation>
    </message>
    <message>
        <source>UCM CTI keeps running</source>
        <translation>UCM CTI sigue en marcha</translation>
    </message>
    <message>
        <source>have the running app open its command bar</source>
        <translation>hacer que la aplicación en marcha abra su barra de comandos</translation>
    </message>
    <message>
        <source>have the running app give the keyboard to its newest pop-up</source>
        <translation>hacer que la aplicación en marcha dé el teclado a su aviso más reciente</translation>
    </message>
    <message>
        <source>have the running app act on the call in hand, as its key would</source>
        <translation>hacer que la aplicación en marcha actúe sobre la llamada actual, como lo haría su tecla</translation>
    </message>
    <message>
        <source>what the key would do</source>
        <translation>lo que haría la tecla</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>un documento JSON en stdout</translation>
    </message>
    <message>
        <source>do what a line of the command bar says, for instance: to anna</source>
        <translation>hacer lo que dice una línea de la barra de comandos, por ejemplo: to anna</translation>
    </message>
    <message>
        <source>a verb and its words, or whom to call</source>
        <translation>un verbo y sus palabras, o a quién llamar</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Inbound route</source>
        <translation>Ruta entrante</translation>
    </message>
    <message>
        <source>The PBX does not look at this list; it is switched off.</source>
        <translation>La PBX no consulta esta lista; está desactivada.</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Nadie está bloqueado.</translation>
    </message>
    <message>
        <source>The PBX was not asked who is inside; --connect asks it.</source>
        <translation>No se preguntó a la PBX quién es interno; --connect se lo pregunta.</translation>
    </message>
    <message>
        <source>There is no such country; write its two letters, such as DE.</source>
        <translation>No existe ese país; escriba sus dos letras, como DE.</translation>
    </message>
    <message>
        <source>Only callers from outside can be blocked.</source>
        <translation>Solo se puede bloquear a quien llama de fuera.</translation>
    </message>
    <message>
        <source>This caller hides the number, so there is none to block. Refuse the call instead.</source>
        <translation>Quien llama oculta el número, así que no hay nada que bloquear. Rechace la llamada en su lugar.</translation>
    </message>
    <message>
        <source>The call was turned away, but {number} is not blocked.</source>
        <translation>La llamada se rechazó, pero {number} no está bloqueado.</translation>
    </message>
    <message>
        <source>{number} is not blocked.</source>
        <translation>{number} no está bloqueado.</translation>
    </message>
    <message>
        <source>This caller hides the number, so there is none to block.</source>
        <translation>Quien llama oculta el número, así que no hay nada que bloquear.</translation>
    </message>
    <message>
        <source>{number} was blocked already.</source>
        <translation>{number} ya estaba bloqueado.</translation>
    </message>
    <message>
        <source>{number} is blocked.</source>
        <translation>{number} está bloqueado.</translation>
    </message>
    <message>
        <source>{number} may call again.</source>
        <translation>{number} puede volver a llamar.</translation>
    </message>
    <message>
        <source>The PBX turns blocked callers away from now on.</source>
        <translation>La PBX rechaza desde ahora a los llamantes bloqueados.</translation>
    </message>
    <message>
        <source>{number} is blocked as before.</source>
        <translation>{number} sigue bloqueado.</translation>
    </message>
    <message>
        <source>{number} is on the PBX’s blacklist, but the PBX does not look at it. Switch it on under Blocked callers.</source>
        <translation>{number} está en la lista negra de la PBX, pero la PBX no la consulta. Actívela en Llamantes bloqueados.</translation>
    </message>
    <message>
        <source>The PBX took it, but its blacklist does not show it; look at it again.</source>
        <translation>La PBX lo aceptó, pero su lista negra no lo muestra; vuelva a mirarla.</translation>
    </message>
    <message>
        <source>The PBX’s answer was lost, and its blacklist is as before. Try it again.</source>
        <translation>La respuesta de la PBX se perdió y su lista negra sigue como antes. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is stored, but not in effect yet. {reason}</source>
        <translation>Está guardado, pero aún no está activo. {reason}</translation>
    </message>
    <message>
        <source>One moment, the PBX is still busy with your last key.</source>
        <translation>Un momento, la PBX aún está ocupada con su última tecla.</translation>
    </message>
    <message>
        <source>{who} is on hold. Pick up your phone to ask {target}.</source>
        <translation>{who} está en espera. Descuelgue su teléfono para consultar a {target}.</translation>
    </message>
    <message>
        <source>You are back with {who}.</source>
        <translation>Ha vuelto con {who}.</translation>
    </message>
    <message>
        <source>{target} is not on the line; there is nobody to switch to.</source>
        <translation>{target} no está en la línea; no hay con quién alternar.</translation>
    </message>
    <message>
        <source>You talk to {one}; {other} is on hold.</source>
        <translation>Habla con {one}; {other} está en espera.</translation>
    </message>
    <message>
        <source>{who} has hung up.</source>
        <translation>{who} ha colgado.</translation>
    </message>
    <message>
        <source>{who} has hung up. The call with {target} goes on; end it when you are done.</source>
        <translation>{who} ha colgado. La llamada con {target} continúa; finalícela cuando termine.</translation>
    </message>
    <message>
        <source>You are asking {target} already; hand over or go back first.</source>
        <translation>Ya está consultando a {target}; primero entregue la llamada o vuelva.</translation>
    </message>
    <message>
        <source>You are not talking in that call; choose one of your own.</source>
        <translation>No está hablando en esa llamada; elija una suya.</translation>
    </message>
    <message>
        <source>That is your own extension; choose somebody else to ask.</source>
        <translation>Esa es su propia extensión; elija a otra persona para consultar.</translation>
    </message>
    <message>
        <source>{target} is already in that call; choose somebody else.</source>
        <translation>{target} ya está en esa llamada; elija a otra persona.</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Nobody is being asked about that call any more.</source>
        <translation>Ya no se consulta a nadie por esa llamada.</translation>
    </message>
    <message>
        <source>{reason} {who} is still on hold.</source>
        <translation>{reason} {who} sigue en espera.</translation>
    </message>
    <message>
        <source>{target} was not asked.</source>
        <translation>No se consultó a {target}.</translation>
    </message>
    <message>
        <source>The call will wait in the queue {name}.</source>
        <translation>La llamada esperará en la cola {name}.</translation>
    </message>
    <message>
        <source>The call will ring in the group {name}.</source>
        <translation>La llamada sonará en el grupo {name}.</translation>
    </message>
    <message>
        <source>The call will go to the voice menu {name}.</source>
        <translation>La llamada irá al menú de voz {name}.</translation>
    </message>
    <message>
        <source>The phone of {name} is not connected.</source>
        <translation>El teléfono de {name} no está conectado.</translation>
    </message>
    <message>
        <source>The phone of {name} is ringing already.</source>
        <translation>El teléfono de {name} ya está sonando.</translation>
    </message>
    <message>
        <source>{name} is in a call that is on hold.</source>
        <translation>{name} está en una llamada en espera.</translation>
    </message>
    <message>
        <source>{name} is in a call.</source>
        <translation>{name} está en una llamada.</translation>
    </message>
    <message>
        <source>{name} is away.</source>
        <translation>{name} no está.</translation>
    </message>
    <message>
        <source>{name} is free.</source>
        <translation>{name} está libre.</translation>
    </message>
    <message>
        <source>Whether {name} is free is unknown.</source>
        <translation>No se sabe si {name} está libre.</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (sin conexión)</translation>
    </message>
    <message>
        <source>{name} (ringing)</source>
        <translation>{name} (sonando)</translation>
    </message>
    <message>
        <source>{name} (in a call)</source>
        <translation>{name} (en llamada)</translation>
    </message>
    <message>
        <source>{name} (do not disturb)</source>
        <translation>{name} (no molestar)</translation>
    </message>
    <message>
        <source>{name} (away)</source>
        <translation>{name} (ausente)</translation>
    </message>
    <message>
        <source>Calls for {name} are forwarded to {where}.</source>
        <translation>Las llamadas para {name} se desvían a {where}.</translation>
    </message>
    <message>
        <source>{name} is on do not disturb.</source>
        <translation>{name} tiene activado no molestar.</translation>
    </message>
    <message>
        <source>{name} is on do not disturb: the phone will not ring, the call should go to voicemail.</source>
        <translation>{name} tiene activado no molestar: el teléfono no sonará, la llamada debería ir al buzón de voz.</translation>
    </message>
    <message>
        <source>{name} is on do not disturb: the phone will not ring.</source>
        <translation>{name} tiene activado no molestar: el teléfono no sonará.</translation>
    </message>
    <message>
        <source>{name} is away: {note}.</source>
        <translation>{name} no está: {note}.</translation>
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
        <translation>{name} lleva {time} en una llamada.</translation>
    </message>
    <message>
        <source>When busy, calls go to {where}.</source>
        <translation>Si está ocupado, las llamadas van a {where}.</translation>
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
        <translation>Si no se contesta, la llamada va a {where} tras {time}.</translation>
    </message>
    <message>
        <source>Unanswered, the call goes to {where}.</source>
        <translation>Si no se contesta, la llamada va a {where}.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>Too late: the caller or somebody else was faster.</source>
        <translation>Demasiado tarde: quien llama u otra persona fue más rápido.</translation>
    </message>
    <message>
        <source>The PBX took too long over its call records; choose fewer days.</source>
        <translation>La PBX tardó demasiado con sus registros de llamadas; elija menos días.</translation>
    </message>
    <message>
        <source>There were no outside calls in that time.</source>
        <translation>No hubo llamadas externas en ese período.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n outside (call|calls)</source>
        <translation>
            <numerusform>De %n llamada externa</numerusform>
            <numerusform>De %n llamadas externas</numerusform>
        </translation>
    </message>
    <message>
        <source>{of_all} none would have been refused.</source>
        <translation>{of_all} no se habría rechazado ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n would have been refused</source>
        <translation>
            <numerusform>se habría rechazado %n</numerusform>
            <numerusform>se habrían rechazado %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{of_all} {refused}, none from contacts.</source>
        <translation>{of_all} {refused}, ninguna de contactos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them from contacts</source>
        <translation>
            <numerusform>%n de ellas de contactos</numerusform>
            <numerusform>%n de ellas de contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls at the gate do not pop up, so each outside caller waits 10 s for nobody.</source>
        <translation>Las llamadas en la puerta de entrada no muestran aviso, así que cada llamada externa espera 10 s por nada.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody decided the last %n calls at the gate, and each waited 10 s.</source>
        <translation>
            <numerusform>Nadie decidió la última llamada en la puerta de entrada (%n), y esperó 10 s.</numerusform>
            <numerusform>Nadie decidió las últimas %n llamadas en la puerta de entrada, y cada una esperó 10 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call control is on. When UCM CTI ends, nobody decides: each outside caller waits 10 s before a phone rings. Close the window instead to keep it running, or untick Call Control for the API on the UCM.</source>
        <translation>El control de llamadas está activado. Cuando UCM CTI se cierra, nadie decide: cada llamada externa espera 10 s antes de que suene un teléfono. Cierre solo la ventana para que siga funcionando, o desmarque Call Control para la API en el UCM.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>All outside callers</source>
        <translation>Todas las personas externas que llaman</translation>
    </message>
    <message>
        <source>Callers without a number</source>
        <translation>Llamantes sin número</translation>
    </message>
    <message>
        <source>These numbers</source>
        <translation>Estos números</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>Mis contactos</translation>
    </message>
    <message>
        <source>Everybody but my contacts</source>
        <translation>Todos menos mis contactos</translation>
    </message>
    <message>
        <source>Who has called before</source>
        <translation>Quien ya ha llamado</translation>
    </message>
    <message>
        <source>Who has never called</source>
        <translation>Quien nunca ha llamado</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Let through at once</source>
        <translation>Dejar pasar en el acto</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>Enviar a…</translation>
    </message>
    <message>
        <source>Send to the voicemail of…</source>
        <translation>Enviar al buzón de voz de…</translation>
    </message>
    <message>
        <source>Refuse and block the number</source>
        <translation>Rechazar y bloquear el número</translation>
    </message>
    <message>
        <source>On holidays too</source>
        <translation>También en festivos</translation>
    </message>
    <message>
        <source>Only on holidays</source>
        <translation>Solo en festivos</translation>
    </message>
    <message>
        <source>Not on holidays</source>
        <translation>No en festivos</translation>
    </message>
    <message>
        <source>All outside calls</source>
        <translation>Todas las llamadas externas</translation>
    </message>
    <message>
        <source>Outside calls without a number</source>
        <translation>Llamadas externas sin número</translation>
    </message>
    <message>
        <source>Outside calls from your contacts</source>
        <translation>Llamadas externas de sus contactos</translation>
    </message>
    <message>
        <source>Outside calls from numbers that are not in your contacts</source>
        <translation>Llamadas externas de números que no están en sus contactos</translation>
    </message>
    <message>
        <source>Outside calls from numbers that have called before</source>
        <translation>Llamadas externas de números que ya han llamado</translation>
    </message>
    <message>
        <source>Outside calls from numbers that have never called</source>
        <translation>Llamadas externas de números que nunca han llamado</translation>
    </message>
    <message>
        <source>wait for you to decide</source>
        <translation>esperan su decisión</translation>
    </message>
    <message>
        <source>go through at once</source>
        <translation>pasan en el acto</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>se rechazan</translation>
    </message>
    <message>
        <source>are refused, and their numbers are blocked</source>
        <translation>se rechazan y sus números se bloquean</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>se le pregunta</translation>
    </message>
    <message>
        <source>through at once</source>
        <translation>pasar en el acto</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>refused and blocked</source>
        <translation>rechazada y bloqueada</translation>
    </message>
    <message>
        <source>to {called}</source>
        <translation>a {called}</translation>
    </message>
    <message>
        <source>{calls} {fate}.</source>
        <translation>{calls} {fate}.</translation>
    </message>
    <message>
        <source>are sent to {target}</source>
        <translation>se envían a {target}</translation>
    </message>
    <message>
        <source>are sent to the voicemail of {target}</source>
        <translation>se envían al buzón de voz de {target}</translation>
    </message>
    <message>
        <source>sent to {target}</source>
        <translation>enviada a {target}</translation>
    </message>
    <message>
        <source>sent to the voicemail of {target}</source>
        <translation>enviada al buzón de voz de {target}</translation>
    </message>
    <message>
        <source>Outside calls from {numbers}</source>
        <translation>Llamadas externas de {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} and %n more</source>
        <translation>
            <numerusform>{shown} y %n más</numerusform>
            <numerusform>{shown} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the command bar</source>
        <translation>Abrir la barra de comandos</translation>
    </message>
    <message>
        <source>Go to the newest pop-up</source>
        <translation>Ir al aviso más reciente</translation>
    </message>
    <message>
        <source>Accept the call at the gate</source>
        <translation>Aceptar la llamada en la puerta de entrada</translation>
    </message>
    <message>
        <source>Refuse or decline the call</source>
        <translation>Rechazar o declinar la llamada</translation>
    </message>
    <message>
        <source>Hold or resume my call</source>
        <translation>Retener o reanudar mi llamada</translation>
    </message>
    <message>
        <source>Mute or unmute my call</source>
        <translation>Silenciar mi llamada o quitar el silencio</translation>
    </message>
    <message>
        <source>End my call</source>
        <translation>Finalizar mi llamada</translation>
    </message>
    <message>
        <source>No call waits at the gate now.</source>
        <translation>Ahora no espera ninguna llamada en la puerta de entrada.</translation>
    </message>
    <message>
        <source>You are not talking to anybody now.</source>
        <translation>Ahora no está hablando con nadie.</translation>
    </message>
    <message>
        <source>Nobody calls from outside with a number now.</source>
        <translation>Ahora no llama nadie de fuera con número.</translation>
    </message>
    <message>
        <source>Say which call with --call ID, or whose with --extension EXT.</source>
        <translation>Indique qué llamada con --call ID, o de quién con --extension EXT.</translation>
    </message>
    <message>
        <source>Your call cannot be sent on yet; wait until it is answered.</source>
        <translation>Su llamada aún no se puede enviar; espere a que se conteste.</translation>
    </message>
    <message>
        <source>None of these calls is with “{who}”.</source>
        <translation>Ninguna de estas llamadas es con “{who}”.</translation>
    </message>
    <message>
        <source>There is no call “{named}” now; “ucm-cti calls” lists them.</source>
        <translation>Ahora no hay ninguna llamada “{named}”; “ucm-cti calls” las muestra.</translation>
    </message>
    <message>
        <source>{count} calls fit; name one with --call: {listed}.</source>
        <translation>Coinciden {count} llamadas; indique una con --call: {listed}.</translation>
    </message>
    <message>
        <source>Rings your phone to listen to {name}</source>
        <translation>Hace sonar su teléfono para escuchar a {name}</translation>
    </message>
    <message>
        <source>Rings your phone to speak to {name} alone</source>
        <translation>Hace sonar su teléfono para hablar solo con {name}</translation>
    </message>
    <message>
        <source>Rings your phone to join the call of {name}</source>
        <translation>Hace sonar su teléfono para unirse a la llamada de {name}</translation>
    </message>
    <message>
        <source>Puts {name} on hold</source>
        <translation>Pone a {name} en espera</translation>
    </message>
    <message>
        <source>Takes {name} off hold</source>
        <translation>Reanuda la llamada en espera con {name}</translation>
    </message>
    <message>
        <source>Mutes you for {name}</source>
        <translation>Le silencia para {name}</translation>
    </message>
    <message>
        <source>Lets {name} hear you again</source>
        <translation>{name} vuelve a oírle</translation>
    </message>
    <message>
        <source>Ends the call with {name}</source>
        <translation>Finaliza la llamada con {name}</translation>
    </message>
    <message>
        <source>Lets the call of {name} in</source>
        <translation>Deja pasar la llamada de {name}</translation>
    </message>
    <message>
        <source>Turns {name} away</source>
        <translation>Rechaza a {name}</translation>
    </message>
    <message>
        <source>Turns {name} away, now and from now on</source>
        <translation>Rechaza a {name}, ahora y en adelante</translation>
    </message>
    <message>
        <source>Rings your phone, then calls {name}</source>
        <translation>Hace sonar su teléfono y después llama a {name}</translation>
    </message>
    <message>
        <source>Calls {first}, then {second}, and connects them</source>
        <translation>Llama a {first}, después a {second} y los conecta</translation>
    </message>
    <message>
        <source>Give a number or --call ID, not both.</source>
        <translation>Indique un número o --call ID, no ambos.</translation>
    </message>
    <message>
        <source>Turns {number} away from now on</source>
        <translation>Rechaza {number} en adelante</translation>
    </message>
    <message>
        <source>Lets {number} in again</source>
        <translation>Vuelve a dejar pasar {number}</translation>
    </message>
    <message>
        <source>Sends {name} to {target}</source>
        <translation>Envía {name} a {target}</translation>
    </message>
    <message>
        <source>an unknown caller</source>
        <translation>un llamante desconocido</translation>
    </message>
    <message>
        <source>{label} is nobody&apos;s extension; name a person of this PBX.</source>
        <translation>{label} no es la extensión de nadie; indique una persona de esta PBX.</translation>
    </message>
    <message>
        <source>{number} is inside; only outside callers are blocked.</source>
        <translation>{number} es interno; solo se bloquean llamadas de fuera.</translation>
    </message>
    <message>
        <source>Type a name, a number or a verb; “help” lists the verbs.</source>
        <translation>Escriba un nombre, un número o un verbo; “help” muestra los verbos.</translation>
    </message>
    <message>
        <source>“{verb}” has no option {option}.</source>
        <translation>“{verb}” no tiene la opción {option}.</translation>
    </message>
    <message>
        <source>{option} takes no value.</source>
        <translation>{option} no admite ningún valor.</translation>
    </message>
    <message>
        <source>Say after {option}: {what}.</source>
        <translation>Indique después de {option}: {what}.</translation>
    </message>
    <message>
        <source>Type two outside numbers with &amp; between them.</source>
        <translation>Escriba dos números externos con &amp; entre ellos.</translation>
    </message>
    <message>
        <source>Say whose call: type a name or an extension.</source>
        <translation>Indique de quién es la llamada: escriba un nombre o una extensión.</translation>
    </message>
    <message>
        <source>Say where to: type a name or a number.</source>
        <translation>Indique adónde: escriba un nombre o un número.</translation>
    </message>
    <message>
        <source>There is nothing to dial; type a name or a number.</source>
        <translation>No hay nada que marcar; escriba un nombre o un número.</translation>
    </message>
    <message>
        <source>which call, as “calls” shows it; needed when more than one fits</source>
        <translation>qué llamada, como la muestra “calls”; necesario si coincide más de una</translation>
    </message>
    <message>
        <source>whose phone (default: --extension)</source>
        <translation>de quién es el teléfono (predeterminado: --extension)</translation>
    </message>
    <message>
        <source>the UCM&apos;s “Direct Dial Voicemail Prefix” (default: the app&apos;s, else *)</source>
        <translation>el “Direct Dial Voicemail Prefix” del UCM (predeterminado: el de la aplicación; si no, *)</translation>
    </message>
    <message>
        <source>the person there must agree first</source>
        <translation>la persona de allí debe aceptar primero</translation>
    </message>
    <message>
        <source>how (default: listen)</source>
        <translation>cómo (predeterminado: listen)</translation>
    </message>
    <message>
        <source>a number or a name</source>
        <translation>un número o un nombre</translation>
    </message>
    <message>
        <source>a number or a name; “WHO to TARGET” says whose call</source>
        <translation>un número o un nombre; “WHO to TARGET” dice de quién es la llamada</translation>
    </message>
    <message>
        <source>with whom, when there are several calls</source>
        <translation>con quién, si hay varias llamadas</translation>
    </message>
    <message>
        <source>as the PBX shows it; none for who calls now</source>
        <translation>como lo muestra la PBX; ninguno para quien llama ahora</translation>
    </message>
    <message>
        <source>whose call</source>
        <translation>de quién es la llamada</translation>
    </message>
    <message>
        <source>ring a phone, then call a name or number</source>
        <translation>hacer sonar un teléfono y después llamar a un nombre o número</translation>
    </message>
    <message>
        <source>send a call to a name or number</source>
        <translation>enviar una llamada a un nombre o número</translation>
    </message>
    <message>
        <source>send a call to the voicemail of a colleague</source>
        <translation>enviar una llamada al buzón de voz de un compañero</translation>
    </message>
    <message>
        <source>put a call on hold</source>
        <translation>retener una llamada</translation>
    </message>
    <message>
        <source>take a call off hold</source>
        <translation>reanudar una llamada en espera</translation>
    </message>
    <message>
        <source>mute my side of a call</source>
        <translation>silenciar mi lado de una llamada</translation>
    </message>
    <message>
        <source>lift the mute</source>
        <translation>quitar el silencio</translation>
    </message>
    <message>
        <source>end a call</source>
        <translation>finalizar una llamada</translation>
    </message>
    <message>
        <source>let a call that waits at the gate go through</source>
        <translation>dejar pasar una llamada que espera en la puerta de entrada</translation>
    </message>
    <message>
        <source>turn away a call that waits at the gate</source>
        <translation>rechazar una llamada que espera en la puerta de entrada</translation>
    </message>
    <message>
        <source>turn a caller from outside away from now on (inbound blacklist)</source>
        <translation>rechazar en adelante a un llamante externo (lista negra de entrada)</translation>
    </message>
    <message>
        <source>let a blocked caller in again</source>
        <translation>volver a admitir a un llamante bloqueado</translation>
    </message>
    <message>
        <source>as “blocked” lists it</source>
        <translation>como lo enumera “blocked”</translation>
    </message>
    <message>
        <source>call two outside numbers and connect them</source>
        <translation>llamar a dos números externos y conectarlos</translation>
    </message>
    <message>
        <source>the number that is called first</source>
        <translation>el número al que se llama primero</translation>
    </message>
    <message>
        <source>the other number</source>
        <translation>el otro número</translation>
    </message>
    <message>
        <source>listen to the call of an extension</source>
        <translation>escuchar la llamada de una extensión</translation>
    </message>
    <message>
        <source>speak to an extension alone in its call</source>
        <translation>hablar solo con una extensión en su llamada</translation>
    </message>
    <message>
        <source>join the call of an extension</source>
        <translation>unirse a la llamada de una extensión</translation>
    </message>
    <message>
        <source>listen to, whisper into or join a call</source>
        <translation>escuchar, susurrar o unirse a una llamada</translation>
    </message>
    <message>
        <source>The pattern is empty; write what the number looks like.</source>
        <translation>El patrón está vacío; escriba cómo es el número.</translation>
    </message>
    <message>
        <source>It is too long; {count} characters are the most.</source>
        <translation>Es demasiado largo; el máximo es de {count} caracteres.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression; check its brackets.</source>
        <translation>El patrón no es una expresión regular; compruebe sus paréntesis.</translation>
    </message>
    <message>
        <source>The pattern could take forever; use fewer of * + ? and |, and none in another.</source>
        <translation>El patrón podría tardar indefinidamente; use menos * + ? y |, y ninguno dentro de otro.</translation>
    </message>
    <message>
        <source>The pattern fits nothing at all too; say which digits there must be.</source>
        <translation>El patrón también coincide con la nada; indique qué cifras debe haber.</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have.</source>
        <translation>El reemplazo nombra un grupo que el patrón no tiene.</translation>
    </message>
    <message>
        <source>Digits of other scripts and hidden characters are set right.</source>
        <translation>Se corrigen las cifras de otras escrituras y los caracteres ocultos.</translation>
    </message>
    <message>
        <source>The direct dialling number belongs behind the number.</source>
        <translation>El número de marcación directa va detrás del número.</translation>
    </message>
    <message>
        <source>The extension is not dialled; key it in when you are through.</source>
        <translation>La extensión no se marca; introdúzcala cuando tenga comunicación.</translation>
    </message>
    <message>
        <source>The (0) is only dialled inside its country, so it goes.</source>
        <translation>El (0) solo se marca dentro de su país, así que se quita.</translation>
    </message>
    <message>
        <source>Blanks, dashes and brackets go.</source>
        <translation>Se quitan espacios, guiones y paréntesis.</translation>
    </message>
    <message>
        <source>Letters become the digits on their keys.</source>
        <translation>Las letras se convierten en las cifras de sus teclas.</translation>
    </message>
    <message>
        <source>It is sent as it is.</source>
        <translation>Se envía tal cual.</translation>
    </message>
    <message>
        <source>What stands behind the comma follows after a pause.</source>
        <translation>Lo que va detrás de la coma sigue tras una pausa.</translation>
    </message>
    <message>
        <source>“{text}” holds more than one number; choose one of them.</source>
        <translation>“{text}” contiene más de un número; elija uno.</translation>
    </message>
    <message>
        <source>“{text}” is not a number; type digits or a name from the list.</source>
        <translation>“{text}” no es un número; escriba cifras o un nombre de la lista.</translation>
    </message>
    <message>
        <source>The number has {count} digits; {most} are the most there can be.</source>
        <translation>El número tiene {count} cifras; el máximo posible es {most}.</translation>
    </message>
    <message>
        <source>It is a number inside this PBX, so it is dialled as it is.</source>
        <translation>Es un número interno de esta PBX, así que se marca tal cual.</translation>
    </message>
    <message>
        <source>It is a code with * or #, so it is dialled as it is.</source>
        <translation>Es un código con * o #, así que se marca tal cual.</translation>
    </message>
    <message>
        <source>It is an emergency number, so it is dialled as it is.</source>
        <translation>Es un número de emergencia, así que se marca tal cual.</translation>
    </message>
    <message>
        <source>Rule {place} makes “{number}” of it, which cannot be dialled; change the rule in the settings.</source>
        <translation>La regla {place} lo convierte en “{number}”, que no se puede marcar; cambie la regla en los ajustes.</translation>
    </message>
    <message>
        <source>Rule {place} of this site: {note}</source>
        <translation>Regla {place} de esta sede: {note}</translation>
    </message>
    <message>
        <source>It is dialled as written.</source>
        <translation>Se marca tal como está escrito.</translation>
    </message>
    <message>
        <source>There is no such country; choose one from the list.</source>
        <translation>No existe ese país; elija uno de la lista.</translation>
    </message>
    <message>
        <source>Type up to six digits, for instance 0 or 9; leave it empty for none.</source>
        <translation>Escriba hasta seis cifras, por ejemplo 0 o 9; déjelo vacío para ninguna.</translation>
    </message>
    <message>
        <source>Type up to six digits, for instance 00 or 011; leave it empty to send the plus.</source>
        <translation>Escriba hasta seis cifras, por ejemplo 00 o 011; déjelo vacío para enviar el signo más.</translation>
    </message>
    <message>
        <source>Rule {place} for numbers is broken and not used; mend it in the settings, under Numbers.</source>
        <translation>La regla {place} de números es incorrecta y no se usa; corríjala en los ajustes, en Números.</translation>
    </message>
    <message>
        <source>The outside line is in front already.</source>
        <translation>La línea externa ya está delante.</translation>
    </message>
    <message>
        <source>“{number}” can mean {one}, or {other} with the outside line in front; write the one you mean with its +.</source>
        <translation>“{number}” puede significar {one}, o {other} con la línea externa delante; escriba el que quiere con su +.</translation>
    </message>
    <message>
        <source>The 0 is only dialled inside its country, so it goes.</source>
        <translation>El 0 solo se marca dentro de su país, así que se quita.</translation>
    </message>
    <message>
        <source>It is sent with its + and country.</source>
        <translation>Se envía con su + y su país.</translation>
    </message>
    <message>
        <source>Inside +{code} it is dialled without its country.</source>
        <translation>Dentro de +{code} se marca sin su país.</translation>
    </message>
    <message>
        <source>{digits} leads abroad in place of +.</source>
        <translation>{digits} lleva al extranjero en lugar de +.</translation>
    </message>
    <message>
        <source>It is as long as an inside number, so it gets no outside line.</source>
        <translation>Es tan largo como un número interno, así que no recibe línea externa.</translation>
    </message>
    <message>
        <source>It is as long as an inside number, but nobody inside has it.</source>
        <translation>Es tan largo como un número interno, pero nadie interno lo tiene.</translation>
    </message>
    <message>
        <source>It begins with the outside line already.</source>
        <translation>Ya empieza por la línea externa.</translation>
    </message>
    <message>
        <source>It is no full number of your country, so it is dialled as written.</source>
        <translation>No es un número completo de su país, así que se marca tal como está escrito.</translation>
    </message>
    <message>
        <source>{digits} gets an outside line.</source>
        <translation>{digits} recibe una línea externa.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message numerus="yes">
        <source>{name} or %n (other|others)</source>
        <translation>
            <numerusform>{name} o %n más</numerusform>
            <numerusform>{name} o %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a colleague has a voicemail here; choose a person of the list.</source>
        <translation>Aquí solo un compañero tiene buzón de voz; elija una persona de la lista.</translation>
    </message>
    <message>
        <source>The code for voicemail is not set; type the UCM’s code into the settings.</source>
        <translation>El código del buzón de voz no está configurado; escriba el código del UCM en los ajustes.</translation>
    </message>
    <message>
        <source>the voicemail of {name}</source>
        <translation>el buzón de voz de {name}</translation>
    </message>
    <message>
        <source>Nobody is called “{text}”; type a name from the list or a number.</source>
        <translation>Nadie se llama “{text}”; escriba un nombre de la lista o un número.</translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> y {value} más</translation>
    </message>
    <message>
        <source>{count} match “{text}”: {names}{more}; type more of the name or pick one.</source>
        <translation>{count} coinciden con “{text}”: {names}{more}; escriba más del nombre o elija uno.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Kind of the number before</source>
        <translation>Tipo del número anterior</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>Work number</source>
        <translation>Número del trabajo</translation>
    </message>
    <message>
        <source>Home number</source>
        <translation>Número particular</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Número de fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>the line is broken</source>
        <translation>la línea está dañada</translation>
    </message>
    <message>
        <source>Say which column holds the numbers.</source>
        <translation>Indique qué columna contiene los números.</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>Indique qué columna contiene los nombres.</translation>
    </message>
    <message>
        <source>There is nobody with a name and a number in this file.</source>
        <translation>No hay nadie con nombre y número en este archivo.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>nobody has to log in</source>
        <translation>nadie tiene que iniciar sesión</translation>
    </message>
    <message>
        <source>There is nobody with a name and a number; check where to look and whose attributes it uses.</source>
        <translation>No hay nadie con nombre y número; compruebe dónde buscar y qué atributos utiliza.</translation>
    </message>
    <message numerus="yes">
        <source>%n (contact|contacts) seen</source>
        <translation>
            <numerusform>%n contacto leído</numerusform>
            <numerusform>%n contactos leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate cannot be read; choose a file in PEM format.</source>
        <translation>No se puede leer el certificado; elija un archivo en formato PEM.</translation>
    </message>
    <message>
        <source>Type the password of “{user}”.</source>
        <translation>Escriba la contraseña de “{user}”.</translation>
    </message>
    <message>
        <source>reached, without encryption</source>
        <translation>alcanzado, sin cifrado</translation>
    </message>
    <message>
        <source>reached, encrypted</source>
        <translation>alcanzado, con cifrado</translation>
    </message>
    <message>
        <source>Nothing listens at {where}; check the address and the port.</source>
        <translation>Nada escucha en {where}; compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>{where} does not answer; check the address and the network.</source>
        <translation>{where} no responde; compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>There is no computer “{host}”; check it.</source>
        <translation>No hay ningún equipo “{host}”; compruébelo.</translation>
    </message>
    <message>
        <source>{where} offers no encryption this way; choose another encryption.</source>
        <translation>{where} no ofrece cifrado de este modo; elija otro cifrado.</translation>
    </message>
    <message>
        <source>{where} does not answer as a directory server does; check the port.</source>
        <translation>{where} no responde como un servidor de directorio; compruebe el puerto.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted; name the file of its authority, or ask who runs the server.</source>
        <translation>El certificado de {host} no es de confianza; indique el archivo de su autoridad o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>{host} does not encrypt at port {port}; check the port or choose another encryption.</source>
        <translation>{host} no cifra en el puerto {port}; compruebe el puerto o elija otro cifrado.</translation>
    </message>
    <message>
        <source>The user or password is wrong; type them as the directory server knows them.</source>
        <translation>El usuario o la contraseña son incorrectos; escríbalos como los conoce el servidor de directorio.</translation>
    </message>
    <message>
        <source>The server wants encryption; choose another one.</source>
        <translation>El servidor exige cifrado; elija otro.</translation>
    </message>
    <message>
        <source>“{user}” is no user here; write it as “cn=admin,dc=pbx,dc=com”.</source>
        <translation>“{user}” no es un usuario aquí; escríbalo como “cn=admin,dc=pbx,dc=com”.</translation>
    </message>
    <message>
        <source>The server refused the log-in; ask who runs it.</source>
        <translation>El servidor rechazó el inicio de sesión; pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>There is no “{base}” in this directory; check where to look.</source>
        <translation>No existe “{base}” en este directorio; compruebe dónde buscar.</translation>
    </message>
    <message>
        <source>This user may not search; log in as another one.</source>
        <translation>Este usuario no puede buscar; inicie sesión con otro.</translation>
    </message>
    <message>
        <source>The server refused the search; ask who runs it.</source>
        <translation>El servidor rechazó la búsqueda; pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>“{name}” is no file; choose a CSV or vCard file.</source>
        <translation>“{name}” no es un archivo; elija un archivo CSV o vCard.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}); choose another file.</source>
        <translation>No se puede leer “{name}” ({why}); elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 32 MB; export fewer contacts at a time.</source>
        <translation>“{name}” supera los 32 MB; exporte menos contactos a la vez.</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>no hay nombre</translation>
    </message>
    <message>
        <source>there is no number that can be dialled</source>
        <translation>no hay ningún número que se pueda marcar</translation>
    </message>
    <message>
        <source>there is room for 100,000</source>
        <translation>hay espacio para 100.000</translation>
    </message>
    <message>
        <source>The contacts kept so far cannot be opened, so no change is kept; start anew.</source>
        <translation>No se pueden abrir los contactos guardados hasta ahora, así que no se guarda ningún cambio; empiece de nuevo.</translation>
    </message>
    <message>
        <source>The contacts could not be kept; is the disk full?</source>
        <translation>No se pudieron guardar los contactos; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>the card is broken</source>
        <translation>la tarjeta está dañada</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({why}); choose another folder.</source>
        <translation>No se pudo escribir “{name}” ({why}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>There are no global keys on this system yet.</source>
        <translation>Aún no hay teclas globales en este sistema.</translation>
    </message>
    <message>
        <source>The display gives UCM CTI no keys; the log says why.</source>
        <translation>La pantalla no da teclas a UCM CTI; el registro dice por qué.</translation>
    </message>
    <message>
        <source>On Wayland only the desktop itself can give keys: in its settings, bind one to each command below.</source>
        <translation>En Wayland solo el propio escritorio puede asignar teclas: en sus ajustes, asocie una a cada comando de abajo.</translation>
    </message>
    <message>
        <source>logs out or locks the computer</source>
        <translation>cierra la sesión o bloquea el equipo</translation>
    </message>
    <message>
        <source>ends the session on some systems</source>
        <translation>cierra la sesión en algunos sistemas</translation>
    </message>
    <message>
        <source>closes windows</source>
        <translation>cierra ventanas</translation>
    </message>
    <message>
        <source>changes windows</source>
        <translation>cambia de ventana</translation>
    </message>
    <message>
        <source>copies in every program</source>
        <translation>copia en todos los programas</translation>
    </message>
    <message>
        <source>pastes in every program</source>
        <translation>pega en todos los programas</translation>
    </message>
    <message>
        <source>cuts in every program</source>
        <translation>corta en todos los programas</translation>
    </message>
    <message>
        <source>takes back in every program</source>
        <translation>deshace en todos los programas</translation>
    </message>
    <message>
        <source>“{text}” is no key; write for instance Ctrl+Alt+K.</source>
        <translation>“{text}” no es una tecla; escriba por ejemplo Ctrl+Alt+K.</translation>
    </message>
    <message>
        <source>“{text}” cannot be used everywhere; take a letter, a digit, a function key or Space.</source>
        <translation>“{text}” no se puede usar en todas partes; elija una letra, una cifra, una tecla de función o Espacio.</translation>
    </message>
    <message>
        <source>{chord} would be taken away from typing in other programs; add Ctrl, Alt or Super.</source>
        <translation>{chord} se quitaría a la escritura en otros programas; añada Ctrl, Alt o Super.</translation>
    </message>
    <message>
        <source>{chord} {does}; take another key.</source>
        <translation>{chord} {does}; elija otra tecla.</translation>
    </message>
    <message>
        <source>AltGr types characters with {chord}; choose another key.</source>
        <translation>AltGr escribe caracteres con {chord}; elija otra tecla.</translation>
    </message>
    <message>
        <source>Another program has {chord}. Choose another key here, or take it from that program.</source>
        <translation>Otro programa usa {chord}. Elija aquí otra tecla o quítesela a ese programa.</translation>
    </message>
    <message>
        <source>This keyboard has no key {chord}; choose another.</source>
        <translation>Este teclado no tiene la tecla {chord}; elija otra.</translation>
    </message>
    <message>
        <source>{chord} does something else already; choose another.</source>
        <translation>{chord} ya hace otra cosa; elija otra.</translation>
    </message>
    <message>
        <source>UCM CTI takes it from here.</source>
        <translation>UCM CTI se encarga desde aquí.</translation>
    </message>
    <message>
        <source>UCM CTI runs but does not answer; try again in a moment.</source>
        <translation>UCM CTI se está ejecutando, pero no responde; vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>UCM CTI is not running; start it with “ucm-cti” first.</source>
        <translation>UCM CTI no se está ejecutando; inícielo primero con “ucm-cti”.</translation>
    </message>
    <message>
        <source>That is under way already; wait a moment.</source>
        <translation>Eso ya está en curso; espere un momento.</translation>
    </message>
    <message>
        <source>Name, number or command, for instance “to anna”</source>
        <translation>Nombre, número o comando, por ejemplo “to anna”</translation>
    </message>
    <message>
        <source>Name, number or command</source>
        <translation>Nombre, número o comando</translation>
    </message>
    <message>
        <source>Enter takes the line, Tab completes it, “help” lists the verbs, Esc closes.</source>
        <translation>Enter ejecuta la línea, Tab la completa, “help” muestra los verbos, Esc cierra.</translation>
    </message>
    <message>
        <source>Command bar</source>
        <translation>Barra de comandos</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Decided by the gate – UCM CTI</source>
        <translation>Decidido en la puerta de entrada – UCM CTI</translation>
    </message>
    <message>
        <source>No rule has decided a call since the app started.</source>
        <translation>Ninguna regla ha decidido una llamada desde que se inició la aplicación.</translation>
    </message>
    <message>
        <source>Calls that the rules have decided</source>
        <translation>Llamadas que han decidido las reglas</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>ninguna regla coincide</translation>
    </message>
    <message>
        <source>Rule of the gate – UCM CTI</source>
        <translation>Regla de la puerta de entrada – UCM CTI</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>Llamadas de</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Called number or line</source>
        <translation>Número o línea a la que se llamó</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>A number, queue or line, as far as the PBX tells it before the call goes through.</source>
        <translation>Un número, una cola o una línea, según lo que la PBX indique antes de que pase la llamada.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Name, queue or number inside</source>
        <translation>Nombre, cola o número interno</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>A rule that is not in use is kept for later.</source>
        <translation>Una regla que no se usa se guarda para más adelante.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regla</translation>
    </message>
    <message>
        <source>Whose voicemail</source>
        <translation>Buzón de voz de quién</translation>
    </message>
    <message>
        <source>“{text}” is no number; * stands for any digits, ? for one.</source>
        <translation>“{text}” no es un número; * representa cualquier cantidad de cifras, ? una.</translation>
    </message>
    <message>
        <source>Type the numbers, with commas between them.</source>
        <translation>Escriba los números, separados por comas.</translation>
    </message>
    <message>
        <source>Before anybody has answered, a call can only be sent to a number inside.</source>
        <translation>Hasta que alguien conteste, una llamada solo puede enviarse a un número interno.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Days (none for every day)</source>
        <translation>Días (ninguno: todos los días)</translation>
    </message>
    <message>
        <source>Type both times, or none for the whole day.</source>
        <translation>Escriba ambas horas, o ninguna para todo el día.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day, such as 18:00.</source>
        <translation>“{text}” no es una hora, como 18:00.</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Qué contiene la columna {name}</translation>
    </message>
    <message>
        <source>Import contacts – UCM CTI</source>
        <translation>Importar contactos – UCM CTI</translation>
    </message>
    <message>
        <source>Check what each column holds.</source>
        <translation>Compruebe qué contiene cada columna.</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>La primera</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Importar “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n (contact|contacts)</source>
        <translation>
            <numerusform>Importar %n contacto</numerusform>
            <numerusform>Importar %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>Column {place}</source>
        <translation>Columna {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n (contact|contacts) imported.</source>
        <translation>
            <numerusform>%n contacto importado.</numerusform>
            <numerusform>%n contactos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (contact|contacts)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with another of that name</source>
        <translation>
            <numerusform>%n combinado con otro del mismo nombre</numerusform>
            <numerusform>%n combinados con otros del mismo nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>{contacts}, {known}.</source>
        <translation>{contacts}, {known}.</translation>
    </message>
    <message>
        <source>{contacts}, all of them new.</source>
        <translation>{contacts}, todos nuevos.</translation>
    </message>
    <message>
        <source>{why} ({count})</source>
        <translation>{why} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {reasons}.</source>
        <translation>{count}: {reasons}.</translation>
    </message>
    <message>
        <source>Press the key…</source>
        <translation>Pulse la tecla…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Phonebook of a UCM</source>
        <translation>Agenda de un UCM</translation>
    </message>
    <message>
        <source>Active Directory, OpenLDAP</source>
        <translation>Active Directory, OpenLDAP</translation>
    </message>
    <message>
        <source>Encrypted (LDAPS)</source>
        <translation>Cifrado (LDAPS)</translation>
    </message>
    <message>
        <source>Encrypted (StartTLS)</source>
        <translation>Cifrado (StartTLS)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>Alcanzar el servidor</translation>
    </message>
    <message>
        <source>Find contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>The password and all names can be read on the way.</source>
        <translation>La contraseña y todos los nombres se pueden leer por el camino.</translation>
    </message>
    <message>
        <source>Directory server – UCM CTI</source>
        <translation>Servidor de directorio – UCM CTI</translation>
    </message>
    <message>
        <source>Contacts from a directory server</source>
        <translation>Contactos de un servidor de directorio</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Empty when nobody logs in.</source>
        <translation>Vacío si nadie inicia sesión.</translation>
    </message>
    <message>
        <source>Certificate of the server…</source>
        <translation>Certificado del servidor…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save and read</source>
        <translation>Guardar y leer</translation>
    </message>
    <message>
        <source>Type the name or address of the server, with “:port” if it is unusual.</source>
        <translation>Escriba el nombre o la dirección del servidor, con “:puerto” si no es el habitual.</translation>
    </message>
    <message>
        <source>The contacts of {host} are read.</source>
        <translation>Los contactos de {host} se han leído.</translation>
    </message>
    <message>
        <source>The server is being tried.</source>
        <translation>Se está probando el servidor.</translation>
    </message>
    <message>
        <source>Only the certificate that you chose is trusted.</source>
        <translation>Solo se confía en el certificado que usted eligió.</translation>
    </message>
    <message>
        <source>What this computer trusts is trusted; choose a file for anything else.</source>
        <translation>Se confía en lo que este equipo confía; elija un archivo para todo lo demás.</translation>
    </message>
    <message>
        <source>Certificate of the server – UCM CTI</source>
        <translation>Certificado del servidor – UCM CTI</translation>
    </message>
    <message>
        <source>Number doctor – UCM CTI</source>
        <translation>Diagnóstico de números – UCM CTI</translation>
    </message>
    <message>
        <source>Number, or a text with numbers in it</source>
        <translation>Un número o un texto con números</translation>
    </message>
    <message>
        <source>As it is written somewhere. Nobody is called.</source>
        <translation>Tal como está escrito. No se llama a nadie.</translation>
    </message>
    <message>
        <source>Samples to try</source>
        <translation>Ejemplos para probar</translation>
    </message>
    <message>
        <source>Which of the numbers</source>
        <translation>Cuál de los números</translation>
    </message>
    <message>
        <source>Rules for numbers…</source>
        <translation>Reglas de números…</translation>
    </message>
    <message>
        <source>What will be dialled is shown here, step by step.</source>
        <translation>Aquí se muestra, paso a paso, lo que se marcará.</translation>
    </message>
    <message>
        <source>Dialled as {number}</source>
        <translation>Se marca como {number}</translation>
    </message>
    <message>
        <source>In full {number}.</source>
        <translation>Completo: {number}.</translation>
    </message>
    <message>
        <source>Key in {extension} when somebody answers.</source>
        <translation>Marque {extension} cuando alguien conteste.</translation>
    </message>
    <message>
        <source>Without a connection nobody can tell who is inside.</source>
        <translation>Sin conexión nadie puede saber quién es interno.</translation>
    </message>
    <message>
        <source>Number doctor</source>
        <translation>Diagnóstico de números</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>This is what is written.</source>
        <translation>Esto es lo que está escrito.</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Mark a held call after</source>
        <translation>Marcar una llamada en espera tras</translation>
    </message>
    <message>
        <source>Make it urgent after</source>
        <translation>Marcar como urgente tras</translation>
    </message>
    <message>
        <source>An urgent call comes first among yours, is red, says how long it has been held, counts at the tray icon and is spoken of once.</source>
        <translation>Una llamada urgente aparece primera entre las suyas, en rojo, indica cuánto lleva en espera, se cuenta en el icono de la bandeja y se anuncia una vez.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Contactos (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>Leer {name} de nuevo</translation>
    </message>
    <message>
        <source>Remove {name} and its contacts</source>
        <translation>Quitar {name} y sus contactos</translation>
    </message>
    <message>
        <source>The server is being read.</source>
        <translation>Se está leyendo el servidor.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Callers from outside are shown by these names. Extensions come from the PBX by themselves.</source>
        <translation>Quien llama de fuera se muestra con estos nombres. Las extensiones llegan solas desde la PBX.</translation>
    </message>
    <message>
        <source>No contacts yet. Import a CSV or vCard file, or drop one on the window.</source>
        <translation>Aún no hay contactos. Importe un archivo CSV o vCard, o suéltelo en la ventana.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Directory server…</source>
        <translation>Servidor de directorio…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nuevo contacto…</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Escrito a mano</translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n combinado</numerusform>
            <numerusform>%n combinados</numerusform>
        </translation>
    </message>
    <message>
        <source>{contacts}, {merged}</source>
        <translation>{contacts}, {merged}</translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <translation>No hay nadie que exportar.</translation>
    </message>
    <message>
        <source>{contacts} written to {path}.</source>
        <translation>Escrito en {path}: {contacts}.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export contacts – UCM CTI</source>
        <translation>Exportar contactos – UCM CTI</translation>
    </message>
    <message>
        <source>read on {date}</source>
        <translation>leído el {date}</translation>
    </message>
    <message>
        <source>These keys work while you type in another program. Choose a button, then press the new key; Backspace takes it away.</source>
        <translation>Estas teclas funcionan mientras escribe en otro programa. Elija un botón y pulse la nueva tecla; Retroceso la quita.</translation>
    </message>
    <message>
        <source>Reset the global keys</source>
        <translation>Restablecer las teclas globales</translation>
    </message>
    <message>
        <source>{deed}: command {line}</source>
        <translation>{deed}: comando {line}</translation>
    </message>
    <message>
        <source>Choose a button, then press its new key. A letter works while a call of yours is shown and you are not typing; every other key works in text fields too. Backspace takes the keys away.</source>
        <translation>Elija un botón y pulse su nueva tecla. Una letra funciona mientras se muestra una llamada suya y usted no está escribiendo; las demás teclas funcionan también en los campos de texto. Retroceso quita las teclas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Reset: {deed}</source>
        <translation>Restablecer: {deed}</translation>
    </message>
    <message>
        <source>{key} is the key for “{deed}”. Swap, so that “{deed}” gets {free}?</source>
        <translation>{key} es la tecla de “{deed}”. ¿Intercambiar, para que “{deed}” reciba {free}?</translation>
    </message>
    <message>
        <source>{key} is the key for “{deed}”. Swap, so that it gets none?</source>
        <translation>{key} es la tecla de “{deed}”. ¿Intercambiar, dejándola sin tecla?</translation>
    </message>
    <message>
        <source>Outside call to me</source>
        <translation>Llamada externa para mí</translation>
    </message>
    <message>
        <source>Inside call to me</source>
        <translation>Llamada interna para mí</translation>
    </message>
    <message>
        <source>Queue or group call to me</source>
        <translation>Llamada de cola o grupo para mí</translation>
    </message>
    <message>
        <source>Call at the gate</source>
        <translation>Llamada en la puerta de entrada</translation>
    </message>
    <message>
        <source>Somebody else has taken my call</source>
        <translation>Otra persona ha tomado mi llamada</translation>
    </message>
    <message>
        <source>A call has been on hold for long</source>
        <translation>Una llamada lleva mucho tiempo en espera</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Pop-up: {kind}</source>
        <translation>Aviso: {kind}</translation>
    </message>
    <message>
        <source>Sound: {kind}</source>
        <translation>Sonido: {kind}</translation>
    </message>
    <message>
        <source>Play the sound: {kind}</source>
        <translation>Reproducir el sonido: {kind}</translation>
    </message>
    <message>
        <source>Choose the country: without it nobody can tell whether a number begins with the outside line already, so one that begins with its digits gets none.</source>
        <translation>Elija el país: sin él nadie puede saber si un número ya empieza por la línea externa, así que el que empieza por esas cifras no la recibe.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>Country of this site</source>
        <translation>País de esta sede</translation>
    </message>
    <message>
        <source>Outside line</source>
        <translation>Línea externa</translation>
    </message>
    <message>
        <source>Dialled in front of outside numbers. Empty for none.</source>
        <translation>Se marca delante de los números externos. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>In place of +</source>
        <translation>En lugar de +</translation>
    </message>
    <message>
        <source>What leads abroad. Empty where the PBX takes numbers with +, as they are.</source>
        <translation>Lo que lleva al extranjero. Vacío si la PBX acepta los números con +, tal cual.</translation>
    </message>
    <message>
        <source>Digits of inside numbers</source>
        <translation>Cifras de los números internos</translation>
    </message>
    <message>
        <source>Numbers of that length get no outside line. Who is inside, the PBX itself tells.</source>
        <translation>Los números de esa longitud no reciben línea externa. Quién es interno lo indica la propia PBX.</translation>
    </message>
    <message>
        <source>Number doctor…</source>
        <translation>Diagnóstico de números…</translation>
    </message>
    <message>
        <source>Type how many digits, for instance 3, 4; each from 1 to 15.</source>
        <translation>Escriba cuántas cifras, por ejemplo 3, 4; cada una de 1 a 15.</translation>
    </message>
    <message>
        <source>With these, {text} is dialled as {number}.</source>
        <translation>Con estos, {text} se marca como {number}.</translation>
    </message>
    <message>
        <source>Finding and sending</source>
        <translation>Buscar y enviar</translation>
    </message>
    <message>
        <source>Code for voicemail</source>
        <translation>Código del buzón de voz</translation>
    </message>
    <message>
        <source>What the UCM calls “Direct Dial Voicemail Prefix” among its feature codes; * unless it was changed there. Empty for none.</source>
        <translation>Lo que el UCM llama “Direct Dial Voicemail Prefix” entre sus códigos de función; * salvo que se haya cambiado allí. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>The search puts first whom you call and send calls to most. What it has learned stays on this computer, for this PBX, and fades within weeks.</source>
        <translation>La búsqueda pone primero a quien más llama y a quien más llamadas envía. Lo aprendido se queda en este equipo, para esta PBX, y se desvanece en semanas.</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Olvidar lo aprendido</translation>
    </message>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>A code has at most 8 digits, * and #; type it as the UCM has it.</source>
        <translation>Un código tiene como máximo 8 cifras, * y #; escríbalo como está en el UCM.</translation>
    </message>
    <message>
        <source>Quit – UCM CTI</source>
        <translation>Salir – UCM CTI</translation>
    </message>
    <message>
        <source>Quit UCM CTI?</source>
        <translation>¿Salir de UCM CTI?</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Dejarlo en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Of the rules that fit a number, the first is used. A rule from ^0039 to +39 sends +39 in place of 0039 at the beginning; $1 stands for what the first brackets hold.</source>
        <translation>De las reglas que coinciden con un número se usa la primera. Una regla de ^0039 a +39 envía +39 en lugar de 0039 al principio; $1 representa lo que contienen los primeros paréntesis.</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Parece</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Rule {place} is not used. {why}</source>
        <translation>La regla {place} no se usa. {why}</translation>
    </message>
    <message>
        <source>on hold for long</source>
        <translation>mucho tiempo en espera</translation>
    </message>
    <message>
        <source>Putting {who} on hold…</source>
        <translation>Poniendo a {who} en espera…</translation>
    </message>
    <message>
        <source>Ringing your phone to ask {target}…</source>
        <translation>Llamando a su teléfono para consultar a {target}…</translation>
    </message>
    <message>
        <source>Pick up the second call on your phone to ask {target}.</source>
        <translation>Descuelgue la segunda llamada en su teléfono para consultar a {target}.</translation>
    </message>
    <message>
        <source>Calling {target}. {who} is on hold.</source>
        <translation>Llamando a {target}. {who} está en espera.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>Alternando…</translation>
    </message>
    <message>
        <source>Sending {who} to {target}…</source>
        <translation>Enviando {who} a {target}…</translation>
    </message>
    <message>
        <source>Going back to {who}…</source>
        <translation>Volviendo con {who}…</translation>
    </message>
    <message>
        <source>You talk to {target}. {who} is on hold.</source>
        <translation>Habla con {target}. {who} está en espera.</translation>
    </message>
    <message>
        <source>You talk to {who}. {target} is on hold.</source>
        <translation>Habla con {who}. {target} está en espera.</translation>
    </message>
    <message>
        <source>Both are on hold: {who} and {target}.</source>
        <translation>Ambos están en espera: {who} y {target}.</translation>
    </message>
    <message>
        <source>You talk to {target}. {who} is not on hold.</source>
        <translation>Habla con {target}. {who} no está en espera.</translation>
    </message>
    <message>
        <source>{target} was not called. {who} is still on hold.</source>
        <translation>No se llamó a {target}. {who} sigue en espera.</translation>
    </message>
    <message>
        <source>Your phone was not picked up. {who} is still on hold.</source>
        <translation>No se descolgó su teléfono. {who} sigue en espera.</translation>
    </message>
    <message>
        <source>{target} is busy or did not answer. {who} is still on hold.</source>
        <translation>{target} está ocupado o no contestó. {who} sigue en espera.</translation>
    </message>
    <message>
        <source>The call with {target} has ended. {who} is still on hold.</source>
        <translation>La llamada con {target} ha terminado. {who} sigue en espera.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>Volver a la llamada</translation>
    </message>
    <message>
        <source>Send {who} to {name}</source>
        <translation>Enviar {who} a {name}</translation>
    </message>
    <message>
        <source>Ask {name} first, {who} waits on hold</source>
        <translation>Consultar antes a {name}; {who} queda en espera</translation>
    </message>
    <message>
        <source>Send {who} to the voicemail of {name}</source>
        <translation>Enviar {who} al buzón de voz de {name}</translation>
    </message>
    <message>
        <source>send here</source>
        <translation>enviar aquí</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>preguntar antes</translation>
    </message>
    <message>
        <source>to voicemail</source>
        <translation>al buzón de voz</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>La llamada ha terminado.</translation>
    </message>
    <message>
        <source>Take {who} to your own phone</source>
        <translation>Traer {who} a su propio teléfono</translation>
    </message>
    <message>
        <source>take to me</source>
        <translation>traer a mí</translation>
    </message>
    <message>
        <source>It cannot be taken back while it rings.</source>
        <translation>No se puede recuperar mientras suena.</translation>
    </message>
    <message>
        <source>That is you; drop the call on somebody else.</source>
        <translation>Es usted; suelte la llamada sobre otra persona.</translation>
    </message>
    <message>
        <source>Only a call that you talk in can wait while you ask somebody.</source>
        <translation>Solo una llamada en la que usted habla puede esperar mientras consulta a alguien.</translation>
    </message>
    <message>
        <source>Only a person has a voicemail; drop the call on a person.</source>
        <translation>Solo una persona tiene buzón de voz; suelte la llamada sobre una persona.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>aquí no</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>still ringing</source>
        <translation>aún sonando</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>aún esperando</translation>
    </message>
    <message>
        <source>rings at {name}</source>
        <translation>suena en {name}</translation>
    </message>
    <message>
        <source>rings at your phone</source>
        <translation>suena en su teléfono</translation>
    </message>
    <message>
        <source>back with you</source>
        <translation>de vuelta con usted</translation>
    </message>
    <message>
        <source>{name} answered</source>
        <translation>{name} contestó</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>nobody answered, {who} is gone</source>
        <translation>nadie contestó, {who} ya no está</translation>
    </message>
    <message>
        <source>busy, {who} is gone</source>
        <translation>ocupado, {who} ya no está</translation>
    </message>
    <message>
        <source>{who} is gone</source>
        <translation>{who} ya no está</translation>
    </message>
    <message>
        <source>call {number}</source>
        <translation>llamar a {number}</translation>
    </message>
    <message>
        <source>You have no call that could be sent there; press Enter to call.</source>
        <translation>No tiene ninguna llamada que se pueda enviar allí; pulse Enter para llamar.</translation>
    </message>
    <message>
        <source>send {who} there at once</source>
        <translation>enviar {who} allí directamente</translation>
    </message>
    <message>
        <source>ask {name} first, {who} on hold</source>
        <translation>consultar antes a {name}, {who} en espera</translation>
    </message>
    <message>
        <source>send {who} to the voicemail of {name}</source>
        <translation>enviar {who} al buzón de voz de {name}</translation>
    </message>
    <message>
        <source>Only a colleague has a voicemail here.</source>
        <translation>Aquí solo un compañero tiene buzón de voz.</translation>
    </message>
    <message>
        <source>This is no key that can be used; press another one.</source>
        <translation>Esta tecla no se puede usar; pulse otra.</translation>
    </message>
    <message>
        <source>{key} closes windows; press another one.</source>
        <translation>{key} cierra ventanas; pulse otra.</translation>
    </message>
    <message>
        <source>{key} is needed in lists and text fields; press another one.</source>
        <translation>{key} se necesita en listas y campos de texto; pulse otra.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards; press another one.</source>
        <translation>Ctrl y Alt juntas escriben caracteres en muchos teclados; pulse otra combinación.</translation>
    </message>
    <message>
        <source>A single character is for typing; press it with Ctrl or Alt, or a function key.</source>
        <translation>Un carácter solo sirve para escribir; púlselo con Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>Accept a call</source>
        <translation>Aceptar una llamada</translation>
    </message>
    <message>
        <source>Refuse a call, else end mine</source>
        <translation>Rechazar una llamada o, si no, finalizar la mía</translation>
    </message>
    <message>
        <source>Block the caller</source>
        <translation>Bloquear a quien llama</translation>
    </message>
    <message>
        <source>Hold and resume</source>
        <translation>Retener y reanudar</translation>
    </message>
    <message>
        <source>Mute and unmute</source>
        <translation>Silenciar y quitar silencio</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Switch between a caller and whom I ask</source>
        <translation>Alternar entre quien llama y la persona consultada</translation>
    </message>
    <message>
        <source>Call or find somebody, or just type</source>
        <translation>Llame o busque a alguien, o simplemente escriba</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Buscar en las personas</translation>
    </message>
    <message>
        <source>Carry the chosen call to a person; or drag it there</source>
        <translation>Llevar la llamada elegida a una persona; o arrástrela allí</translation>
    </message>
    <message>
        <source>Take a sent call back</source>
        <translation>Recuperar una llamada enviada</translation>
    </message>
    <message>
        <source>Send a sent call on to the next person</source>
        <translation>Pasar una llamada enviada a la siguiente persona</translation>
    </message>
    <message>
        <source>Send a sent call to voicemail</source>
        <translation>Pasar una llamada enviada al buzón de voz</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Área siguiente</translation>
    </message>
    <message>
        <source>Area before</source>
        <translation>Área anterior</translation>
    </message>
    <message>
        <source>Move this area to the left</source>
        <translation>Mover esta área a la izquierda</translation>
    </message>
    <message>
        <source>Move this area to the right</source>
        <translation>Mover esta área a la derecha</translation>
    </message>
    <message>
        <source>Narrow strip, and back</source>
        <translation>Tira estrecha, y volver</translation>
    </message>
    <message>
        <source>Pop-ups only, and back</source>
        <translation>Solo avisos, y volver</translation>
    </message>
    <message>
        <source>Undo what a message offers to undo</source>
        <translation>Deshacer lo que un mensaje ofrece deshacer</translation>
    </message>
    <message>
        <source>Send any action to the PBX</source>
        <translation>Enviar cualquier acción a la PBX</translation>
    </message>
    <message>
        <source>Go to the pop-up of a call, then to the next</source>
        <translation>Ir al aviso de una llamada y después al siguiente</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>Mostrar u ocultar las teclas</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Quitar silencio</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Moverse en una lista</translation>
    </message>
    <message>
        <source>Do the first thing a row offers</source>
        <translation>Hacer lo primero que ofrece una fila</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>Ask whom you typed, my caller on hold</source>
        <translation>Consultar a quien ha escrito, con mi llamada en espera</translation>
    </message>
    <message>
        <source>Send my caller there at once</source>
        <translation>Enviar allí mi llamada directamente</translation>
    </message>
    <message>
        <source>Send my caller to their voicemail</source>
        <translation>Enviar mi llamada a su buzón de voz</translation>
    </message>
    <message>
        <source>Hand the caller over</source>
        <translation>Entregar la llamada</translation>
    </message>
    <message>
        <source>Talk to the other of the two</source>
        <translation>Hablar con la otra de las dos personas</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Volver a quien llama</translation>
    </message>
    <message>
        <source>inside number</source>
        <translation>número interno</translation>
    </message>
    <message>
        <source>outside number</source>
        <translation>número externo</translation>
    </message>
    <message>
        <source>emergency number</source>
        <translation>número de emergencia</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>{kind}, {country}</source>
        <translation>{kind}, {country}</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>home</source>
        <translation>particular</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>listening to {title}</source>
        <translation>escuchando a {title}</translation>
    </message>
    <message>
        <source>with {title}</source>
        <translation>con {title}</translation>
    </message>
    <message>
        <source>called by {title}</source>
        <translation>le llama {title}</translation>
    </message>
    <message>
        <source>calling {title}</source>
        <translation>llamando a {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n (number|numbers)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Enviado a {name}</translation>
    </message>
    <message>
        <source>The call has left your phone.</source>
        <translation>La llamada ha dejado su teléfono.</translation>
    </message>
    <message>
        <source>Taken by {name} ({number})</source>
        <translation>La tomó {name} ({number})</translation>
    </message>
    <message>
        <source>Taken by {number}</source>
        <translation>La tomó {number}</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>Ha pasado</translation>
    </message>
    <message>
        <source>My call</source>
        <translation>Mi llamada</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Abrir la ventana</translation>
    </message>
    <message>
        <source>My call, and {count} more</source>
        <translation>Mi llamada y {count} más</translation>
    </message>
    <message>
        <source>Goes through in</source>
        <translation>Pasa en</translation>
    </message>
    <message>
        <source>Hide this pop-up</source>
        <translation>Ocultar este aviso</translation>
    </message>
    <message>
        <source>Open this caller’s web page</source>
        <translation>Abrir la página web de quien llama</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Missed call from {name}</source>
        <translation>Llamada perdida de {name}</translation>
    </message>
    <message>
        <source>Call from {name}</source>
        <translation>Llamada de {name}</translation>
    </message>
    <message>
        <source>at the gate</source>
        <translation>en la puerta de entrada</translation>
    </message>
    <message>
        <source>{what}: call from {name}</source>
        <translation>{what}: llamada de {name}</translation>
    </message>
    <message>
        <source>Rings at your phone: {name}</source>
        <translation>Suena en su teléfono: {name}</translation>
    </message>
    <message>
        <source>Goes through by itself at 0</source>
        <translation>Pasa sola al llegar a 0</translation>
    </message>
    <message>
        <source>Pick up your phone to answer</source>
        <translation>Descuelgue su teléfono para contestar</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Declinar</translation>
    </message>
    <message>
        <source>Hidden numbers at night</source>
        <translation>Números ocultos por la noche</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>Desde el extranjero</translation>
    </message>
    <message>
        <source>Known callers</source>
        <translation>Llamantes conocidos</translation>
    </message>
    <message>
        <source>UCM CTI – {who}</source>
        <translation>UCM CTI – {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n (call waiting|calls waiting)</source>
        <translation>
            <numerusform>%n llamada en espera</numerusform>
            <numerusform>%n llamadas en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for long: {count}</source>
        <translation>Mucho tiempo en espera: {count}</translation>
    </message>
    <message>
        <source>Hidden pop-ups: {count}; click to show them</source>
        <translation>Avisos ocultos: {count}; haga clic para mostrarlos</translation>
    </message>
    <message>
        <source>Pop-ups are off</source>
        <translation>Los avisos están desactivados</translation>
    </message>
    <message>
        <source>Open UCM CTI</source>
        <translation>Abrir UCM CTI</translation>
    </message>
    <message>
        <source>Dial…</source>
        <translation>Marcar…</translation>
    </message>
    <message>
        <source>Command bar…</source>
        <translation>Barra de comandos…</translation>
    </message>
    <message>
        <source>Show hidden pop-ups</source>
        <translation>Mostrar avisos ocultos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>Arrastrar a otro lugar</translation>
    </message>
    <message>
        <source>Caller’s page</source>
        <translation>Página de quien llama</translation>
    </message>
    <message>
        <source>Open this caller’s web page in the browser</source>
        <translation>Abrir en el navegador la página web de quien llama</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Añadir a contactos</translation>
    </message>
    <message>
        <source>Keep this number under a name</source>
        <translation>Guardar este número con un nombre</translation>
    </message>
    <message>
        <source>This call has ended.</source>
        <translation>Esta llamada ha terminado.</translation>
    </message>
    <message>
        <source>Held {time}, look after them</source>
        <translation>{time} en espera, atienda la llamada</translation>
    </message>
    <message>
        <source>{state} {time}</source>
        <translation>{state} {time}</translation>
    </message>
    <message>
        <source>End the call with the person you asked and send the caller there (also by Enter)</source>
        <translation>Finalizar la llamada con la persona consultada y enviarle a quien llama (también con Enter)</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Talk to the other of the two, who is put on hold</source>
        <translation>Hablar con la otra persona; la actual queda en espera</translation>
    </message>
    <message>
        <source>Stop asking and take the caller off hold (press Esc twice)</source>
        <translation>Dejar de consultar y reanudar la llamada en espera (pulse Esc dos veces)</translation>
    </message>
    <message>
        <source>Press Esc again to go back to {who}.</source>
        <translation>Pulse Esc otra vez para volver con {who}.</translation>
    </message>
    <message>
        <source>{who} is on hold. Press the key again to end it.</source>
        <translation>{who} está en espera. Pulse de nuevo la tecla para finalizar.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Llamar a {number}</translation>
    </message>
    <message>
        <source>Send {caller} to {number}</source>
        <translation>Enviar {caller} a {number}</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Editar contacto…</translation>
    </message>
    <message>
        <source>The call that you were sending has ended.</source>
        <translation>La llamada que estaba enviando ha terminado.</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>Choose who gets {who}</source>
        <translation>Elija quién recibe a {who}</translation>
    </message>
    <message>
        <source>Drop {who} on a person or place of the list</source>
        <translation>Suelte a {who} sobre una persona o un destino de la lista</translation>
    </message>
    <message>
        <source>Enter asks first</source>
        <translation>Enter pregunta antes</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envía</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter envía</translation>
    </message>
    <message>
        <source>Ctrl asks first</source>
        <translation>Ctrl pregunta antes</translation>
    </message>
    <message>
        <source>Shift+Enter: voicemail</source>
        <translation>Shift+Enter: buzón de voz</translation>
    </message>
    <message>
        <source>Shift: voicemail</source>
        <translation>Shift: buzón de voz</translation>
    </message>
    <message>
        <source>Esc gives up</source>
        <translation>Esc cancela</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Have this call ring at your own phone again</source>
        <translation>Hacer que esta llamada vuelva a sonar en su teléfono</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Let this caller leave a message</source>
        <translation>Dejar que quien llama deje un mensaje</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>End the call between the two</source>
        <translation>Finalizar la llamada entre ambos</translation>
    </message>
    <message>
        <source>{who} to {target}</source>
        <translation>{who} a {target}</translation>
    </message>
    <message>
        <source>Take back ({seconds})</source>
        <translation>Recuperar ({seconds})</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Siguiente: {name}</translation>
    </message>
    <message>
        <source>Send this caller on to {name}</source>
        <translation>Pasar a {name} esta llamada</translation>
    </message>
    <message>
        <source>{name} has been on hold for long. Look after them.</source>
        <translation>{name} lleva mucho tiempo en espera. Atienda la llamada.</translation>
    </message>
    <message>
        <source>Incoming and waiting</source>
        <translation>Entrantes y en espera</translation>
    </message>
    <message>
        <source>and {hidden} more that wait</source>
        <translation>y {hidden} más que esperan</translation>
    </message>
    <message>
        <source>Who waits is unknown.</source>
        <translation>No se sabe quién espera.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Callers appear here by themselves: {accept} lets the first one through, {refuse} refuses them.</source>
        <translation>Nadie espera. Las llamadas aparecen aquí solas: {accept} deja pasar la primera, {refuse} las rechaza.</translation>
    </message>
    <message>
        <source>Nobody is waiting. Callers that ring or queue appear here by themselves.</source>
        <translation>Nadie espera. Las llamadas que suenan o están en cola aparecen aquí solas.</translation>
    </message>
    <message>
        <source>taken by {value}</source>
        <translation>la tomó {value}</translation>
    </message>
    <message>
        <source>Take to my phone</source>
        <translation>Traer a mi teléfono</translation>
    </message>
    <message>
        <source>End this call</source>
        <translation>Finalizar esta llamada</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>Teclas que funcionan ahora</translation>
    </message>
    <message>
        <source>Take back: {who}</source>
        <translation>Recuperar: {who}</translation>
    </message>
    <message>
        <source>Send on to {name}</source>
        <translation>Pasar a {name}</translation>
    </message>
    <message>
        <source>{key} twice</source>
        <translation>{key} dos veces</translation>
    </message>
    <message>
        <source>Whispering to</source>
        <translation>Susurrando a</translation>
    </message>
    <message>
        <source>In the call of</source>
        <translation>En la llamada de</translation>
    </message>
    <message>
        <source>{name} is known to you. Block once more to block them all the same.</source>
        <translation>Usted conoce a {name}. Bloquee otra vez para hacerlo de todos modos.</translation>
    </message>
    <message>
        <source>That is another call. Press the key again for it.</source>
        <translation>Esa es otra llamada. Pulse de nuevo la tecla para ella.</translation>
    </message>
    <message>
        <source>That call has just gone</source>
        <translation>Esa llamada acaba de irse</translation>
    </message>
    <message>
        <source>Another call came first</source>
        <translation>Otra llamada llegó antes</translation>
    </message>
    <message>
        <source>{what}. Press {key} again for the next one.</source>
        <translation>{what}. Pulse {key} de nuevo para la siguiente.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Search people by name or number</source>
        <translation>Buscar personas por nombre o número</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>Nobody fits “{query}”.</source>
        <translation>Nadie coincide con “{query}”.</translation>
    </message>
    <message>
        <source>No contacts yet. Drop a CSV or vCard file here, or import one in the settings.</source>
        <translation>Aún no hay contactos. Suelte aquí un archivo CSV o vCard, o impórtelo en los ajustes.</translation>
    </message>
    <message>
        <source>The PBX has not told who there is yet. The doctor in the menu can say why.</source>
        <translation>La PBX aún no ha indicado quién hay. El diagnóstico del menú puede decir por qué.</translation>
    </message>
    <message>
        <source>No favourites yet. Point at a person and press the star.</source>
        <translation>Aún no hay favoritos. Señale a una persona y pulse la estrella.</translation>
    </message>
    <message>
        <source>Nobody is in this list now. Choose “All” to see everybody.</source>
        <translation>Ahora no hay nadie en esta lista. Elija “Todo” para ver a todos.</translation>
    </message>
    <message>
        <source>Quiet until you end it</source>
        <translation>En silencio hasta que usted lo termine</translation>
    </message>
    <message>
        <source>Quiet until {time}</source>
        <translation>En silencio hasta las {time}</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>No pop-ups and no sounds for one hour</source>
        <translation>Sin avisos ni sonidos durante una hora</translation>
    </message>
    <message>
        <source>No pop-ups and no sounds until I end it</source>
        <translation>Sin avisos ni sonidos hasta que yo lo termine</translation>
    </message>
    <message>
        <source>End quiet</source>
        <translation>Terminar el silencio</translation>
    </message>
    <message>
        <source>Pop-ups and sounds are on; press for quiet</source>
        <translation>Avisos y sonidos activados; pulse para silenciarlos</translation>
    </message>
    <message>
        <source>Send to {name}, who spoke with them last</source>
        <translation>Enviar a {name}, que habló por última vez con esta persona</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <translation>Enviar a {name}</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>quien llama</translation>
    </message>
    <message>
        <source>Show the keys that work now</source>
        <translation>Mostrar las teclas que funcionan ahora</translation>
    </message>
    <message>
        <source>No tray icon</source>
        <translation>Sin icono de bandeja</translation>
    </message>
    <message>
        <source>What closing the window does on this desktop</source>
        <translation>Qué hace cerrar la ventana en este escritorio</translation>
    </message>
    <message>
        <source>Show the hidden pop-ups again</source>
        <translation>Volver a mostrar los avisos ocultos</translation>
    </message>
    <message>
        <source>Waiting for the PBX…</source>
        <translation>Esperando a la PBX…</translation>
    </message>
    <message>
        <source>Hidden pop-ups: {count}</source>
        <translation>Avisos ocultos: {count}</translation>
    </message>
    <message>
        <source>{count} in calls</source>
        <translation>{count} en llamada</translation>
    </message>
    <message>
        <source>held for long: {count}</source>
        <translation>mucho tiempo en espera: {count}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Susurrar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Llamar a {name}</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>Without asking</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Send my call here</source>
        <translation>Enviar mi llamada aquí</translation>
    </message>
    <message>
        <source>Send {target} here</source>
        <translation>Enviar {target} aquí</translation>
    </message>
    <message>
        <source>Send to: name or number</source>
        <translation>Enviar a: nombre o número</translation>
    </message>
    <message>
        <source>Send this call to</source>
        <translation>Enviar esta llamada a</translation>
    </message>
    <message>
        <source>Put the caller on hold and ring your phone to ask there</source>
        <translation>Poner en espera a quien llama y hacer sonar su teléfono para consultar allí</translation>
    </message>
    <message>
        <source>Send the call there at once</source>
        <translation>Enviar allí la llamada directamente</translation>
    </message>
    <message>
        <source>Send the call to that person’s voicemail</source>
        <translation>Enviar la llamada al buzón de voz de esa persona</translation>
    </message>
    <message>
        <source>{sentence} Esc closes this.</source>
        <translation>{sentence} Esc cierra esto.</translation>
    </message>
    <message>
        <source>Ringing your phone…</source>
        <translation>Llamando a su teléfono…</translation>
    </message>
    <message>
        <source>Sending the call…</source>
        <translation>Enviando la llamada…</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Ventana completa</translation>
    </message>
    <message>
        <source>Narrow strip</source>
        <translation>Tira estrecha</translation>
    </message>
    <message>
        <source>Pop-ups only</source>
        <translation>Solo avisos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>It holds * or #: such codes can forward your calls, open a door or change the PBX.</source>
        <translation>Contiene * o #: esos códigos pueden desviar sus llamadas, abrir una puerta o cambiar la PBX.</translation>
    </message>
    <message>
        <source>It is an emergency number.</source>
        <translation>Es un número de emergencia.</translation>
    </message>
    <message>
        <source>It looks like a number that costs extra.</source>
        <translation>Parece un número con coste adicional.</translation>
    </message>
    <message>
        <source>It is a short number, which can cost extra or lead to a service of the PBX.</source>
        <translation>Es un número corto, que puede tener un coste adicional o llevar a un servicio de la PBX.</translation>
    </message>
    <message>
        <source>It belongs to no country: such numbers can be very expensive.</source>
        <translation>No pertenece a ningún país: esos números pueden ser muy caros.</translation>
    </message>
    <message>
        <source>More digits follow after a pause once somebody has answered.</source>
        <translation>Tras una pausa siguen más cifras, cuando alguien ha contestado.</translation>
    </message>
    <message>
        <source>It is longer than any phone number is.</source>
        <translation>Es más largo que cualquier número de teléfono.</translation>
    </message>
    <message>
        <source>The link is meant for another place; your PBX may call somebody else.</source>
        <translation>El enlace está pensado para otro lugar; su PBX puede llamar a otra persona.</translation>
    </message>
    <message>
        <source>The link names an extension, which is not dialled with the number.</source>
        <translation>El enlace nombra una extensión, que no se marca con el número.</translation>
    </message>
    <message>
        <source>The link is far too long for a number; it was not dialled.</source>
        <translation>El enlace es demasiado largo para un número; no se marcó.</translation>
    </message>
    <message>
        <source>The link has hidden or foreign characters in it; it was not dialled.</source>
        <translation>El enlace contiene caracteres ocultos o extraños; no se marcó.</translation>
    </message>
    <message>
        <source>That is no link; one that can be dialled begins with tel:.</source>
        <translation>Eso no es un enlace; uno que se puede marcar empieza por tel:.</translation>
    </message>
    <message>
        <source>A link that begins with “{name}:” cannot be dialled; one with tel: or sip: can.</source>
        <translation>Un enlace que empieza por “{name}:” no se puede marcar; uno con tel: o sip: sí.</translation>
    </message>
    <message>
        <source>The extension in the link is not a number; it was not dialled.</source>
        <translation>La extensión del enlace no es un número; no se marcó.</translation>
    </message>
    <message>
        <source>The link names an area that is none; it was not dialled.</source>
        <translation>El enlace nombra un área que no existe; no se marcó.</translation>
    </message>
    <message>
        <source>The link names somebody by a user name; only a number can be dialled from here.</source>
        <translation>El enlace nombra a alguien por un nombre de usuario; desde aquí solo se puede marcar un número.</translation>
    </message>
    <message>
        <source>The link names no number at a SIP server; it was not dialled.</source>
        <translation>El enlace no nombra ningún número en un servidor SIP; no se marcó.</translation>
    </message>
    <message>
        <source>The link has a password in it; it was not dialled.</source>
        <translation>El enlace contiene una contraseña; no se marcó.</translation>
    </message>
    <message>
        <source>The link names a server that is none; it was not dialled.</source>
        <translation>El enlace nombra un servidor que no lo es; no se marcó.</translation>
    </message>
    <message>
        <source>The link names somebody by a SIP name; only a number can be dialled from here.</source>
        <translation>El enlace nombra a alguien por un nombre SIP; desde aquí solo se puede marcar un número.</translation>
    </message>
    <message>
        <source>The link holds something else than a number; it was not dialled.</source>
        <translation>El enlace contiene algo distinto de un número; no se marcó.</translation>
    </message>
    <message>
        <source>The link is not written properly; it was not dialled.</source>
        <translation>El enlace no está bien escrito; no se marcó.</translation>
    </message>
    <message>
        <source>The link hides characters in its number; it was not dialled.</source>
        <translation>El enlace oculta caracteres en su número; no se marcó.</translation>
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
        <translation>La respuesta de la PBX se perdió y sus listas no muestran efecto: no se hizo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke before the PBX answered, so it may or may not have been done. Look at the calls when the connection is back, before you try again.</source>
        <translation>La conexión se cortó antes de que la PBX respondiera, así que puede haberse hecho o no. Mire las llamadas cuando vuelva la conexión, antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{label} is already in that call; choose somebody else.</source>
        <translation>{label} ya está en esa llamada; elija a otra persona.</translation>
    </message>
    <message>
        <source>A call that nobody has answered can only be sent to a number inside; answer it first.</source>
        <translation>Una llamada que nadie ha contestado solo puede enviarse a un número interno; contéstela primero.</translation>
    </message>
    <message>
        <source>The PBX cannot transfer this call yet; wait until it is answered.</source>
        <translation>La PBX aún no puede transferir esta llamada; espere a que se conteste.</translation>
    </message>
    <message>
        <source> It opens again in {span}.</source>
        <translation> Se vuelve a abrir en {span}.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>network and encryption</source>
        <translation>red y cifrado</translation>
    </message>
    <message>
        <source>permissions of the API user</source>
        <translation>permisos del usuario de la API</translation>
    </message>
    <message>
        <source>live events</source>
        <translation>eventos en directo</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>ring group</source>
        <translation>grupo de timbre</translation>
    </message>
    <message>
        <source>voice menu</source>
        <translation>menú de voz</translation>
    </message>
    <message>
        <source>UCM CTI met a fault of its own; look whether it was done before you try again.</source>
        <translation>UCM CTI encontró un error propio; mire si se hizo antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Quiet: only you act</source>
        <translation>Silencio: solo actúa usted</translation>
    </message>
    <message>
        <source>A morning at the reception</source>
        <translation>Una mañana en recepción</translation>
    </message>
    <message>
        <source>A busy call centre</source>
        <translation>Un centro de llamadas con mucho tráfico</translation>
    </message>
    <message>
        <source>Demo: built-in PBX. Nothing here reaches a real phone.</source>
        <translation>Demo: PBX integrada. Nada de aquí llega a un teléfono real.</translation>
    </message>
    <message>
        <source>Caller rings me</source>
        <translation>Quien llama me hace sonar</translation>
    </message>
    <message>
        <source>Caller at the gate</source>
        <translation>Llamada en la puerta de entrada</translation>
    </message>
    <message>
        <source>My phone: pick up</source>
        <translation>Mi teléfono: descolgar</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Somebody outside calls you; your phone rings</source>
        <translation>Le llama alguien de fuera; suena su teléfono</translation>
    </message>
    <message>
        <source>Somebody outside waits for Accept or Refuse</source>
        <translation>Alguien de fuera espera Aceptar o Rechazar</translation>
    </message>
    <message>
        <source>Your desk phone is picked up</source>
        <translation>Su teléfono de mesa está descolgado</translation>
    </message>
    <message>
        <source>Your desk phone is put down</source>
        <translation>Su teléfono de mesa está colgado</translation>
    </message>
    <message>
        <source>Connect to my own PBX…</source>
        <translation>Conectar con mi propia PBX…</translation>
    </message>
    <message>
        <source>Other scenarios, and back to your own PBX</source>
        <translation>Otros escenarios, y volver a su propia PBX</translation>
    </message>
    <message>
        <source>For a caller: {page_url}</source>
        <translation>Para quien llama: {page_url}</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Escuchando a</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>suena su teléfono</translation>
    </message>
    <message>
        <source>Pick up your phone to listen.</source>
        <translation>Descuelgue su teléfono para escuchar.</translation>
    </message>
    <message>
        <source>Pick up your phone to call {title}.</source>
        <translation>Descuelgue su teléfono para llamar a {title}.</translation>
    </message>
    <message>
        <source>Pick up your phone to answer.</source>
        <translation>Descuelgue su teléfono para contestar.</translation>
    </message>
    <message>
        <source>ringing there</source>
        <translation>sonando allí</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>llamando</translation>
    </message>
    <message>
        <source>on hold, muted</source>
        <translation>en espera, en silencio</translation>
    </message>
    <message>
        <source>talking, muted</source>
        <translation>hablando, en silencio</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>hablando</translation>
    </message>
    <message>
        <source>for {asked}</source>
        <translation>para {asked}</translation>
    </message>
    <message>
        <source>via {line}</source>
        <translation>por {line}</translation>
    </message>
    <message>
        <source>in {where}</source>
        <translation>en {where}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Connect {first} with {second}</source>
        <translation>Conectar {first} con {second}</translation>
    </message>
    <message>
        <source>two outside numbers</source>
        <translation>dos números externos</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>This is the last attempt: if it is wrong too, the PBX locks this computer out.</source>
        <translation>Este es el último intento: si también es incorrecta, la PBX bloquea este equipo.</translation>
    </message>
    <message>
        <source>{left} attempts left before the PBX locks this computer out.</source>
        <translation>Intentos restantes antes de que la PBX bloquee este equipo: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>, key {key}</source>
        <translation>, tecla {key}</translation>
    </message>
    <message>
        <source>{error} Mend the page in the settings.</source>
        <translation>{error} Corrija la página en los ajustes.</translation>
    </message>
    <message>
        <source>The page could not be opened; is there a web browser?</source>
        <translation>No se pudo abrir la página; ¿hay un navegador web?</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Name, number or command…</source>
        <translation>Nombre, número o comando…</translation>
    </message>
    <message>
        <source>Enter: {title}</source>
        <translation>Enter: {title}</translation>
    </message>
    <message>
        <source>Enter calls {one}, then {two}, and connects them</source>
        <translation>Enter llama a {one}, luego a {two}, y los conecta</translation>
    </message>
    <message>
        <source>First outside number</source>
        <translation>Primer número externo</translation>
    </message>
    <message>
        <source>Second outside number</source>
        <translation>Segundo número externo</translation>
    </message>
    <message>
        <source>Connect two outside numbers</source>
        <translation>Conectar dos números externos</translation>
    </message>
    <message>
        <source>The PBX calls the first, then the second.</source>
        <translation>La PBX llama al primero y después al segundo.</translation>
    </message>
    <message>
        <source>The first number is missing</source>
        <translation>Falta el primer número</translation>
    </message>
    <message>
        <source>The second number is missing</source>
        <translation>Falta el segundo número</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <translation>“{text}” no es un número</translation>
    </message>
    <message>
        <source>{wrong}; type its digits.</source>
        <translation>{wrong}; escriba sus cifras.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>Mis llamadas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Take this call to my phone</source>
        <translation>Traer esta llamada a mi teléfono</translation>
    </message>
    <message>
        <source>This call is no longer here: {words}.</source>
        <translation>Esta llamada ya no está aquí: {words}.</translation>
    </message>
    <message>
        <source>This call has gone.</source>
        <translation>Esta llamada se ha ido.</translation>
    </message>
    <message>
        <source>goes through by itself at 0</source>
        <translation>pasa sola al llegar a 0</translation>
    </message>
    <message>
        <source>going through…</source>
        <translation>pasando…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Your own extension is not set. Choose it in the settings.</source>
        <translation>Su propia extensión no está configurada. Elíjala en los ajustes.</translation>
    </message>
    <message>
        <source>Whether you are in a call is unknown.</source>
        <translation>No se sabe si usted está en una llamada.</translation>
    </message>
    <message>
        <source>Your phone rings. Pick it up to answer.</source>
        <translation>Su teléfono suena. Descuélguelo para contestar.</translation>
    </message>
    <message>
        <source>You are in no call. Type a name or number to call somebody.</source>
        <translation>No está en ninguna llamada. Escriba un nombre o número para llamar a alguien.</translation>
    </message>
    <message>
        <source>Add PBX…</source>
        <translation>Añadir PBX…</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Appearance, pop-ups, settings</source>
        <translation>Apariencia, avisos, ajustes</translation>
    </message>
    <message>
        <source>One line for each person</source>
        <translation>Una línea por persona</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>No extension chosen</source>
        <translation>Ninguna extensión elegida</translation>
    </message>
    <message>
        <source>ext {number}</source>
        <translation>ext. {number}</translation>
    </message>
    <message>
        <source>Connect two outside numbers…</source>
        <translation>Conectar dos números externos…</translation>
    </message>
    <message>
        <source>API console…</source>
        <translation>Consola de la API…</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>API console…	{native}</source>
        <translation>Consola de la API…	{native}</translation>
    </message>
    <message>
        <source>The address is too long; {longest_page} characters are the most.</source>
        <translation>La dirección es demasiado larga; el máximo es de {longest_page} caracteres.</translation>
    </message>
    <message>
        <source>The address has a hidden character in it; write it anew.</source>
        <translation>La dirección contiene un carácter oculto; escríbala de nuevo.</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Eso</translation>
    </message>
    <message>
        <source>{shown} is no placeholder; there are {known}.</source>
        <translation>{shown} no es un marcador; existen {known}.</translation>
    </message>
    <message>
        <source>A brace stands alone; write {{ or }} for a brace itself.</source>
        <translation>Hay una llave suelta; escriba {{ o }} para la llave misma.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and a host.</source>
        <translation>La dirección debe empezar por https:// o http:// y un host.</translation>
    </message>
    <message>
        <source>A placeholder may stand only behind the host, after a / or ?.</source>
        <translation>Un marcador solo puede ir detrás del host, después de / o ?.</translation>
    </message>
    <message>
        <source>The address holds a user name; leave out everything up to the @.</source>
        <translation>La dirección contiene un nombre de usuario; omita todo hasta la @.</translation>
    </message>
    <message>
        <source>The address has no proper host; write it like https://crm.example.com/.</source>
        <translation>La dirección no tiene un host correcto; escríbala como https://crm.example.com/.</translation>
    </message>
    <message>
        <source>The address has a blank or a character in it that must be written as %.</source>
        <translation>La dirección contiene un espacio o un carácter que debe escribirse con %.</translation>
    </message>
    <message>
        <source>The address has no proper host; check its port.</source>
        <translation>La dirección no tiene un host correcto; compruebe su puerto.</translation>
    </message>
</context>
</TS>
