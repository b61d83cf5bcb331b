<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Autostart</name>
    <message>
        <source>it is not from this program</source>
        <translation>il n’est pas de ce programme</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message numerus="yes">
        <source>… %n line(s)</source>
        <translation>
            <numerusform>… %n ligne</numerusform>
            <numerusform>… %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>… only values that are not shown</source>
        <translation>… seulement des valeurs qui ne sont pas montrées</translation>
    </message>
</context>
<context>
    <name>ConfigKey</name>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>U&amp;tilisateur</translation>
    </message>
    <message>
        <source>Password &amp;file</source>
        <translation>&amp;Fichier du mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Time &amp;offset in seconds</source>
        <translation>&amp;Décalage horaire en secondes</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>Po&amp;licy</source>
        <translation>Po&amp;litique</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>Fichier &amp;CA</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>C&amp;ommentaire</translation>
    </message>
    <message>
        <source>Server name in the cluster (to&amp;ken)</source>
        <translation>Nom du serveur dans le cluster (to&amp;ken)</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>the URL is well-formed</source>
        <translation>l&apos;URL est bien formée</translation>
    </message>
    <message>
        <source>the password can be read</source>
        <translation>le mot de passe peut être lu</translation>
    </message>
    <message>
        <source>the host was found: %1</source>
        <translation>l&apos;hôte a été trouvé : %1</translation>
    </message>
    <message>
        <source>the port answers</source>
        <translation>le port répond</translation>
    </message>
    <message>
        <source>%1 is trusted until %2, by %3</source>
        <translation>%1 est de confiance jusqu&apos;au %2, par %3</translation>
    </message>
    <message>
        <source>the connection is encrypted</source>
        <translation>la connexion est chiffrée</translation>
    </message>
    <message>
        <source>%1 answers HTTP</source>
        <translation>%1 répond en HTTP</translation>
    </message>
    <message>
        <source>it is QueueMetrics that answers</source>
        <translation>c&apos;est bien QueueMetrics qui répond</translation>
    </message>
    <message>
        <source>user, password and token are accepted; the newest row is of %1</source>
        <translation>utilisateur, mot de passe et jeton sont acceptés ; la ligne la plus récente date du %1</translation>
    </message>
    <message>
        <source>user, password and token are accepted; there are no rows yet</source>
        <translation>utilisateur, mot de passe et jeton sont acceptés ; il n&apos;y a pas encore de lignes</translation>
    </message>
    <message>
        <source>both clocks agree</source>
        <translation>les deux horloges concordent</translation>
    </message>
    <message>
        <source>a heartbeat row was written</source>
        <translation>une ligne de heartbeat a été écrite</translation>
    </message>
    <message>
        <source>the URL says http: not encrypted</source>
        <translation>l&apos;URL indique http : non chiffré</translation>
    </message>
    <message>
        <source>the server did not tell its time</source>
        <translation>le serveur n&apos;a pas donné son heure</translation>
    </message>
    <message>
        <source>not asked for: it writes a row</source>
        <translation>non demandé : il écrit une ligne</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Use https; or say allow_cleartext = yes if the network between is your own</source>
        <translation>Utilisez https ; ou indiquez allow_cleartext = yes si le réseau entre les deux est le vôtre</translation>
    </message>
    <message>
        <source>QueueMetrics wants the password of the target&apos;s user</source>
        <translation>QueueMetrics exige le mot de passe de l&apos;utilisateur de la cible</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is of the future, %1: older rows would be left out</source>
        <translation>la ligne la plus récente dans QueueMetrics est dans le futur, %1 : les lignes plus anciennes seraient omises</translation>
    </message>
    <message>
        <source>Check the clock of whoever wrote it, and the target&apos;s timezone_offset</source>
        <translation>Vérifiez l&apos;horloge de la machine qui l&apos;a écrite, et le timezone_offset de la cible</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 ahead</source>
        <translation>l&apos;horloge du serveur avance de %1</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 behind</source>
        <translation>l&apos;horloge du serveur retarde de %1</translation>
    </message>
    <message>
        <source>Let both machines set their clocks by NTP; timezone_offset is for time zones only</source>
        <translation>Faites régler les deux horloges par NTP ; timezone_offset ne sert qu&apos;aux fuseaux horaires</translation>
    </message>
    <message>
        <source>Write the target&apos;s url like https://stats.example.net/queuemetrics</source>
        <translation>Écrivez l&apos;url de la cible comme https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>the password cannot be read: %1</source>
        <translation>le mot de passe ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>Serveur web</translation>
    </message>
    <message>
        <source>QueueMetrics</source>
        <translation>QueueMetrics</translation>
    </message>
    <message>
        <source>login and token</source>
        <translation>Identifiants et jeton</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>%L1 d %L2 h</source>
        <translation>%L1 j %L2 h</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Nothing is lost and nothing is sent twice: QueueMetrics is asked what arrived. If this lasts, see its own log and the proxies in between</source>
        <translation>Rien n&apos;est perdu et rien n&apos;est envoyé deux fois : on demande à QueueMetrics ce qui est arrivé. Si cela dure, consultez son journal et les proxys intermédiaires</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2</source>
        <translation>%1 a répondu HTTP %2</translation>
    </message>
    <message>
        <source>A proxy answered for QueueMetrics: check that QueueMetrics runs behind it</source>
        <translation>Un proxy a répondu à la place de QueueMetrics : vérifiez que QueueMetrics fonctionne derrière lui</translation>
    </message>
    <message>
        <source>the host %1 was not found</source>
        <translation>l&apos;hôte %1 est introuvable</translation>
    </message>
    <message>
        <source>Check the host in the target&apos;s url and this machine&apos;s DNS</source>
        <translation>Vérifiez l&apos;hôte dans l&apos;URL de la cible et le DNS de cette machine</translation>
    </message>
    <message>
        <source>nothing answers at %1</source>
        <translation>rien ne répond à %1</translation>
    </message>
    <message>
        <source>Check host and port, and whether QueueMetrics runs</source>
        <translation>Vérifiez l&apos;hôte et le port, et que QueueMetrics fonctionne</translation>
    </message>
    <message>
        <source>no connection to %1 within the time allowed</source>
        <translation>pas de connexion à %1 dans le temps imparti</translation>
    </message>
    <message>
        <source>Check routes and firewalls</source>
        <translation>Vérifiez les routes et les pare-feu</translation>
    </message>
    <message>
        <source>no trusted connection to %1</source>
        <translation>pas de connexion de confiance à %1</translation>
    </message>
    <message>
        <source>Renew or correct the certificate, or name its authority in the target&apos;s ca_file</source>
        <translation>Renouvelez ou corrigez le certificat, ou indiquez son autorité dans ca_file de la cible</translation>
    </message>
    <message>
        <source>the proxy did not let us through to %1</source>
        <translation>le proxy n&apos;a pas laissé passer vers %1</translation>
    </message>
    <message>
        <source>Check the target&apos;s proxy</source>
        <translation>Vérifiez le proxy de la cible</translation>
    </message>
    <message>
        <source>%1 closed the connection while we were sending</source>
        <translation>%1 a fermé la connexion pendant l&apos;envoi</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered</source>
        <translation>%1 a fermé la connexion avant d&apos;avoir répondu</translation>
    </message>
    <message>
        <source>the answer of %1 is no proper HTTP</source>
        <translation>la réponse de %1 n&apos;est pas du HTTP correct</translation>
    </message>
    <message>
        <source>Check that the url names QueueMetrics, with http or https as the server speaks it</source>
        <translation>Vérifiez que l&apos;URL désigne QueueMetrics, en http ou https selon le serveur</translation>
    </message>
    <message>
        <source>%1 answered with something that is not QueueMetrics&apos; JSON</source>
        <translation>%1 a répondu autre chose que le JSON de QueueMetrics</translation>
    </message>
    <message>
        <source>Check the context in the target&apos;s url; a login page or a proxy&apos;s page looks like this</source>
        <translation>Vérifiez le contexte dans l&apos;URL de la cible ; une page de connexion ou de proxy se présente ainsi</translation>
    </message>
    <message>
        <source>%1 answered something else than was asked</source>
        <translation>%1 a répondu à autre chose que la question posée</translation>
    </message>
    <message>
        <source>%1 says it stored another number of rows than was sent</source>
        <translation>%1 dit avoir enregistré un autre nombre de lignes que celui envoyé</translation>
    </message>
    <message>
        <source>QueueMetrics refused</source>
        <translation>QueueMetrics a refusé</translation>
    </message>
    <message>
        <source>If its words do not say why, see its own log; the user must hold the key WQLOADER</source>
        <translation>Si ses mots ne disent pas pourquoi, consultez son journal ; l&apos;utilisateur doit avoir la clé WQLOADER</translation>
    </message>
    <message>
        <source>QueueMetrics finds the request too large (HTTP %1)</source>
        <translation>QueueMetrics trouve la requête trop grande (HTTP %1)</translation>
    </message>
    <message>
        <source>Smaller ones are tried. If one row is too much, raise the form limit of its servlet container (maxPostSize)</source>
        <translation>De plus petites sont essayées. Si une seule ligne est de trop, relevez la limite des formulaires de son conteneur de servlets (maxPostSize)</translation>
    </message>
    <message>
        <source>QueueMetrics does not accept user and password (HTTP %1)</source>
        <translation>QueueMetrics n&apos;accepte pas l&apos;utilisateur et le mot de passe (HTTP %1)</translation>
    </message>
    <message>
        <source>Check the target&apos;s user and password; the user must be enabled and hold the key WQLOADER</source>
        <translation>Vérifiez l&apos;utilisateur et le mot de passe de la cible ; l&apos;utilisateur doit être actif et avoir la clé WQLOADER</translation>
    </message>
    <message>
        <source>there is no QueueMetrics at %1 (HTTP %2)</source>
        <translation>il n&apos;y a pas de QueueMetrics à %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Check the context, the path of the target&apos;s url</source>
        <translation>Vérifiez le contexte, c&apos;est-à-dire le chemin dans l&apos;URL de la cible</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (HTTP %2)</source>
        <translation>%1 renvoie ailleurs (HTTP %2)</translation>
    </message>
    <message>
        <source>Rows are not sent after a redirect: write the final address into the target&apos;s url</source>
        <translation>Les lignes ne sont pas envoyées après une redirection : écrivez l&apos;adresse finale dans l&apos;URL de la cible</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; names no server of its cluster. A token names a server, not a partition: with a single server set token = -</source>
        <translation>Le jeton « %1 » ne désigne aucun serveur de sa grappe. Un jeton désigne un serveur, pas une partition : avec un seul serveur, mettez token = -</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>the log %1 is not there</source>
        <translation>le journal %1 n&apos;est pas là</translation>
    </message>
    <message>
        <source>It is read as soon as Asterisk writes it; check queue_log in the configuration and logger.conf</source>
        <translation>Il sera lu dès qu&apos;Asterisk l&apos;écrira ; vérifiez queue_log dans la configuration et logger.conf</translation>
    </message>
    <message>
        <source>the log %1 cannot be read (%2)</source>
        <translation>le journal %1 ne peut pas être lu (%2)</translation>
    </message>
    <message>
        <source>%1 is a directory</source>
        <translation>%1 est un répertoire</translation>
    </message>
    <message>
        <source>Name the file, usually %1/queue_log</source>
        <translation>Indiquez le fichier, d&apos;habitude %1/queue_log</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Name the file that Asterisk writes</source>
        <translation>Indiquez le fichier qu&apos;Asterisk écrit</translation>
    </message>
    <message>
        <source>the archive %1 is damaged; its rest is lost, what follows it flows</source>
        <translation>l&apos;archive %1 est endommagée ; son reste est perdu, la suite passe</translation>
    </message>
    <message>
        <source>Restore the archive from a backup if there is one</source>
        <translation>Restaurez l&apos;archive depuis une sauvegarde s&apos;il y en a une</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processus %2</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>the state in %1 is in use by %2</source>
        <translation>l&apos;état dans %1 est utilisé par %2</translation>
    </message>
    <message>
        <source>Stop it first. Only a loader with other targets may run beside it, with a --state directory of its own</source>
        <translation>Arrêtez-le d&apos;abord. Seul un loader avec d&apos;autres cibles et son propre répertoire --state peut tourner à côté</translation>
    </message>
    <message>
        <source>the disk that holds %1 is full</source>
        <translation>le disque qui contient %1 est plein</translation>
    </message>
    <message>
        <source>Nothing is sent until what arrived can be recorded; free some space</source>
        <translation>Rien n&apos;est envoyé tant que ce qui est arrivé ne peut être noté ; libérez de la place</translation>
    </message>
    <message>
        <source>the state directory %1 cannot be written</source>
        <translation>le répertoire d&apos;état %1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Make it writable for the loader&apos;s user, or name another with --state or state_dir</source>
        <translation>Rendez-le accessible en écriture à l&apos;utilisateur du loader, ou indiquez-en un autre avec --state ou state_dir</translation>
    </message>
    <message>
        <source>the state in %1 was removed while in use</source>
        <translation>l&apos;état dans %1 a été supprimé pendant son utilisation</translation>
    </message>
    <message>
        <source>Restart the loader: it asks QueueMetrics where to go on</source>
        <translation>Redémarrez le loader : il demande à QueueMetrics où reprendre</translation>
    </message>
    <message>
        <source>the state in %1 is damaged</source>
        <translation>l&apos;état dans %1 est endommagé</translation>
    </message>
    <message>
        <source>Restart the loader: it sets the file aside and asks QueueMetrics where to go on</source>
        <translation>Redémarrez le loader : il met le fichier de côté et demande à QueueMetrics où reprendre</translation>
    </message>
    <message>
        <source>the state in %1 was written by a newer version of the loader</source>
        <translation>l&apos;état dans %1 a été écrit par une version plus récente du loader</translation>
    </message>
    <message>
        <source>Use that version, or move the directory away: the loader then asks QueueMetrics where to go on</source>
        <translation>Utilisez cette version, ou déplacez le répertoire : le loader demande alors à QueueMetrics où reprendre</translation>
    </message>
    <message>
        <source>the state in %1 cannot be used</source>
        <translation>l&apos;état dans %1 ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>the newest row at QueueMetrics is more than a day ahead of this machine&apos;s clock, so each row is looked up there instead of trusting its time</source>
        <translation>la ligne la plus récente chez QueueMetrics a plus d&apos;un jour d&apos;avance sur l&apos;horloge de cette machine ; chaque ligne y est donc recherchée au lieu de se fier à son heure</translation>
    </message>
    <message>
        <source>Check the clock of this machine, timezone_offset, and who else loads into this partition</source>
        <translation>Vérifiez l&apos;horloge de cette machine, timezone_offset, et qui d&apos;autre charge dans cette partition</translation>
    </message>
    <message>
        <source>QueueMetrics holds less than it had confirmed, as after its database was restored; what is missing and still in the log is sent again</source>
        <translation>QueueMetrics contient moins que ce qu&apos;il avait confirmé, comme après une restauration de sa base ; ce qui manque et se trouve encore dans le journal est renvoyé</translation>
    </message>
    <message>
        <source>QueueMetrics takes no questions for feedback actions (%1); asking again every few minutes</source>
        <translation>QueueMetrics n&apos;accepte pas de questions sur les actions de retour (%1) ; nouvelle demande toutes les quelques minutes</translation>
    </message>
    <message>
        <source>If users should act on this PBX, set default.webloaderpbx=true there; otherwise write actions = off here</source>
        <translation>Si les utilisateurs doivent agir sur ce PBX, mettez-y default.webloaderpbx=true ; sinon écrivez ici actions = off</translation>
    </message>
    <message>
        <source>too many feedback actions of one kind were refused: for five minutes that kind is (the last one: %1)</source>
        <translation>trop d&apos;actions de retour d&apos;un type ont été refusées : pendant cinq minutes ce type l&apos;est (la dernière : %1)</translation>
    </message>
    <message>
        <source>Read the audit log: somebody is trying things out, or the policy lacks a shape</source>
        <translation>Lisez le journal d&apos;audit : quelqu&apos;un fait des essais, ou il manque une forme à la politique</translation>
    </message>
    <message>
        <source>the state of an older version was taken over; a copy of it is %1</source>
        <translation>l&apos;état d&apos;une version antérieure a été repris ; une copie en est %1</translation>
    </message>
    <message>
        <source>the state was damaged (%1) and is kept as %2; QueueMetrics is asked where to go on</source>
        <translation>l&apos;état était endommagé (%1) et est conservé sous %2 ; on demande à QueueMetrics où reprendre</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sans mot de passe</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>the old log %1 could not be read for a long time; what follows it flows, its rows come late</source>
        <translation>l&apos;ancien journal %1 n&apos;a pas pu être lu pendant longtemps ; la suite passe, ses lignes viendront plus tard</translation>
    </message>
    <message>
        <source>Check the disk: %1</source>
        <translation>Vérifiez le disque : %1</translation>
    </message>
    <message>
        <source>rows that QueueMetrics had confirmed are not there any more, as after its database was put back; what is missing and still in the log is sent again</source>
        <translation>des lignes que QueueMetrics avait confirmées n&apos;y sont plus, comme après la restauration de sa base de données ; ce qui manque et se trouve encore dans le journal est renvoyé</translation>
    </message>
    <message>
        <source>somebody else sends the same rows to this QueueMetrics and token, so every row is stored more than once; nothing more is sent until a person decides</source>
        <translation>quelqu&apos;un d&apos;autre envoie les mêmes lignes à ce QueueMetrics et à ce jeton, si bien que chaque ligne est enregistrée plusieurs fois ; plus rien n&apos;est envoyé avant qu&apos;une personne ne décide</translation>
    </message>
    <message>
        <source>Stop the other loader, then run &apos;wqloaderctl decide %1 go-on&apos;. If both have to write there, write shared = yes in the target&apos;s section</source>
        <translation>Arrêtez l&apos;autre loader, puis lancez &apos;wqloaderctl decide %1 go-on&apos;. Si les deux doivent y écrire, écrivez shared = yes dans la section de la cible</translation>
    </message>
    <message>
        <source>QueueMetrics has rows up to the present, but finds none of those that were sent to it; nothing more is sent until a person decides</source>
        <translation>QueueMetrics a des lignes jusqu&apos;à présent, mais ne trouve aucune de celles qui lui ont été envoyées ; plus rien n&apos;est envoyé avant qu&apos;une personne ne décide</translation>
    </message>
    <message>
        <source>Look whether URL and token are those of this PBX, and how rows are stored there. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is new, or &apos;wqloaderctl decide %1 send-all&apos; to send all that the log still has</source>
        <translation>Vérifiez si l&apos;URL et le jeton sont ceux de ce PBX, et comment les lignes y sont enregistrées. Lancez ensuite &apos;wqloaderctl decide %1 go-on&apos; pour n&apos;envoyer que le nouveau, ou &apos;wqloaderctl decide %1 send-all&apos; pour envoyer tout ce que le journal contient encore</translation>
    </message>
    <message>
        <source>Do: %1. So that it stays so, let logrotate&apos;s line be &apos;create 0640 asterisk asterisk&apos;, not 0600</source>
        <translation>Exécutez : %1. Pour que cela dure, la ligne de logrotate doit être &apos;create 0640 asterisk asterisk&apos;, et non 0600</translation>
    </message>
    <message>
        <source>the log %1 is gone before its end was read; rows may be missing</source>
        <translation>le journal %1 a disparu avant d&apos;avoir été lu jusqu&apos;à la fin ; des lignes peuvent manquer</translation>
    </message>
    <message>
        <source>Put it back beside the log, unpacked, under any name that begins like the log&apos;s: only what is missing is sent. Let logrotate keep its archives there, as .gz or .zst</source>
        <translation>Remettez-le à côté du journal, décompressé, sous un nom quelconque qui commence comme celui du journal : seul ce qui manque est envoyé. Faites conserver ses archives à cet endroit à logrotate, en .gz ou .zst</translation>
    </message>
    <message>
        <source>this loader has sent nothing yet, and QueueMetrics has rows as new as those of the log, but none of them as it would be sent; nothing is sent until a person decides</source>
        <translation>ce loader n&apos;a encore rien envoyé, et QueueMetrics a des lignes aussi récentes que celles du journal, mais aucune d&apos;elles telle qu&apos;elle serait envoyée ; rien n&apos;est envoyé avant qu&apos;une personne décide</translation>
    </message>
    <message>
        <source>Another loader may have stored them in another form (timezone_offset, rewritten names, characters), or URL and token are another PBX&apos;s: compare a row in QueueMetrics with the log. Then run &apos;wqloaderctl decide %1 go-on&apos; to send only what is newer, or &apos;wqloaderctl decide %1 send-all&apos; to send the whole log, as where QueueMetrics has nothing but heartbeats</source>
        <translation>Un autre loader les a peut-être enregistrées sous une autre forme (timezone_offset, noms réécrits, caractères), ou l&apos;URL et le jeton sont ceux d&apos;un autre PBX : comparez une ligne de QueueMetrics avec le journal. Ensuite &apos;wqloaderctl decide %1 go-on&apos; n&apos;envoie que ce qui est plus récent, et &apos;wqloaderctl decide %1 send-all&apos; envoie tout le journal, par exemple si QueueMetrics n&apos;a que des heartbeats</translation>
    </message>
    <message>
        <source>the folder %1 cannot be listed (%2), and rotated logs could not be found</source>
        <translation>le dossier %1 ne peut pas être parcouru (%2), et les journaux archivés resteraient introuvables</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Exécutez : %1</translation>
    </message>
    <message>
        <source>the configuration names a cluster, but the state in %1 is not on the volume of the log: the machine that takes over would know nothing of it</source>
        <translation>la configuration nomme un cluster, mais l&apos;état dans %1 n&apos;est pas sur le volume du journal : la machine qui prend le relais n&apos;en saurait rien</translation>
    </message>
    <message>
        <source>Name a folder on the log&apos;s volume with state_dir or --state</source>
        <translation>Indiquez avec state_dir ou --state un dossier sur le volume du journal</translation>
    </message>
    <message>
        <source>the state is another machine&apos;s or pair&apos;s and is kept as %1; QueueMetrics is asked where to go on</source>
        <translation>l&apos;état est celui d&apos;une autre machine ou paire et est conservé sous %1 ; QueueMetrics est interrogé pour savoir où reprendre</translation>
    </message>
    <message>
        <source>Check that the port of the target&apos;s url speaks https with TLS 1.2 or later; where it speaks plain http, write http:// in the url</source>
        <translation>Vérifiez que le port de l&apos;URL de la cible parle https avec TLS 1.2 ou plus récent ; s&apos;il parle http en clair, écrivez http:// dans l&apos;URL</translation>
    </message>
    <message>
        <source>%1. If it never works, the port may speak https: write https:// in the url</source>
        <translation>%1. Si cela ne marche jamais, le port parle peut-être https : écrivez https:// dans l&apos;URL</translation>
    </message>
    <message>
        <source>no encrypted connection to %1</source>
        <translation>pas de connexion chiffrée vers %1</translation>
    </message>
    <message>
        <source>no connection to %1, because the target&apos;s ca_file cannot be used</source>
        <translation>pas de connexion vers %1, car le ca_file de la cible est inutilisable</translation>
    </message>
    <message>
        <source>Name a PEM file that the loader may read. One of the format DER becomes PEM by: openssl x509 -inform der -in FILE -out FILE.pem</source>
        <translation>Indiquez un fichier PEM que le loader peut lire. Un fichier DER devient PEM par : openssl x509 -inform der -in FILE -out FILE.pem</translation>
    </message>
</context>
<context>
    <name>HeldNotices</name>
    <message>
        <source>All is well again.</source>
        <translation>Tout va de nouveau bien.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>rows: %1, longest lag: %2, largest backlog: %3</source>
        <translation>lignes : %1, plus long retard : %2, plus grande attente : %3</translation>
    </message>
    <message>
        <source>well</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>en nouvel essai</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>by the minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>%1: nothing is known, the loader did not run</source>
        <translation>%1 : rien n&apos;est connu, le loader ne tournait pas</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1 : %2 ; %3</translation>
    </message>
    <message>
        <source>Nothing is known of this time</source>
        <translation>Rien n&apos;est connu de cette période</translation>
    </message>
    <message>
        <source>%1, trouble: %2</source>
        <translation>%1, incidents : %2</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>the queue_log cannot be read</source>
        <translation>le queue_log ne peut pas être lu</translation>
    </message>
    <message>
        <source>the state cannot be written</source>
        <translation>l&apos;état ne peut pas être écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) in trouble</source>
        <translation>
            <numerusform>%n cible en difficulté</numerusform>
            <numerusform>%n cibles en difficulté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) catching up</source>
        <translation>
            <numerusform>%n cible en rattrapage</numerusform>
            <numerusform>%n cibles en rattrapage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), all is well</source>
        <translation>
            <numerusform>%n cible, tout va bien</numerusform>
            <numerusform>%n cibles, tout va bien</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>the service on this machine</source>
        <translation>le service sur cette machine</translation>
    </message>
    <message>
        <source>the service at %1</source>
        <translation>le service à %1</translation>
    </message>
    <message>
        <source>%1, by ssh</source>
        <translation>%1, par ssh</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion en cours…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>Connect the site: it runs as long as this program.</source>
        <translation>Connectez le site : il fonctionne tant que ce programme est ouvert.</translation>
    </message>
    <message>
        <source>a loader in this program</source>
        <translation>un loader dans ce programme</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>pas de réponse depuis %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>dernier contact %1</translation>
    </message>
    <message>
        <source>This loader does not answer; %1. What is shown here is from then.</source>
        <translation>Ce loader ne répond pas ; %1. Ce qui est affiché ici date de ce moment.</translation>
    </message>
    <message>
        <source>Its process may be stopped, its machine overloaded, or the way to it cut. What you see goes on by itself when it answers again.</source>
        <translation>Son processus est peut-être arrêté, sa machine surchargée ou le chemin coupé. L&apos;affichage reprend de lui-même dès qu&apos;il répond à nouveau.</translation>
    </message>
    <message>
        <source>the new configuration was refused</source>
        <translation>la nouvelle configuration a été refusée</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>No loader is running there.</source>
        <translation>Aucun loader ne fonctionne là-bas.</translation>
    </message>
    <message>
        <source>Start it with: systemctl start wqloaderd</source>
        <translation>Démarrez-le avec : systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>Start it there with: systemctl start wqloaderd</source>
        <translation>Démarrez-le là-bas avec : systemctl start wqloaderd</translation>
    </message>
    <message>
        <source>You may not talk to this loader.</source>
        <translation>Vous n&apos;avez pas le droit de parler à ce loader.</translation>
    </message>
    <message>
        <source>Become a member of the group wqloader to look, and of wqloader-admin as well to change things, and log in again.</source>
        <translation>Devenez membre du groupe wqloader pour consulter, et aussi de wqloader-admin pour modifier, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The host cannot be reached: %1</source>
        <translation>L&apos;hôte est injoignable : %1</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and the network.</source>
        <translation>Vérifiez le nom de l&apos;hôte et le réseau.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not the one that is known. Somebody may sit in between.</source>
        <translation>La clé de l&apos;hôte n&apos;est pas celle qui est connue. Quelqu&apos;un est peut-être au milieu.</translation>
    </message>
    <message>
        <source>Ask whoever runs the host whether its key was changed. If so, remove the old one with ssh-keygen -R %1 and connect again.</source>
        <translation>Demandez au responsable de l&apos;hôte si la clé a changé. Si oui, supprimez l&apos;ancienne avec ssh-keygen -R %1 et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known yet on this computer.</source>
        <translation>La clé de l’hôte n’est pas encore connue sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Run this once in a terminal, compare the key it shows with the host&apos;s, and answer yes: ssh %1</source>
        <translation>Exécutez ceci une fois dans un terminal, comparez la clé affichée avec celle de l’hôte et répondez yes : ssh %1</translation>
    </message>
    <message>
        <source>The login by ssh failed: %1</source>
        <translation>La connexion par ssh a échoué : %1</translation>
    </message>
    <message>
        <source>Check the user, and that your key is loaded (ssh-add -l). Then connect again.</source>
        <translation>Vérifiez l&apos;utilisateur et que votre clé est chargée (ssh-add -l). Puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>What answers there is no loader: %1</source>
        <translation>Ce qui répond là-bas n&apos;est pas un loader : %1</translation>
    </message>
    <message>
        <source>Check the address, and that wqloaderctl is installed there.</source>
        <translation>Vérifiez l&apos;adresse et que wqloaderctl y est installé.</translation>
    </message>
    <message>
        <source>This program and that loader do not speak the same version.</source>
        <translation>Ce programme et ce loader ne parlent pas la même version.</translation>
    </message>
    <message>
        <source>Update the older of both.</source>
        <translation>Mettez à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>The loader did not answer in time.</source>
        <translation>Le loader n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The loader refused: %1</source>
        <translation>Le loader a refusé : %1</translation>
    </message>
    <message>
        <source>The loader does not know what was asked: %1</source>
        <translation>Le loader ne connaît pas ce qui est demandé : %1</translation>
    </message>
    <message>
        <source>It may be older than this program: update it.</source>
        <translation>Il est peut-être plus ancien que ce programme : mettez-le à jour.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié la configuration entre-temps.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>%1 row(s) were sent twice, each time without a clear answer, and QueueMetrics does not find them. They are not sent again: look there whether they are missing or only stored in another form</source>
        <translation>%1 ligne(s) ont été envoyées deux fois, chaque fois sans réponse claire, et QueueMetrics ne les trouve pas. Elles ne sont pas renvoyées : vérifiez là-bas si elles manquent ou si elles sont seulement enregistrées sous une autre forme</translation>
    </message>
    <message>
        <source>%1 line(s) that are no rows could not be written to %2/quarantine and are kept nowhere. Make room on that disk, and let the loader write there</source>
        <translation>%1 ligne(s) non valables n&apos;ont pas pu être écrites dans %2/quarantine et ne sont conservées nulle part. Libérez de la place sur ce disque et laissez le loader y écrire</translation>
    </message>
    <message>
        <source>%1 line(s) of the log are no rows and were passed over. They are kept in %2/quarantine, with their places</source>
        <translation>%1 ligne(s) du journal ne sont pas des lignes valables et ont été passées. Elles sont conservées dans %2/quarantine, avec leur position</translation>
    </message>
    <message>
        <source>Asterisk wrote on into a rotated log after the new one was begun; its rows are sent, but late. Let logrotate run &apos;asterisk -rx &quot;logger reload&quot;&apos; after it has renamed the log</source>
        <translation>Asterisk a continué d&apos;écrire dans un journal archivé après le début du nouveau ; ses lignes sont envoyées, mais en retard. Faites exécuter &apos;asterisk -rx &quot;logger reload&quot;&apos; à logrotate après qu&apos;il a renommé le journal</translation>
    </message>
    <message>
        <source>The log was cut to nothing in place (copytruncate?); rows that were written between copying and cutting are in no file. Let logrotate rename it instead</source>
        <translation>Le journal a été vidé sur place (copytruncate ?) ; les lignes écrites entre la copie et la coupe ne sont dans aucun fichier. Faites plutôt renommer le fichier à logrotate</translation>
    </message>
    <message>
        <source>%1 row(s) were missing at QueueMetrics when they were looked for again, and were sent once more</source>
        <translation>%1 ligne(s) manquaient chez QueueMetrics lorsqu&apos;on les a cherchées de nouveau, et ont été renvoyées</translation>
    </message>
    <message>
        <source>QueueMetrics has %1 row(s) more than the log: a request that was carried out late, or another loader that sends the same</source>
        <translation>QueueMetrics a %1 ligne(s) de plus que le journal : une requête exécutée en retard, ou un autre loader qui envoie la même chose</translation>
    </message>
    <message>
        <source>QueueMetrics keeps one of equal rows. %1 of the log&apos;s repetitions are not there; they are counted, and nothing else is affected</source>
        <translation>QueueMetrics garde une des lignes égales. %1 répétitions du journal n&apos;y sont pas ; elles sont comptées, et rien d&apos;autre n&apos;est touché</translation>
    </message>
    <message>
        <source>A rotated log is gone before its end was read: rows at its end may be missing. Put the file back beside %1 if you have it, and let logrotate keep more files</source>
        <translation>Un journal archivé a disparu avant d&apos;avoir été lu jusqu&apos;à la fin : des lignes de sa fin manquent peut-être. Remettez le fichier à côté de %1 si vous l&apos;avez, et faites conserver plus de fichiers à logrotate</translation>
    </message>
    <message>
        <source>A file came to %1 that holds older rows (a copy, an edited log, a restored archive). Each of its rows is asked for, and only what is missing is sent</source>
        <translation>Un fichier contenant des lignes plus anciennes est arrivé à côté de %1 (une copie, un journal modifié, une archive restaurée). Chacune de ses lignes est demandée, et seul ce qui manque est envoyé</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Set password…</source>
        <translation>Définir le mot de passe…</translation>
    </message>
    <message>
        <source>Accept certificate…</source>
        <translation>Accepter le certificat…</translation>
    </message>
    <message>
        <source>Edit target…</source>
        <translation>Modifier la cible…</translation>
    </message>
    <message>
        <source>Show the refused row</source>
        <translation>Afficher la ligne refusée</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Send only what is new…</source>
        <translation>N&apos;envoyer que le nouveau…</translation>
    </message>
    <message>
        <source>Send the whole log…</source>
        <translation>Envoyer tout le journal…</translation>
    </message>
    <message>
        <source>Show its actions</source>
        <translation>Afficher ses actions</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>There is no connection to the loader</source>
        <translation>Il n&apos;y a pas de connexion avec le loader</translation>
    </message>
    <message>
        <source>You may only look at this loader</source>
        <translation>Vous pouvez seulement consulter ce loader</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>queue %1</source>
        <translation>file %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <extracomment>%1 is the number with its separators</extracomment>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>rows without names</source>
        <translation>lignes sans noms</translation>
    </message>
    <message>
        <source>all other names</source>
        <translation>tous les autres noms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>un autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et une de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>every rule that looks at names</source>
        <translation>chaque règle qui regarde les noms</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>autres règles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rule(s)</source>
        <translation>
            <numerusform>une autre règle</numerusform>
            <numerusform>%Ln autres règles</numerusform>
        </translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>aucune règle</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>autres cibles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other target(s)</source>
        <translation>
            <numerusform>une autre cible</numerusform>
            <numerusform>%Ln autres cibles</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Queues and agents</source>
        <translation>Files et agents</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>The edits move %1 of them.</source>
        <translation>Les modifications en déplacent %1.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, which the edits move.</source>
        <translation>%1 de %2 à %3, que les modifications déplacent.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>RefusedWords</name>
    <message>
        <source>It waits for your decision: wqloaderctl refused</source>
        <translation>Elle attend votre décision : wqloaderctl refused</translation>
    </message>
    <message>
        <source>It is sent once more</source>
        <translation>Elle est envoyée encore une fois</translation>
    </message>
    <message>
        <source>It is sent cut to QueueMetrics&apos; columns</source>
        <translation>Elle est envoyée tronquée aux colonnes de QueueMetrics</translation>
    </message>
    <message>
        <source>It is set aside</source>
        <translation>Elle est mise de côté</translation>
    </message>
    <message>
        <source>It is at QueueMetrics now</source>
        <translation>Elle est maintenant chez QueueMetrics</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>to be sent again</source>
        <translation>à renvoyer</translation>
    </message>
    <message>
        <source>to be sent cut</source>
        <translation>à envoyer tronquée</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>a file that is gone</source>
        <translation>un fichier qui n&apos;existe plus</translation>
    </message>
    <message>
        <source>%1, %2 at byte %3: %4</source>
        <extracomment>%1 is a time, %2 a file, %3 a number of bytes, %4 a row of that file</extracomment>
        <translation>%1, %2 à l&apos;octet %3 : %4</translation>
    </message>
    <message>
        <source>needs you: QueueMetrics refuses a row and takes those around it (%1). It says: %2. %3</source>
        <translation>à traiter : QueueMetrics refuse une ligne et accepte celles qui l&apos;entourent (%1). Il dit : %2. %3</translation>
    </message>
    <message>
        <source>Refused rows that wait for your decision: %1. The oldest is %2. QueueMetrics says: %3</source>
        <translation>Lignes refusées qui attendent votre décision : %1. La plus ancienne est %2. QueueMetrics dit : %3</translation>
    </message>
    <message>
        <source>Refused rows that are set aside, and not sent: %1</source>
        <translation>Lignes refusées qui sont mises de côté et ne sont pas envoyées : %1</translation>
    </message>
    <message>
        <source>No more rows are passed over until you decide. Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>Aucune autre ligne n&apos;est passée tant que vous n&apos;avez pas décidé. Voyez-les avec wqloaderctl refused list ; puis refused cut, set-aside ou retry</translation>
    </message>
    <message>
        <source>Look at them with wqloaderctl refused list; then refused cut, set-aside or retry</source>
        <translation>Voyez-les avec wqloaderctl refused list ; puis refused cut, set-aside ou retry</translation>
    </message>
    <message>
        <source>Not decided: %1. A row that is sent is past deciding; cut helps only where a field is too wide or has a four-byte character; a paused target takes no orders.</source>
        <translation>Non décidé : %1. Pour une ligne envoyée, il n&apos;y a plus rien à décider ; tronquer n&apos;aide que si un champ est trop large ou a un caractère de quatre octets ; une cible en pause n&apos;accepte pas d&apos;ordres.</translation>
    </message>
</context>
<context>
    <name>ReplayRows</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>règle « %1 »</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>%1 never takes a row by its filters: %2 before it takes them all</source>
        <translation>%1 ne prend jamais de ligne par ses filtres : %2 avant elle les prend toutes</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; never decides: &apos;%4&apos; of %5 before it takes the same names</source>
        <translation>%1 : le test « %3 » (%2) ne décide jamais : « %4 » de %5 avant elle prend les mêmes noms</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; adds nothing to &apos;%4&apos;</source>
        <translation>%1 : le test « %3 » (%2) n&apos;ajoute rien à « %4 »</translation>
    </message>
    <message>
        <source>%1: a %2 can match &apos;%3&apos; here and &apos;%4&apos; of %5; the earlier one gets it</source>
        <translation>%1 : un nom (%2) peut correspondre ici à « %3 » et à « %4 » de %5 ; la première le reçoit</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; can match no name</source>
        <translation>%1 : le test « %3 » (%2) ne peut correspondre à aucun nom</translation>
    </message>
    <message>
        <source>%1: its %2 test &apos;%3&apos; matches every name</source>
        <translation>%1 : le test « %3 » (%2) correspond à tout nom</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>starts with &quot;%1&quot;</source>
        <translation>commence par « %1 »</translation>
    </message>
    <message>
        <source>ends with &quot;%1&quot;</source>
        <translation>finit par « %1 »</translation>
    </message>
    <message>
        <source>matches /%1/</source>
        <translation>correspond à /%1/</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are tests on a name, such as: starts with &quot;acme-&quot;</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>Switched off: it takes no row. If it were on:</source>
        <translation>Désactivée : elle ne prend aucune ligne. Si elle était active :</translation>
    </message>
    <message>
        <source>Takes rows whose queue %1.</source>
        <translation>Prend les lignes dont la file %1.</translation>
    </message>
    <message>
        <source>Takes rows that no rule takes by their queue, if their agent %1.</source>
        <translation>Prend les lignes qu&apos;aucune règle ne prend par leur file, si leur agent %1.</translation>
    </message>
    <message>
        <source>Takes every row that reaches it.</source>
        <translation>Prend chaque ligne qui lui parvient.</translation>
    </message>
    <message>
        <source>Rows without the names that it looks at, such as those of a restart, come here too.</source>
        <translation>Les lignes sans les noms qu&apos;elle regarde, comme celles d&apos;un redémarrage, viennent aussi ici.</translation>
    </message>
    <message>
        <source>It has no target yet.</source>
        <translation>Elle n&apos;a pas encore de cible.</translation>
    </message>
    <message>
        <source>Sends them to %1.</source>
        <translation>Les envoie à %1.</translation>
    </message>
    <message>
        <source>The text that matched is removed from the name that is sent.</source>
        <translation>Le texte correspondant est retiré du nom envoyé.</translation>
    </message>
    <message>
        <source>Later rules see these rows too.</source>
        <translation>Les règles suivantes voient aussi ces lignes.</translation>
    </message>
    <message>
        <source>Later rules do not see these rows.</source>
        <translation>Les règles suivantes ne voient pas ces lignes.</translation>
    </message>
    <message>
        <source>rule %1, %2, %3, queue %4, agent %5, to %6</source>
        <translation>règle %1, %2, %3, file %4, agent %5, vers %6</translation>
    </message>
    <message>
        <source>on</source>
        <translation>active</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactive</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n&apos;a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>target of %1, %2</source>
        <translation>cible de %1, %2</translation>
    </message>
    <message>
        <source>target of %1</source>
        <translation>cible de %1</translation>
    </message>
    <message>
        <source>rule %1 of %2, to %3</source>
        <translation>règle %1 de %2, vers %3</translation>
    </message>
    <message>
        <source>queues of rule %1, %2, of %3</source>
        <translation>files de la règle %1, %2, de %3</translation>
    </message>
    <message>
        <source>agents of rule %1, %2, of %3</source>
        <translation>agents de la règle %1, %2, de %3</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>It does not answer; it may have to be unlocked.</source>
        <translation>Il ne répond pas ; il faut peut-être le déverrouiller.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Il ne dit pas pourquoi.</translation>
    </message>
</context>
<context>
    <name>SiteCount</name>
    <message numerus="yes">
        <source>%n site(s) disconnected</source>
        <translation>
            <numerusform>%n site déconnecté</numerusform>
            <numerusform>%n sites déconnectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) in trouble</source>
        <translation>
            <numerusform>%n site en difficulté</numerusform>
            <numerusform>%n sites en difficulté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) unreachable</source>
        <translation>
            <numerusform>%n site injoignable</numerusform>
            <numerusform>%n sites injoignables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteStore</name>
    <message>
        <source>The list of sites in %1 cannot be read, nor be renamed. It is left as it is, and no change is saved.</source>
        <translation>La liste des sites dans %1 ne peut être ni lue ni renommée. Elle reste telle quelle, et aucune modification n&apos;est enregistrée.</translation>
    </message>
    <message>
        <source>The list of sites could not be saved in %1.</source>
        <translation>La liste des sites n&apos;a pas pu être enregistrée dans %1.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>Le mot de passe ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>Mend what its configuration names for the password, then reload.</source>
        <translation>Corrigez ce que la configuration indique pour le mot de passe, puis rechargez.</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Exécutez : %1</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment: %1</source>
        <translation>Rien n&apos;est envoyé pour le moment : %1</translation>
    </message>
    <message>
        <source>A file of the log cannot be read: %1 (%2)</source>
        <translation>Un fichier du journal ne peut pas être lu : %1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>en clair</translation>
    </message>
    <message>
        <source>one kind refused</source>
        <translation>un type refusé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>essai à blanc</translation>
    </message>
    <message>
        <source>enforced</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Decide about them on the page Proof.</source>
        <translation>Décidez-en à la page Preuve.</translation>
    </message>
    <message>
        <source>Next attempt at %1</source>
        <translation>Prochain essai à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n arrêtée</numerusform>
            <numerusform>%n arrêtées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n well</source>
        <translation>
            <numerusform>%n en ordre</numerusform>
            <numerusform>%n en ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lagging</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n en nouvel essai</numerusform>
            <numerusform>%n en nouvel essai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n sans nouvelles</numerusform>
            <numerusform>%n sans nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>not asked: an earlier rule took it</source>
        <translation>non interrogée : une règle antérieure l&apos;a prise</translation>
    </message>
    <message>
        <source>not asked: %1 took it</source>
        <translation>non interrogée : %1 l&apos;a prise</translation>
    </message>
    <message>
        <source>takes it, but its target has it already</source>
        <translation>la prend, mais sa cible l&apos;a déjà</translation>
    </message>
    <message>
        <source>takes it by its queue</source>
        <translation>la prend par sa file</translation>
    </message>
    <message>
        <source>takes it by its agent</source>
        <translation>la prend par son agent</translation>
    </message>
    <message>
        <source>takes it as a row without names</source>
        <translation>la prend comme ligne sans noms</translation>
    </message>
    <message>
        <source>takes it by its call</source>
        <translation>la prend par son appel</translation>
    </message>
    <message>
        <source>takes it, as it takes everything</source>
        <translation>la prend, comme elle prend tout</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>ne la prend pas</translation>
    </message>
    <message>
        <source>does not take it: the call belongs to others</source>
        <translation>ne la prend pas : l&apos;appel appartient à d&apos;autres</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>the row has none</source>
        <translation>la ligne n&apos;en a pas</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogée</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a target, %2 is: rule 119 &apos;Zenith queues&apos;</extracomment>
        <translation>%1, par la %2</translation>
    </message>
    <message>
        <source>As a row without the names that rules look at it goes to %1.</source>
        <translation>En tant que ligne sans les noms que les règles regardent, elle va à %1.</translation>
    </message>
    <message>
        <source>Goes where its call belongs, to %1.</source>
        <translation>Va là où son appel a sa place : à %1.</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation>Va à %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et un de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As a row without the names that rules look at it goes to %n target(s): %1.</source>
        <translation>
            <numerusform>En tant que ligne sans les noms que les règles regardent, elle va à %n cible : %1.</numerusform>
            <numerusform>En tant que ligne sans les noms que les règles regardent, elle va à %n cibles : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes where its call belongs, to %n target(s): %1.</source>
        <translation>
            <numerusform>Va là où son appel a sa place, à %n cible : %1.</numerusform>
            <numerusform>Va là où son appel a sa place, à %n cibles : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n target(s): %1.</source>
        <translation>
            <numerusform>Va à %n cible : %1.</numerusform>
            <numerusform>Va à %n cibles : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets it: no rule takes it.</source>
        <translation>Personne ne la reçoit : aucune règle ne la prend.</translation>
    </message>
    <message>
        <source>Nobody gets it: %1 would take it, but is switched off.</source>
        <translation>Personne ne la reçoit : la %1 la prendrait, mais elle est désactivée.</translation>
    </message>
    <message>
        <source>Rows of this queue that name an agent may go elsewhere, by that agent.</source>
        <translation>Les lignes de cette file qui nomment un agent peuvent aller ailleurs, selon cet agent.</translation>
    </message>
    <message>
        <source>Rows that name a queue too go where that queue goes, if a rule takes it.</source>
        <translation>Les lignes qui nomment aussi une file vont là où va cette file, si une règle la prend.</translation>
    </message>
    <message>
        <source>This line is no row: a row has at least five | in it and begins with a time.</source>
        <translation>Cette ligne n&apos;en est pas une du journal : il y faut au moins cinq | et une heure au début.</translation>
    </message>
    <message>
        <source>If its call is known, it goes only where that call belongs.</source>
        <translation>Si son appel est connu, elle va seulement là où il a sa place.</translation>
    </message>
    <message>
        <source>Queue %1: %2</source>
        <translation>File %1 : %2</translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation>Agent %1 : %2</translation>
    </message>
    <message>
        <source>rule %1 &apos;%2&apos;</source>
        <translation>règle %1 « %2 »</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>règle « %1 »</translation>
    </message>
</context>
<context>
    <name>TrayState</name>
    <message>
        <source>WQLoader: no sites</source>
        <translation>WQLoader : aucun site</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message>
        <source>%1 of %2 rows were asked for: nothing is known.</source>
        <translation>%1 lignes sur %2 ont été demandées : rien n’est connu.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: each is there as often as in the log.</source>
        <translation>%1 lignes sur %2 ont été demandées : chacune y est autant de fois que dans le journal.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were asked for: %3 missing, %4 copies too many.</source>
        <translation>%1 lignes sur %2 ont été demandées : %3 manquent, %4 copies de trop.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: QueueMetrics cannot be asked for their text, or has never found a row.</source>
        <translation>%1 lignes n&apos;ont pas été demandées : QueueMetrics ne peut pas être interrogé sur leur texte, ou n&apos;a jamais trouvé de ligne.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: their call decides whose they are, and that may have been another&apos;s.</source>
        <translation>%1 lignes n&apos;ont pas été demandées : leur appel décide à qui elles sont, et cela a pu être un autre.</translation>
    </message>
    <message>
        <source>%1 rows were not asked for: they are older than the rules that are remembered, or no target had to get them.</source>
        <translation>%1 lignes n&apos;ont pas été demandées : elles sont plus anciennes que les règles conservées, ou aucune cible ne devait les recevoir.</translation>
    </message>
    <message>
        <source>A part of the log could not be read and was left out.</source>
        <translation>Une partie du journal n&apos;a pas pu être lue et a été laissée de côté.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Elle a été arrêtée avant sa fin.</translation>
    </message>
    <message>
        <source>repairing, %1 rows sent</source>
        <translation>réparation, %1 lignes envoyées</translation>
    </message>
    <message>
        <source>%1 %, %2 rows asked</source>
        <translation>%1 %, %2 lignes demandées</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 manquent</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>%1 rows were sent to &apos;%2&apos;. What else was missing is there by now.</source>
        <translation>%1 lignes ont été envoyées à « %2 ». Le reste de ce qui manquait y est maintenant.</translation>
    </message>
    <message>
        <source>It was stopped before anything was asked for.</source>
        <translation>Elle a été arrêtée avant toute question.</translation>
    </message>
    <message>
        <source>%1 rows are too new, or in doubt: the loader looks at these anyway.</source>
        <translation>%1 lignes sont trop récentes ou douteuses : le loader les examine de toute façon.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watch and configure WQLoader, on this machine and on others.</source>
        <translation>Observer et configurer WQLoader, sur cette machine et sur d&apos;autres.</translation>
    </message>
    <message>
        <source>Start in the tray.</source>
        <translation>Démarrer dans la zone de notification.</translation>
    </message>
    <message>
        <source>Show this site first.</source>
        <translation>Montrer d&apos;abord ce site.</translation>
    </message>
</context>
<context>
    <name>wql::ActionsModel</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>Réponse ou raison</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permise</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>only noted</source>
        <translation>seulement notée</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>essai à blanc</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>wql::ActionsPage</name>
    <message>
        <source>&amp;Allow this shape…</source>
        <translation>&amp;Permettre cette forme…</translation>
    </message>
    <message>
        <source>Put this line into the target&apos;s &amp;policy section:</source>
        <translation>&amp;Mettez cette ligne dans la section policy de la cible :</translation>
    </message>
    <message>
        <source>Actions asked for</source>
        <translation>Actions demandées</translation>
    </message>
    <message>
        <source>The chosen action in full</source>
        <translation>L&apos;action choisie en entier</translation>
    </message>
    <message>
        <source>The audit could not be read.</source>
        <translation>L&apos;audit n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. What users do in QueueMetrics, as pausing an agent, is shown here.</source>
        <translation>Rien n&apos;a encore été demandé. Ce que les utilisateurs font dans QueueMetrics, comme mettre un agent en pause, est montré ici.</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Action : %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict : %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Décidé par : %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse : %1</translation>
    </message>
    <message>
        <source>No policy line can be made of this.</source>
        <translation>Aucune ligne de politique ne peut en être tirée.</translation>
    </message>
</context>
<context>
    <name>wql::AddressNote</name>
    <message>
        <source>Taken as %1.</source>
        <translation>Adresse retenue : %1.</translation>
    </message>
    <message>
        <source>%1 was missing.</source>
        <translation>Il manquait %1.</translation>
    </message>
    <message>
        <source>What stood behind the context is left out.</source>
        <translation>Ce qui suivait le contexte est retiré.</translation>
    </message>
</context>
<context>
    <name>wql::AllSitesPage</name>
    <message>
        <source>Filter targets</source>
        <translation>Filtrer les cibles</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Show the site</source>
        <translation>Afficher le site</translation>
    </message>
    <message>
        <source>Targets of all sites</source>
        <translation>Cibles de tous les sites</translation>
    </message>
    <message>
        <source>Show the target</source>
        <translation>Afficher la cible</translation>
    </message>
    <message>
        <source>No target fits what is asked for above.</source>
        <translation>Aucune cible ne correspond à ce qui est demandé ci-dessus.</translation>
    </message>
    <message>
        <source>No target is known yet: connect a site at the left, or wait for its answer.</source>
        <translation>Aucune cible n&apos;est encore connue : connectez un site à gauche, ou attendez sa réponse.</translation>
    </message>
</context>
<context>
    <name>wql::AllTargetsModel</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>wql::ApplyDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Join their changes with mine</source>
        <translation>&amp;Joindre leurs modifications aux miennes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Apply the edits</source>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <source>Changes of the text</source>
        <translation>Modifications du texte</translation>
    </message>
    <message>
        <source>Rows that go elsewhere</source>
        <translation>Lignes qui vont ailleurs</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Allait à</translation>
    </message>
    <message>
        <source>Will go to</source>
        <translation>Ira à</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>What changes in the &amp;text</source>
        <translation>&amp;Ce qui change dans le texte</translation>
    </message>
    <message>
        <source>What happens to the &amp;rows</source>
        <translation>Ce &amp;qui arrive aux lignes</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>The loader could not try the edits on its log: %1</source>
        <translation>Le loader n&apos;a pas pu essayer les modifications sur son journal : %1</translation>
    </message>
    <message>
        <source>The end of the log is being read through both sets of rules…</source>
        <translation>La fin du journal est lue avec les deux jeux de règles…</translation>
    </message>
    <message>
        <source>Of the last %1 rows, %2 go where they went before and %3 go elsewhere.</source>
        <translation>Des %1 dernières lignes, %2 vont où elles allaient avant et %3 vont ailleurs.</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, ligne %2 : %3 ; %4</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problèmes (%1)</translation>
    </message>
    <message>
        <source>The loader is checking the edits…</source>
        <translation>Le loader vérifie les modifications…</translation>
    </message>
    <message>
        <source>The edits cannot be applied before the problems are mended.</source>
        <translation>Les modifications ne peuvent pas être appliquées avant que les problèmes soient corrigés.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n&apos;a encore été changé.</translation>
    </message>
    <message>
        <source>The edits are being applied…</source>
        <translation>Application des modifications…</translation>
    </message>
    <message numerus="yes">
        <source>The new rules are at work. Without an answer the loader goes back to the old ones in %n second(s).</source>
        <translation>
            <numerusform>Les nouvelles règles sont en service. Sans réponse, le loader revient aux anciennes dans %n seconde.</numerusform>
            <numerusform>Les nouvelles règles sont en service. Sans réponse, le loader revient aux anciennes dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edits are being kept…</source>
        <translation>Confirmation des modifications…</translation>
    </message>
    <message>
        <source>The new rules are kept.</source>
        <translation>Les nouvelles règles sont gardées.</translation>
    </message>
    <message>
        <source>The loader is going back to the old rules…</source>
        <translation>Le loader revient aux anciennes règles…</translation>
    </message>
    <message>
        <source>The loader works with the old rules again. Your edits are still here.</source>
        <translation>Le loader travaille de nouveau avec les anciennes règles. Vos modifications sont toujours ici.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was overwritten, and your edits are still here.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié la configuration entre-temps. Rien n&apos;a été écrasé, et vos modifications sont toujours ici.</translation>
    </message>
    <message>
        <source>The connection was lost. If the edits arrived, the loader goes back to the old rules by itself when nobody keeps them; your edits are still here. This window looks again as soon as the loader answers.</source>
        <translation>La connexion a été perdue. Si les modifications sont arrivées, le loader revient de lui-même aux anciennes règles quand personne ne les garde ; vos modifications sont toujours ici. Cette fenêtre vérifie de nouveau dès que le loader répond.</translation>
    </message>
    <message>
        <source>The loader did not take the edits: %1
Nothing was changed there, and your edits are still here.</source>
        <translation>Le loader n&apos;a pas pris les modifications : %1
Rien n&apos;y a été changé, et vos modifications sont toujours ici.</translation>
    </message>
    <message>
        <source>This is a production system. Apply the edits?</source>
        <translation>Ceci est un système de production. Appliquer les modifications ?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Their changes have not arrived yet.</source>
        <translation>Leurs modifications ne sont pas encore arrivées.</translation>
    </message>
    <message>
        <source>The loader could not go back to the old rules: %1
The new ones stay.</source>
        <translation>Le loader n’a pas pu revenir aux anciennes règles : %1
Les nouvelles restent.</translation>
    </message>
    <message>
        <source>The new rules were not kept: the loader works with the old ones again. Your edits are still here.</source>
        <translation>Les nouvelles règles n’ont pas été gardées : le loader travaille de nouveau avec les anciennes. Vos modifications sont toujours ici.</translation>
    </message>
    <message>
        <source>%1
Nothing was changed there, and your edits are still here.</source>
        <translation>%1
Rien n’y a été changé, et vos modifications sont toujours ici.</translation>
    </message>
</context>
<context>
    <name>wql::Chips</name>
    <message>
        <source>Show only these; several can be pressed</source>
        <translation>N&apos;afficher que celles-ci ; plusieurs boutons peuvent être enfoncés</translation>
    </message>
    <message>
        <source>Chooses one after the other</source>
        <translation>Les choisit l&apos;un après l&apos;autre</translation>
    </message>
</context>
<context>
    <name>wql::ConnectionTestDialog</name>
    <message>
        <source>Send a &amp;heartbeat too: it writes one row</source>
        <translation>&amp;Envoyer aussi un heartbeat : il écrit une ligne</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>Enregistrer &amp;le certificat…</translation>
    </message>
    <message>
        <source>Connection of %1</source>
        <translation>Connexion de %1</translation>
    </message>
    <message>
        <source>Test from the &amp;PBX</source>
        <translation>&amp;Tester depuis le PBX</translation>
    </message>
    <message>
        <source>Test from &amp;this computer</source>
        <translation>Tester &amp;depuis cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>C&amp;opier comme curl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Testing from this computer…</source>
        <translation>Test depuis cet ordinateur…</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Test depuis le PBX…</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Il n&apos;y a pas de connexion au loader.</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>Le test n&apos;a pas pu être fait : %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>La cible est joignable et accepte des lignes.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 n&apos;a pas pu être enregistré : %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>&amp;Accept it for this target…</source>
        <translation>&amp;Accepter pour cette cible…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Trust this certificate for %1, and no other?

%2, by %3
SHA-256 %4

Compare this fingerprint with the one that the administrator of the server tells you: somebody who stands between you and the server would show another.</source>
        <translation>Faire confiance à ce certificat pour %1, et à aucun autre ?

%2, par %3
SHA-256 %4

Comparez cette empreinte avec celle que l&apos;administrateur du serveur vous donne : quelqu&apos;un placé entre vous et le serveur en montrerait une autre.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Faire confiance</translation>
    </message>
    <message>
        <source>The loader did not keep the certificate: %1
Save it here, put it on the PBX and name it there as the target&apos;s CA file.</source>
        <translation>Le loader n&apos;a pas gardé le certificat : %1
Enregistrez-le ici, mettez-le sur le PBX et indiquez-le là comme fichier CA de la cible.</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Définir le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>Connection of %1, as edited</source>
        <translation>Connexion de %1, telle que modifiée</translation>
    </message>
    <message>
        <source>The loader keeps it as %1, and the target names it now: test again, then apply the edits.</source>
        <translation>Le loader le garde sous %1, et la cible l&apos;indique maintenant : testez encore, puis appliquez les modifications.</translation>
    </message>
</context>
<context>
    <name>wql::CurveView</name>
    <message>
        <source>The curve begins soon.</source>
        <translation>La courbe commence bientôt.</translation>
    </message>
    <message>
        <source>the last %1, at most %2 rows/s</source>
        <translation>les derniers %1, au plus %2 lignes/s</translation>
    </message>
    <message>
        <source>no rows in the last %1</source>
        <translation>aucune ligne depuis %1</translation>
    </message>
</context>
<context>
    <name>wql::CustomerDialog</name>
    <message>
        <source>The same for a&amp;gents</source>
        <translation>De même pour les a&amp;gents</translation>
    </message>
    <message>
        <source>Add &amp;without a test</source>
        <translation>Ajouter &amp;sans test</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>Co&amp;mme</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>U&amp;RL</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Files</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <translation>&amp;Tester et ajouter</translation>
    </message>
    <message>
        <source>begin with</source>
        <translation>commencent par</translation>
    </message>
    <message>
        <source>end with</source>
        <translation>finissent par</translation>
    </message>
    <message>
        <source>What the names of its queues have in common</source>
        <translation>Ce que les noms de ses files ont en commun</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un client a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A target or a rule has this name already.</source>
        <translation>Une cible ou une règle porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Say what the names of its queues begin or end with.</source>
        <translation>Indiquez par quoi commencent ou finissent les noms de ses files.</translation>
    </message>
    <message>
        <source>Another rule takes these queues already.</source>
        <translation>Une autre règle prend déjà ces files.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Une valeur doit tenir sur une seule ligne.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>Le mot de passe ne peut pas s&apos;écrire sur une ligne : conservez-le dans un fichier sur le PBX.</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Il n&apos;y a pas de connexion au loader.</translation>
    </message>
    <message>
        <source>Testing from the PBX…</source>
        <translation>Test depuis le PBX…</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>Le test n&apos;a pas pu être fait : %1</translation>
    </message>
    <message>
        <source>The test had no result.</source>
        <translation>Le test n’a donné aucun résultat.</translation>
    </message>
</context>
<context>
    <name>wql::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>There is no site named %1.</source>
        <translation>Il n&apos;y a pas de site nommé %1.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>%1 uses its new password now.</source>
        <translation>%1 utilise maintenant son nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The password of %1 is kept in %2. Apply the edit on the page Rules, and it is used.</source>
        <translation>Le mot de passe de %1 est dans %2. Appliquez la modification à la page Règles, et il sera utilisé.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in %1: they hold until the program ends.</source>
        <translation>Les préférences ne peuvent pas être enregistrées dans %1 : elles valent jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2. The program starts with the session, or does not, as before.</source>
        <translation>%1 ne peut pas être modifié : %2. Le programme démarre avec la session, ou non, comme avant.</translation>
    </message>
    <message>
        <source>The documentation is not installed on this computer. It is in the package wqloader-doc.</source>
        <translation>La documentation n’est pas installée sur cet ordinateur. Elle est dans le paquet wqloader-doc.</translation>
    </message>
    <message>
        <source>WQLoader goes on in the tray</source>
        <translation>WQLoader continue dans la zone de notification</translation>
    </message>
    <message>
        <source>To end it, choose Quit in the menu of its icon. File, Settings says what closing the window does.</source>
        <translation>Pour le terminer, choisissez Quitter dans le menu de son icône. Fichier, Préférences dit ce que fait la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>wql::DiagnosticsPage</name>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Examiner</translation>
    </message>
    <message>
        <source>&amp;Collect for support</source>
        <translation>&amp;Rassembler pour le support</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>E&amp;nregistrer sous…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What would be given to support</source>
        <translation>Ce que recevrait le support</translation>
    </message>
    <message>
        <source>%1, version %2, running since %3. State in %4. %5 read of %6.</source>
        <translation>%1, version %2, en marche depuis %3. État dans %4. %5 lus sur %6.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un moment inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: rows and password travel in the clear.</source>
        <translation>%1 : lignes et mot de passe voyagent en clair.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Utilisez https.</translation>
    </message>
    <message>
        <source>The configuration could not be read: %1</source>
        <translation>La configuration n&apos;a pas pu être lue : %1</translation>
    </message>
    <message>
        <source>The configuration could not be examined: %1</source>
        <translation>La configuration n&apos;a pas pu être examinée : %1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur : %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement : %1</translation>
    </message>
    <message>
        <source>Save what support needs</source>
        <translation>Enregistrer ce dont le support a besoin</translation>
    </message>
    <message>
        <source>&amp;Replace names and addresses</source>
        <translation>&amp;Remplacer les noms et les adresses</translation>
    </message>
    <message>
        <source>What is collected for support is shown here first. It holds no passwords. Look through it before you send it.</source>
        <translation>Ce qui est rassemblé pour l&apos;assistance est d&apos;abord montré ici. Il ne contient aucun mot de passe. Relisez-le avant de l&apos;envoyer.</translation>
    </message>
    <message>
        <source>The loader&apos;s machine could not be examined: %1</source>
        <translation>La machine du loader n&apos;a pas pu être examinée : %1</translation>
    </message>
    <message>
        <source>all right: %1</source>
        <translation>en ordre : %1</translation>
    </message>
    <message>
        <source>This could not be collected</source>
        <translation>Ceci n&apos;a pas pu être rassemblé</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>État : %1.</translation>
    </message>
</context>
<context>
    <name>wql::ExportRules</name>
    <message>
        <source>Export rules</source>
        <translation>Exporter les règles</translation>
    </message>
    <message>
        <source>Configuration of WQLoader, without passwords</source>
        <translation>Configuration de WQLoader, sans mots de passe</translation>
    </message>
    <message>
        <source>JSON, without passwords</source>
        <translation>JSON, sans mots de passe</translation>
    </message>
    <message>
        <source>wqloader_cluster.pl of the original, without passwords</source>
        <translation>wqloader_cluster.pl de l&apos;original, sans mots de passe</translation>
    </message>
    <message>
        <source>Sentences, for people</source>
        <translation>Phrases, pour les humains</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Mend the problems of the configuration first.</source>
        <translation>Corrigez d&apos;abord les problèmes de la configuration.</translation>
    </message>
    <message>
        <source>Cannot be said there: %1</source>
        <translation>Ne peut pas y être exprimé : %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 n&apos;a pas pu être enregistré : %2</translation>
    </message>
</context>
<context>
    <name>wql::FilesPage</name>
    <message>
        <source>In the &amp;keychain of this desktop</source>
        <translation>Dans le &amp;trousseau de ce bureau</translation>
    </message>
    <message>
        <source>In &amp;files beside the configuration, for your user only</source>
        <translation>Dans des &amp;fichiers à côté de la configuration, pour votre utilisateur seulement</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Which log is read, and where this loader keeps what you said. Nothing that is there is overwritten.</source>
        <translation>Quel journal est lu, et où ce loader garde ce que vous avez dit. Rien de ce qui existe n&apos;est écrasé.</translation>
    </message>
    <message>
        <source>&amp;Asterisk&apos;s queue_log</source>
        <translation>queue_log d&apos;&amp;Asterisk</translation>
    </message>
    <message>
        <source>Asterisk&apos;s queue_log</source>
        <translation>queue_log d&apos;Asterisk</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuration</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Name in the &amp;list</source>
        <translation>&amp;Nom dans la liste</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Asking whether there is a keychain…</source>
        <translation>Recherche d&apos;un trousseau…</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé. %1</translation>
    </message>
    <message>
        <source>It is not there yet. The loader waits for it.</source>
        <translation>Il n&apos;existe pas encore. Le loader l&apos;attend.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>C&apos;est un dossier.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Il peut être lu.</translation>
    </message>
    <message>
        <source>Your user may not read it. As root: setfacl -m u:%1:r %2</source>
        <translation>Votre utilisateur n&apos;a pas le droit de le lire. En tant que root : setfacl -m u:%1:r %2</translation>
    </message>
    <message>
        <source>The path of the log must begin with a slash.</source>
        <translation>Le chemin du journal doit commencer par une barre oblique.</translation>
    </message>
    <message>
        <source>The log is a file, not a folder.</source>
        <translation>Le journal est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>The path of the configuration must begin with a slash, and name a file.</source>
        <translation>Le chemin de la configuration doit commencer par une barre oblique et nommer un fichier.</translation>
    </message>
    <message>
        <source>There is a configuration of that name already. It stays as it is: choose another name, or leave here and add it as a site.</source>
        <translation>Il y a déjà une configuration de ce nom. Elle reste telle quelle : choisissez un autre nom, ou quittez et ajoutez-la comme site.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
</context>
<context>
    <name>wql::FilterEditor</name>
    <message>
        <source>Add a test</source>
        <translation>Ajouter un test</translation>
    </message>
    <message>
        <source>Add a test on the %1</source>
        <translation>Ajouter un test : %1</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, au caractère %2</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>finit par</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond à</translation>
    </message>
    <message>
        <source>How the %1 is tested</source>
        <translation>Type de test : %1</translation>
    </message>
    <message>
        <source>Text that the %1 is tested for</source>
        <translation>Texte recherché : %1</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Supprimer ce test</translation>
    </message>
    <message>
        <source>Remove this test on the %1</source>
        <translation>Supprimer ce test : %1</translation>
    </message>
</context>
<context>
    <name>wql::HelpWindow</name>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>%1 is no page of the documentation that is installed here.</source>
        <translation>%1 n’est pas une page de la documentation installée ici.</translation>
    </message>
</context>
<context>
    <name>wql::HistoryBar</name>
    <message>
        <source>The last 24 hours</source>
        <translation>Les dernières 24 heures</translation>
    </message>
</context>
<context>
    <name>wql::HistoryChart</name>
    <message>
        <source>Curve over time</source>
        <translation>Courbe dans le temps</translation>
    </message>
</context>
<context>
    <name>wql::HistoryPanel</name>
    <message>
        <source>What the curve shows</source>
        <translation>Ce que montre la courbe</translation>
    </message>
    <message>
        <source>Rows confirmed</source>
        <translation>Lignes confirmées</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Time that the curve shows</source>
        <translation>Période que montre la courbe</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>What happens now is not kept: %1</source>
        <translation>Ce qui se passe maintenant n&apos;est pas conservé : %1</translation>
    </message>
    <message>
        <source>This loader is of an older version, and keeps no history.</source>
        <translation>Ce loader est d&apos;une version antérieure et ne conserve pas d&apos;historique.</translation>
    </message>
</context>
<context>
    <name>wql::HourDetails</name>
    <message>
        <source>Rows that are missing or there too often</source>
        <translation>Lignes qui manquent ou sont là trop souvent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>At QueueMetrics</source>
        <translation>Chez QueueMetrics</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Dans le journal</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>too often</source>
        <translation>trop souvent</translation>
    </message>
    <message>
        <source>Choose an hour to see its figures and its rows.</source>
        <translation>Choisissez une heure pour voir ses chiffres et ses lignes.</translation>
    </message>
    <message>
        <source>A verification names only the first rows that it finds; none of them is of this hour.</source>
        <translation>Une vérification ne nomme que les premières lignes qu&apos;elle trouve ; aucune n&apos;est de cette heure.</translation>
    </message>
</context>
<context>
    <name>wql::HoursModel</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, time, time</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>No row was selected in this hour.</source>
        <translation>Aucune ligne n&apos;a été sélectionnée à cette heure.</translation>
    </message>
    <message>
        <source>%1. Rows: %2, asked for: %3, found: %4, missing: %5, copies too many: %6, cannot be proved: %7</source>
        <translation>%1. Lignes : %2, demandées : %3, trouvées : %4, manquantes : %5, copies de trop : %6, non prouvables : %7</translation>
    </message>
</context>
<context>
    <name>wql::ImportPage</name>
    <message>
        <source>The other loader&apos;s files</source>
        <translation>Les fichiers de l&apos;autre loader</translation>
    </message>
    <message>
        <source>They are read and stay as they are. Perl in them is never run. The table says what becomes of each line.</source>
        <translation>Ils sont lus et restent tels quels. Le Perl qu&apos;ils contiennent n&apos;est jamais exécuté. Le tableau dit ce que devient chaque ligne.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File of the other loader</source>
        <translation>Fichier de l&apos;autre loader</translation>
    </message>
    <message>
        <source>&amp;Second file, if any</source>
        <translation>S&amp;econd fichier, s&apos;il y en a un</translation>
    </message>
    <message>
        <source>Second file of the other loader</source>
        <translation>Second fichier de l&apos;autre loader</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>Ce fichier ne peut pas être importé.</translation>
    </message>
    <message>
        <source>Rules are in a wqloader_cluster.pl or a splitter file; /etc/sysconfig/wqloaderd says where the log is, and may be the only file.</source>
        <translation>Les règles sont dans un wqloader_cluster.pl ou un fichier splitter ; /etc/sysconfig/wqloaderd dit où est le journal, et peut être le seul fichier.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indiquez le fichier.</translation>
    </message>
    <message>
        <source>These two do not fit together: one has to hold the rules, the other to be of the kind of /etc/sysconfig/wqloaderd.</source>
        <translation>Ces deux-là ne vont pas ensemble : l&apos;un doit contenir les règles, l&apos;autre être du genre de /etc/sysconfig/wqloaderd.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Enlevez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>There is no target in it that could be fed.</source>
        <translation>Il ne contient aucune cible à alimenter.</translation>
    </message>
</context>
<context>
    <name>wql::ImportPreview</name>
    <message>
        <source>What was read, mapped, changed and dropped</source>
        <translation>Ce qui a été lu, converti, changé et laissé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n rule(s)</source>
        <translation>
            <numerusform>%1 apporte %n règle</numerusform>
            <numerusform>%1 apporte %n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 ne peut pas être importé.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>converti</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>laissé</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
</context>
<context>
    <name>wql::ImportRules</name>
    <message>
        <source>Choose a wqloader_cluster.pl, a splitter file, an /etc/sysconfig/wqloaderd, or a configuration of WQLoader. Nothing is changed before you add what was found.</source>
        <translation>Choisissez un wqloader_cluster.pl, un fichier splitter, un /etc/sysconfig/wqloaderd ou une configuration de WQLoader. Rien n&apos;est changé avant que vous ajoutiez ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Add to the rules</source>
        <translation>&amp;Ajouter aux règles</translation>
    </message>
    <message>
        <source>The rules could not be added: a text in them cannot be written on one line.</source>
        <translation>Les règles n&apos;ont pas pu être ajoutées : un de leurs textes ne tient pas sur une ligne.</translation>
    </message>
</context>
<context>
    <name>wql::LocalTestCall</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>aucun mot de passe n&apos;a été donné</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. %1</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé. %1</translation>
    </message>
</context>
<context>
    <name>wql::LogModel</name>
    <message>
        <source>error, %1</source>
        <translation>erreur, %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>wql::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation>S&amp;uivre</translation>
    </message>
    <message>
        <source>Regular e&amp;xpressions</source>
        <translation>&amp;Expressions régulières</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Of which target</source>
        <translation>De quelle cible</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Toutes les cibles</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Montrer seulement</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Copy without passwords</source>
        <translation>Copier sans mots de passe</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Le journal n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Ceci n&apos;est pas une expression régulière : %1</translation>
    </message>
</context>
<context>
    <name>wql::MainWindow</name>
    <message>
        <source>%1 Quit and lose this?</source>
        <translation>%1 Quitter et perdre cela ?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>&amp;About WQLoader</source>
        <translation>À &amp;propos de WQLoader</translation>
    </message>
    <message>
        <source>%1 Show another site and lose this?</source>
        <translation>%1 Montrer un autre site et perdre cela ?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About WQLoader</source>
        <translation>À propos de WQLoader</translation>
    </message>
    <message>
        <source>WQLoader %1
Carries every row of Asterisk&apos;s queue_log to QueueMetrics, exactly once.
Free software under the MIT licence.</source>
        <translation>WQLoader %1
Porte chaque ligne du queue_log d&apos;Asterisk à QueueMetrics, exactement une fois.
Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>&amp;Set up a loader…</source>
        <translation>&amp;Configurer un loader…</translation>
    </message>
    <message>
        <source>%1 Quit? The edits are kept as a draft, without passwords.</source>
        <translation>%1 Quitter ? Les modifications sont gardées comme brouillon, sans mots de passe.</translation>
    </message>
    <message>
        <source>The draft cannot be kept: %1. Quit and lose it?</source>
        <translation>Le brouillon ne peut pas être gardé : %1. Quitter et le perdre ?</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;All sites</source>
        <translation>&amp;Tous les sites</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>P&amp;références…</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentation</translation>
    </message>
</context>
<context>
    <name>wql::NewTargetPage</name>
    <message>
        <source>&amp;Send the password in clear, over http</source>
        <translation>&amp;Envoyer le mot de passe en clair, par http</translation>
    </message>
    <message>
        <source>Your QueueMetrics</source>
        <translation>Votre QueueMetrics</translation>
    </message>
    <message>
        <source>The address is what you open in a browser. The user is one of QueueMetrics, with the key WQLOADER: often webqloader.</source>
        <translation>L&apos;adresse est celle que vous ouvrez dans un navigateur. L&apos;utilisateur est de QueueMetrics, avec la clé WQLOADER : souvent webqloader.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Type the address of QueueMetrics.</source>
        <translation>Tapez l&apos;adresse de QueueMetrics.</translation>
    </message>
    <message>
        <source>Over http anybody on the way can read the password. Write https, or allow it.</source>
        <translation>Par http, n&apos;importe qui en chemin peut lire le mot de passe. Écrivez https, ou permettez-le.</translation>
    </message>
    <message>
        <source>Type the user.</source>
        <translation>Tapez l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Tapez le mot de passe.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Une valeur doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>vide pour un serveur seul</translation>
    </message>
    <message>
        <source>Server name in the cluster (&amp;token)</source>
        <translation>Nom du serveur dans le cluster (&amp;token)</translation>
    </message>
</context>
<context>
    <name>wql::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>wql::OverviewPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>S&amp;uspendre</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Tester…</translation>
    </message>
    <message>
        <source>Asks QueueMetrics at once where to go on, also while waiting</source>
        <translation>Demande tout de suite à QueueMetrics où reprendre, même pendant une attente</translation>
    </message>
    <message>
        <source>Filter targets</source>
        <translation>Filtrer les cibles</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 of them for no target</source>
        <translation>%1 : %2 lignes lues, dont %3 pour aucune cible</translation>
    </message>
    <message>
        <source>Sends nothing to this target until it is resumed; its rows wait</source>
        <translation>N&apos;envoie rien à cette cible avant la reprise ; ses lignes attendent</translation>
    </message>
    <message>
        <source>Goes on where the pause began</source>
        <translation>Continue là où la pause a commencé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 could not be paused.</source>
        <translation>%1 n&apos;a pas pu être mise en pause.</translation>
    </message>
    <message>
        <source>%1 could not be resumed.</source>
        <translation>%1 n&apos;a pas pu être reprise.</translation>
    </message>
    <message>
        <source>%1 could not be asked again.</source>
        <translation>%1 n&apos;a pas pu être interrogée de nouveau.</translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation>P&amp;reuve</translation>
    </message>
    <message>
        <source>Whether each of its rows arrived, and rows that wait for you</source>
        <translation>Si chacune de ses lignes est arrivée, et les lignes qui vous attendent</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Définir le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Réessayer &amp;maintenant</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Go on sending to %1? If the other loader still runs, each row is stored twice.</source>
        <translation>Continuer à envoyer à %1 ? Si l&apos;autre loader tourne encore, chaque ligne est enregistrée deux fois.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Send only what is new to %1? What the log has from before that moment stays here.</source>
        <translation>N&apos;envoyer à %1 que ce qui est nouveau ? Ce que le journal contient d&apos;avant reste ici.</translation>
    </message>
    <message>
        <source>Send what is new</source>
        <translation>Envoyer le nouveau</translation>
    </message>
    <message>
        <source>Send all rows of %1 that the log still has? Those that QueueMetrics has already in another form are then there twice.</source>
        <translation>Envoyer toutes les lignes de %1 que le journal contient encore ? Celles que QueueMetrics a déjà sous une autre forme y seront deux fois.</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <source>The decision about %1 was not taken.</source>
        <translation>La décision sur %1 n&apos;a pas été prise en compte.</translation>
    </message>
</context>
<context>
    <name>wql::PasswordDialog</name>
    <message>
        <source>&amp;Remember it in the keychain of this computer</source>
        <translation>&amp;Le retenir dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>A loader never gives its passwords away. To test from this computer, type the one of %1.</source>
        <translation>Un loader ne livre jamais ses mots de passe. Pour tester depuis cet ordinateur, tapez celui de %1.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
</context>
<context>
    <name>wql::PasswordKeeping</name>
    <message>
        <source>The loader did not keep the password: %1</source>
        <translation>Le loader n&apos;a pas gardé le mot de passe : %1</translation>
    </message>
    <message>
        <source>There is no connection to the loader.</source>
        <translation>Il n&apos;y a pas de connexion au loader.</translation>
    </message>
    <message>
        <source>The password is sent to the loader…</source>
        <translation>Le mot de passe est envoyé au loader…</translation>
    </message>
</context>
<context>
    <name>wql::PicturePanel</name>
    <message>
        <source>&amp;Only what the edits move</source>
        <translation>Seulement ce &amp;que les modifications déplacent</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Règles modifiées</translation>
    </message>
    <message>
        <source>Running rules</source>
        <translation>Règles en service</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quelles règles</translation>
    </message>
    <message>
        <source>Samples of the rows that were chosen</source>
        <translation>Exemples des lignes choisies</translation>
    </message>
    <message>
        <source>Replay the log to see where its rows flow.</source>
        <translation>Rejouez le journal pour voir où vont ses lignes.</translation>
    </message>
    <message>
        <source>The edits move no row.</source>
        <translation>Les modifications ne déplacent aucune ligne.</translation>
    </message>
    <message>
        <source>Orange: rows that the edits move. Red: rows that nobody gets.</source>
        <translation>Orange : lignes que les modifications déplacent. Rouge : lignes que personne ne reçoit.</translation>
    </message>
    <message>
        <source>Click a band or a name to see some of its rows; click a row to trace it.</source>
        <translation>Cliquez sur une bande ou un nom pour en voir des lignes, et sur une ligne pour la tracer.</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exporter l&apos;image</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>Image PNG (*.png);;Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the edited rules</source>
        <translation>%1 : où vont %2 lignes des derniers %3 Mo du journal, selon les règles modifiées</translation>
    </message>
    <message>
        <source>%1: where %2 rows of the last %3 MB of the log go, by the running rules</source>
        <translation>%1 : où vont %2 lignes des derniers %3 Mo du journal, selon les règles en service</translation>
    </message>
</context>
<context>
    <name>wql::PlacePage</name>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Name in the &amp;list</source>
        <translation>&amp;Nom dans la liste</translation>
    </message>
    <message>
        <source>The PBX elsewhere</source>
        <translation>Le PBX ailleurs</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>Le service sur cette machine</translation>
    </message>
    <message>
        <source>ssh HOST has to work without a question there, and wqloaderctl has to be installed. Your own ssh configuration counts: names, jump hosts, keys.</source>
        <translation>ssh HOST doit y marcher sans question, et wqloaderctl doit être installé. Votre propre configuration ssh compte : noms, rebonds, clés.</translation>
    </message>
    <message>
        <source>Your user has to be in the group wqloader to look, and in wqloader-admin as well to change things. Leave the socket empty for the usual one.</source>
        <translation>Votre utilisateur doit être du groupe wqloader pour consulter, et aussi de wqloader-admin pour modifier. Laissez le socket vide pour celui d&apos;usage.</translation>
    </message>
    <message>
        <source>&amp;Socket</source>
        <translation>&amp;Socket</translation>
    </message>
    <message>
        <source>root@pbx.example.net</source>
        <translation>root@pbx.example.net</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>celui d&apos;usage</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l&apos;hôte</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
</context>
<context>
    <name>wql::ProofPage</name>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <source>Refused rows (%1)</source>
        <translation>Lignes refusées (%1)</translation>
    </message>
</context>
<context>
    <name>wql::RefusedRowsModel</name>
    <message>
        <source>helps</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>does not help</source>
        <translation>n&apos;aide pas</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>fichier disparu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Tronquer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>QueueMetrics says</source>
        <translation>QueueMetrics dit</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>wql::RefusedView</name>
    <message>
        <source>Send &amp;cut…</source>
        <translation>Envoyer &amp;tronquées…</translation>
    </message>
    <message>
        <source>Send agai&amp;n</source>
        <translation>E&amp;nvoyer de nouveau</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>Mettre de cô&amp;té</translation>
    </message>
    <message>
        <source>Save to a fi&amp;le…</source>
        <translation>Enre&amp;gistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Show mo&amp;re</source>
        <translation>Montrer &amp;plus</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics refuses</source>
        <translation>Lignes que QueueMetrics refuse</translation>
    </message>
    <message>
        <source>The refused rows could not be read.</source>
        <translation>Les lignes refusées n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Send %n row(s) cut to the widths of QueueMetrics&apos; columns? What is cut off is not stored there.</source>
        <translation>
            <numerusform>Envoyer %n ligne tronquée à la largeur des colonnes de QueueMetrics ? Ce qui est coupé n&apos;y est pas conservé.</numerusform>
            <numerusform>Envoyer %n lignes tronquées à la largeur des colonnes de QueueMetrics ? Ce qui est coupé n&apos;y est pas conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send cut</source>
        <translation>Envoyer tronquées</translation>
    </message>
    <message>
        <source>That could not be ordered.</source>
        <translation>Cet ordre n&apos;a pas pu être donné.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the chosen rows</source>
        <translation>Enregistrer les lignes choisies</translation>
    </message>
    <message>
        <source>A paused target takes no orders about its rows</source>
        <translation>Une cible en pause n&apos;accepte pas d&apos;ordres sur ses lignes</translation>
    </message>
    <message>
        <source>Choose rows first</source>
        <translation>Choisissez d&apos;abord des lignes</translation>
    </message>
    <message>
        <source>Cutting helps none of the chosen rows</source>
        <translation>Tronquer n&apos;aide aucune des lignes choisies</translation>
    </message>
    <message>
        <source>The chosen rows are sent already</source>
        <translation>Les lignes choisies sont déjà envoyées</translation>
    </message>
    <message>
        <source>All of them are shown</source>
        <translation>Toutes sont affichées</translation>
    </message>
    <message>
        <source>More do not fit here. Decide about these first, or use wqloaderctl refused export</source>
        <translation>Il n&apos;y a pas de place pour plus. Décidez d&apos;abord de celles-ci, ou utilisez wqloaderctl refused export</translation>
    </message>
    <message>
        <source>No row waits: QueueMetrics takes all rows of this target.</source>
        <translation>Aucune ligne n&apos;attend : QueueMetrics accepte toutes les lignes de cette cible.</translation>
    </message>
    <message>
        <source>Rows that wait for you: %1, to be sent: %2, set aside: %3</source>
        <translation>Lignes qui vous attendent : %1, à envoyer : %2, mises de côté : %3</translation>
    </message>
</context>
<context>
    <name>wql::RemoveTarget</name>
    <message>
        <source>Its password stands in the configuration: once this is applied, undo cannot bring it back.</source>
        <translation>Son mot de passe se trouve dans la configuration : une fois ceci appliqué, annuler ne peut pas le rétablir.</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Enlever une cible</translation>
    </message>
    <message>
        <source>Rows that QueueMetrics confirmed stay there. Rows that still wait for this target are not sent any more. If a target with the same URL and token comes back, the loader finds by itself where to go on.</source>
        <translation>Les lignes que QueueMetrics a confirmées y restent. Les lignes qui attendent encore cette cible ne sont plus envoyées. Si une cible avec la même URL et le même jeton revient, le loader trouve de lui-même où reprendre.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <source>No rule sends to it.</source>
        <translation>Aucune règle n’y envoie.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are left without a target: %1. They need another one, or have to be removed too, before the edits can be applied.</source>
        <translation>
            <numerusform>%n règle reste sans cible : %1. Il lui en faut une autre, ou il faut la supprimer aussi, avant de pouvoir appliquer les modifications.</numerusform>
            <numerusform>%n règles restent sans cible : %1. Il leur en faut une autre, ou il faut les supprimer aussi, avant de pouvoir appliquer les modifications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::ReplayPage</name>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Rejouer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Make a rule of this</source>
        <translation>&amp;En faire une règle</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>Irait à</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>How much of the log&apos;s end</source>
        <translation>Quelle part de la fin du journal</translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation>&amp;Les derniers</translation>
    </message>
    <message>
        <source>of the log, through the edited rules and the running ones</source>
        <translation>du journal, avec les règles modifiées et celles en service</translation>
    </message>
    <message>
        <source>Rows that would go elsewhere</source>
        <translation>Lignes qui iraient ailleurs</translation>
    </message>
    <message>
        <source>Names that no edited rule takes</source>
        <translation>Noms qu&apos;aucune règle modifiée ne prend</translation>
    </message>
    <message>
        <source>Names that go to several targets</source>
        <translation>Noms qui vont à plusieurs cibles</translation>
    </message>
    <message>
        <source>Rows that go &amp;elsewhere</source>
        <translation>Lignes &amp;qui vont ailleurs</translation>
    </message>
    <message>
        <source>Names that &amp;nobody takes</source>
        <translation>&amp;Noms que personne ne prend</translation>
    </message>
    <message>
        <source>Names in se&amp;veral</source>
        <translation>Noms &amp;dans plusieurs</translation>
    </message>
    <message>
        <source>The loader is reading its log…</source>
        <translation>Le loader lit son journal…</translation>
    </message>
    <message>
        <source>The loader could not replay its log: %1</source>
        <translation>Le loader n&apos;a pas pu rejouer son journal : %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Of %1 rows, %2 go where they go now and %3 would go elsewhere.</source>
        <translation>De %1 lignes, %2 vont où elles vont maintenant et %3 iraient ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>I&amp;mage</translation>
    </message>
</context>
<context>
    <name>wql::RoutingView</name>
    <message>
        <source>Routing picture</source>
        <translation>Image du routage</translation>
    </message>
    <message>
        <source>Queues and agents, rules and targets, with bands as wide as the rows that flow. The arrow keys go from one to the other, Enter shows rows.</source>
        <translation>Files et agents, règles et cibles, avec des bandes aussi larges que les lignes qui passent. Les flèches vont de l&apos;un à l&apos;autre, Entrée montre des lignes.</translation>
    </message>
</context>
<context>
    <name>wql::RowsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>wql::RuleDocument</name>
    <message>
        <source>Take over changes by others</source>
        <translation>Reprendre des modifications d&apos;autrui</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Change continue of %1</source>
        <translation>Changer la poursuite de %1</translation>
    </message>
    <message>
        <source>Change strip token of %1</source>
        <translation>Changer le retrait du texte de %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Change the queues of %1</source>
        <translation>Changer les files de %1</translation>
    </message>
    <message>
        <source>Change the agents of %1</source>
        <translation>Changer les agents de %1</translation>
    </message>
    <message>
        <source>Change the target of %1</source>
        <translation>Changer la cible de %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rule(s)</source>
        <translation>
            <numerusform>Supprimer %n règle</numerusform>
            <numerusform>Supprimer %n règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>Déplacer %n règle</numerusform>
            <numerusform>Déplacer %n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add target %1</source>
        <translation>Ajouter la cible %1</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Changer la cible %1</translation>
    </message>
    <message>
        <source>Rename target %1</source>
        <translation>Renommer la cible %1</translation>
    </message>
    <message>
        <source>Remove target %1</source>
        <translation>Supprimer la cible %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rule(s)</source>
        <translation>
            <numerusform>Importer %n règle</numerusform>
            <numerusform>Importer %n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits of an earlier time</source>
        <translation>Modifications précédentes</translation>
    </message>
    <message>
        <source>Add customer %1</source>
        <translation>Ajouter le client %1</translation>
    </message>
</context>
<context>
    <name>wql::RuleEditor</name>
    <message>
        <source>Takes &amp;part</source>
        <translation>&amp;Participe</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>La&amp;ter rules see the rows too</source>
        <translation>&amp;Les règles suivantes voient aussi les lignes</translation>
    </message>
    <message>
        <source>Re&amp;move the text that matched</source>
        <translation>&amp;Retirer le texte correspondant</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Ce que fait la règle</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>&amp;Modifier la cible…</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>&amp;Tester…</translation>
    </message>
    <message>
        <source>Test the connection to the target</source>
        <translation>Tester la connexion à la cible</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <source>Choose a rule to see what it does.</source>
        <translation>Choisissez une règle pour voir ce qu&apos;elle fait.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>Un nom doit être nouveau et tenir sur une ligne.</translation>
    </message>
    <message>
        <source>A test must stand on one line, without blanks at its ends.</source>
        <translation>Un test doit tenir sur une ligne, sans espaces à ses extrémités.</translation>
    </message>
    <message>
        <source>It takes part as soon as it has a test. Without one it would take every row that reaches it: if you want that, switch it on.</source>
        <translation>Elle participe dès qu&apos;elle a un test. Sans test, elle prendrait chaque ligne qui lui parvient : si c&apos;est voulu, activez-la.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Règle %1 : %2</translation>
    </message>
</context>
<context>
    <name>wql::RuleMoves</name>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>En &amp;tête</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>En &amp;fin</translation>
    </message>
    <message>
        <source>Move to &amp;number…</source>
        <translation>Au &amp;numéro…</translation>
    </message>
    <message>
        <source>Move rules</source>
        <translation>Déplacer des règles</translation>
    </message>
    <message>
        <source>Number of the place, counted from the top:</source>
        <translation>Numéro de la place, compté depuis le haut :</translation>
    </message>
</context>
<context>
    <name>wql::RuleProblems</name>
    <message>
        <source>What is wrong or odd about the rules</source>
        <translation>Ce qui est faux ou étrange dans les règles</translation>
    </message>
    <message>
        <source>%1, line %2: %3; %4</source>
        <translation>%1, ligne %2 : %3 ; %4</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Règle %1 : %2</translation>
    </message>
</context>
<context>
    <name>wql::RulesModel</name>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1 : %2 ; %3</translation>
    </message>
    <message>
        <source>Rows without queue and agent</source>
        <translation>Lignes sans file ni agent</translation>
    </message>
    <message>
        <source>Rows that no rule takes</source>
        <translation>Lignes qu&apos;aucune règle ne prend</translation>
    </message>
    <message>
        <source>every rule that looks at these names</source>
        <translation>toute règle qui regarde ces noms</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>For example queue %1, agent %2</source>
        <translation>Par exemple file %1, agent %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Whether the rule takes part</source>
        <translation>Si la règle participe</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Rules are asked in this order</source>
        <translation>Les règles sont interrogées dans cet ordre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The rule&apos;s name</source>
        <translation>Le nom de la règle</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>acme-* begins with, *-acme ends with, /.../ is a regular expression</source>
        <translation>acme-* commence par, *-acme finit par, /.../ est une expression régulière</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The QueueMetrics that gets the rows</source>
        <translation>Le QueueMetrics qui reçoit les lignes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Later rules see the rows too</source>
        <translation>Les règles suivantes voient aussi les lignes</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removes the text that matched from the name</source>
        <translation>Retire du nom le texte correspondant</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows that went out because of the rule since the loader started</source>
        <translation>Lignes parties par cette règle depuis le démarrage du loader</translation>
    </message>
    <message>
        <source>A name must be new, and stand on one line.</source>
        <translation>Un nom doit être nouveau et tenir sur une ligne.</translation>
    </message>
    <message>
        <source>Write acme-*, *-acme or /expression/, with commas between.</source>
        <translation>Écrivez acme-*, *-acme ou /expression/, séparés par des virgules.</translation>
    </message>
</context>
<context>
    <name>wql::RulesPage</name>
    <message>
        <source>The configuration could not be fetched.</source>
        <translation>La configuration n&apos;a pas pu être obtenue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>A&amp;pply…</source>
        <translation>Appli&amp;quer…</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Trouver une règle</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Activer ou désactiver</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show only rules with this text</source>
        <translation>Montrer seulement les règles avec ce texte</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules were edited and not applied.</source>
        <translation>Des règles ont été modifiées et non appliquées.</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration meanwhile.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié cette configuration entre-temps.</translation>
    </message>
    <message>
        <source>Undo brings your texts back.</source>
        <translation>Annuler rétablit vos textes.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>The loader cannot write its configuration.</source>
        <translation>Le loader ne peut pas écrire sa configuration.</translation>
    </message>
    <message>
        <source>You may look at this loader, not change it.</source>
        <translation>Vous pouvez consulter ce loader, pas le modifier.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Add &amp;target…</source>
        <translation>Ajouter une ci&amp;ble…</translation>
    </message>
    <message>
        <source>Somebody else changed this configuration: their text is shown now.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié cette configuration : son texte est affiché maintenant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your edits are still here, and undo brings them back whatever you choose.</source>
        <translation>Vos modifications sont toujours ici, et Annuler les rétablit quel que soit votre choix.</translation>
    </message>
    <message>
        <source>See the difference…</source>
        <translation>Voir la différence…</translation>
    </message>
    <message>
        <source>Keep mine on top</source>
        <translation>Garder les miennes par-dessus</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <source>The loader has no longer: %1</source>
        <translation>Le loader n&apos;a plus : %1</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>Vous avez tous deux modifié : %1</translation>
    </message>
    <message>
        <source>Your version stands here. Look at the text before you apply it: it replaces theirs.</source>
        <translation>Votre version est gardée ici. Regardez le texte avant de l&apos;appliquer : il remplace le leur.</translation>
    </message>
    <message>
        <source>Rem&amp;ove target…</source>
        <translation>Enle&amp;ver une cible…</translation>
    </message>
    <message numerus="yes">
        <source>Rules of %n site(s) were edited and not applied.</source>
        <translation>
            <numerusform>Des règles de %n site ont été modifiées et pas appliquées.</numerusform>
            <numerusform>Des règles de %n sites ont été modifiées et pas appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loader uses the new password now.</source>
        <translation>Le loader utilise maintenant le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Your edits of an earlier time are here again.</source>
        <translation>Vos modifications précédentes sont de nouveau là.</translation>
    </message>
    <message>
        <source>Passwords that you typed were not kept. Undo shows what the loader had then.</source>
        <translation>Les mots de passe saisis n&apos;ont pas été gardés. Annuler montre ce que le loader avait alors.</translation>
    </message>
    <message>
        <source>&amp;Edit target…</source>
        <translation>&amp;Modifier la cible…</translation>
    </message>
    <message>
        <source>Te&amp;st target…</source>
        <translation>Te&amp;ster la cible…</translation>
    </message>
    <message>
        <source>Add a &amp;customer…</source>
        <translation>Ajouter un &amp;client…</translation>
    </message>
    <message>
        <source>New rules are on trial, and nobody has kept them.</source>
        <translation>De nouvelles règles sont à l’essai, et personne ne les a gardées.</translation>
    </message>
</context>
<context>
    <name>wql::SearchDialog</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>A site, a target, a rule, a queue or an agent</source>
        <translation>Un site, une cible, une règle, une file ou un agent</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
</context>
<context>
    <name>wql::Sentence</name>
    <message>
        <source>%1 has the URL and token of %2: their rows would be mixed</source>
        <translation>%1 a l&apos;URL et le jeton de %2 : leurs lignes seraient mélangées</translation>
    </message>
    <message>
        <source>let the rules of both name one target</source>
        <translation>faites que les règles des deux nomment une même cible</translation>
    </message>
    <message>
        <source>rule %1 names a target that does not exist: %2</source>
        <translation>la règle %1 nomme une cible qui n&apos;existe pas : %2</translation>
    </message>
    <message>
        <source>add [target %1]</source>
        <translation>ajoutez [target %1]</translation>
    </message>
    <message>
        <source>the targets are: %1</source>
        <translation>les cibles sont : %1</translation>
    </message>
    <message>
        <source>no enabled rule feeds target %1</source>
        <translation>aucune règle active n&apos;alimente la cible %1</translation>
    </message>
    <message>
        <source>add a rule with target = %1</source>
        <translation>ajoutez une règle avec target = %1</translation>
    </message>
    <message>
        <source>target %1 names a policy that does not exist: %2</source>
        <translation>la cible %1 nomme une politique qui n&apos;existe pas : %2</translation>
    </message>
    <message>
        <source>add [policy %1], or remove the line for the built-in policy</source>
        <translation>ajoutez [policy %1], ou retirez la ligne pour la politique intégrée</translation>
    </message>
    <message>
        <source>the policies are: %1</source>
        <translation>les politiques sont : %1</translation>
    </message>
    <message>
        <source>no target names policy %1, so it is without effect</source>
        <translation>aucune cible ne nomme la politique %1, elle est donc sans effet</translation>
    </message>
    <message>
        <source>say policy = %1 in a [target ...]</source>
        <translation>écrivez policy = %1 dans un [target ...]</translation>
    </message>
    <message>
        <source>%1 has the host and port of %2</source>
        <translation>%1 a l&apos;hôte et le port de %2</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>gardez l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>test %1 expects a target that does not exist: %2</source>
        <translation>le test %1 attend une cible qui n&apos;existe pas : %2</translation>
    </message>
    <message>
        <source>write nobody, or some of: %1</source>
        <translation>écrivez nobody, ou certaines de : %1</translation>
    </message>
    <message>
        <source>there is no target</source>
        <translation>il n&apos;y a aucune cible</translation>
    </message>
    <message>
        <source>add [target NAME] with url, user and password_file</source>
        <translation>ajoutez [target NAME] avec url, user et password_file</translation>
    </message>
    <message>
        <source>there are %1 targets and no rule</source>
        <translation>il y a %1 cibles et aucune règle</translation>
    </message>
    <message>
        <source>add [rule NAME] sections that say which rows go where</source>
        <translation>ajoutez des sections [rule NAME] qui disent quelles lignes vont où</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nommez un fichier</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>check the path, and that this user may read it</source>
        <translation>vérifiez le chemin, et que cet utilisateur a le droit de le lire</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>dépasse %1 octets</translation>
    </message>
    <message>
        <source>is it really a configuration? Split it with include</source>
        <translation>est-ce vraiment une configuration ? Divisez-la avec include</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>vérifiez le disque</translation>
    </message>
    <message>
        <source>is the file of a password, and no configuration</source>
        <translation>est le fichier d&apos;un mot de passe, et non une configuration</translation>
    </message>
    <message>
        <source>remove the include that names it</source>
        <translation>retirez l&apos;include qui le nomme</translation>
    </message>
    <message>
        <source>can be written by everybody on this machine</source>
        <translation>peut être écrit par tout le monde sur cette machine</translation>
    </message>
    <message>
        <source>chmod o-w %1</source>
        <translation>chmod o-w %1</translation>
    </message>
    <message>
        <source>only an administrator may include something else</source>
        <translation>seul un administrateur peut inclure autre chose</translation>
    </message>
    <message>
        <source>leave the line as it was</source>
        <translation>laissez la ligne telle qu&apos;elle était</translation>
    </message>
    <message>
        <source>included file %1 does not exist</source>
        <translation>le fichier inclus %1 n&apos;existe pas</translation>
    </message>
    <message>
        <source>create it or remove the line</source>
        <translation>créez-le ou retirez la ligne</translation>
    </message>
    <message>
        <source>%1 includes itself, directly or through others</source>
        <translation>%1 s&apos;inclut lui-même, directement ou par d&apos;autres</translation>
    </message>
    <message>
        <source>remove one of the includes</source>
        <translation>retirez l&apos;un des include</translation>
    </message>
    <message>
        <source>%1 is outside of the configuration&apos;s folder, or no *.conf</source>
        <translation>%1 est hors du dossier de la configuration, ou n&apos;est pas un *.conf</translation>
    </message>
    <message>
        <source>write this line into the file itself, on its machine</source>
        <translation>écrivez cette ligne dans le fichier lui-même, sur sa machine</translation>
    </message>
    <message>
        <source>more than %1 levels or %2 files are included</source>
        <translation>plus de %1 niveaux ou %2 fichiers sont inclus</translation>
    </message>
    <message>
        <source>include fewer files</source>
        <translation>incluez moins de fichiers</translation>
    </message>
    <message>
        <source>this is neither a section, nor a key, nor a comment</source>
        <translation>ce n&apos;est ni une section, ni une clé, ni un commentaire</translation>
    </message>
    <message>
        <source>end the section with ]</source>
        <translation>terminez la section par ]</translation>
    </message>
    <message>
        <source>write key = value, or begin it with ;</source>
        <translation>écrivez clé = valeur, ou commencez par ;</translation>
    </message>
    <message>
        <source>a line that begins with # is a comment</source>
        <translation>une ligne qui commence par # est un commentaire</translation>
    </message>
    <message>
        <source>write include = FILE in [general]</source>
        <translation>écrivez include = FICHIER dans [general]</translation>
    </message>
    <message>
        <source>the line is not UTF-8</source>
        <translation>la ligne n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>the name holds a control character</source>
        <translation>le nom contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>type the line again</source>
        <translation>retapez la ligne</translation>
    </message>
    <message>
        <source>a key before the first section</source>
        <translation>une clé avant la première section</translation>
    </message>
    <message>
        <source>write [general] or another section above it</source>
        <translation>écrivez [general] ou une autre section au-dessus</translation>
    </message>
    <message>
        <source>%1 %2 is there already, at %3:%4</source>
        <translation>%1 %2 existe déjà, en %3:%4</translation>
    </message>
    <message>
        <source>give this one another name</source>
        <translation>donnez un autre nom à celui-ci</translation>
    </message>
    <message>
        <source>a %1 needs a name</source>
        <translation>%1 a besoin d&apos;un nom</translation>
    </message>
    <message>
        <source>write [%1 NAME]</source>
        <translation>écrivez [%1 NOM]</translation>
    </message>
    <message>
        <source>[%1] takes no name</source>
        <translation>[%1] ne prend pas de nom</translation>
    </message>
    <message>
        <source>write [%1]</source>
        <translation>écrivez [%1]</translation>
    </message>
    <message>
        <source>unknown key %1 in [%2]</source>
        <translation>clé inconnue %1 dans [%2]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the keys</source>
        <translation>docs/configuration.md énumère les clés</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>=&gt; is not used here</source>
        <translation>=&gt; n&apos;est pas utilisé ici</translation>
    </message>
    <message>
        <source>write %1 = value; if the value begins with &gt;, put a blank before it</source>
        <translation>écrivez %1 = valeur ; si la valeur commence par &gt;, mettez une espace devant</translation>
    </message>
    <message>
        <source>unknown section [%1]</source>
        <translation>section inconnue [%1]</translation>
    </message>
    <message>
        <source>docs/configuration.md lists the sections</source>
        <translation>docs/configuration.md énumère les sections</translation>
    </message>
    <message>
        <source>did you mean [%1]?</source>
        <translation>vouliez-vous dire [%1] ?</translation>
    </message>
    <message>
        <source>check the folder&apos;s permissions and the space on its disk</source>
        <translation>vérifiez les droits du dossier et la place sur son disque</translation>
    </message>
    <message>
        <source>cannot be saved: looking at its owner: %1</source>
        <translation>ne peut pas être enregistré : lecture de son propriétaire : %1</translation>
    </message>
    <message>
        <source>only its owner or root can save it</source>
        <translation>seul son propriétaire ou root peut l&apos;enregistrer</translation>
    </message>
    <message>
        <source>save it as the user that owns it</source>
        <translation>enregistrez-le en tant qu&apos;utilisateur qui le possède</translation>
    </message>
    <message>
        <source>cannot be saved: setting its mode: %1</source>
        <translation>ne peut pas être enregistré : réglage de ses droits : %1</translation>
    </message>
    <message>
        <source>cannot be saved: keeping the old one: %1</source>
        <translation>ne peut pas être enregistré : conservation de l&apos;ancien : %1</translation>
    </message>
    <message>
        <source>was changed by somebody else meanwhile</source>
        <translation>a été modifié entre-temps par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>read it again and repeat the edit</source>
        <translation>relisez-le et refaites la modification</translation>
    </message>
    <message>
        <source>would be larger than %1 bytes</source>
        <translation>dépasserait %1 octets</translation>
    </message>
    <message>
        <source>split it with include</source>
        <translation>divisez-le avec include</translation>
    </message>
    <message>
        <source>cannot be saved: making a new file beside it: %1</source>
        <translation>ne peut pas être enregistré : création d&apos;un nouveau fichier à côté : %1</translation>
    </message>
    <message>
        <source>cannot be saved: writing: %1</source>
        <translation>ne peut pas être enregistré : écriture : %1</translation>
    </message>
    <message>
        <source>cannot be saved: replacing: %1</source>
        <translation>ne peut pas être enregistré : remplacement : %1</translation>
    </message>
    <message>
        <source>the configuration could not be read as a whole</source>
        <translation>la configuration n&apos;a pas pu être lue en entier</translation>
    </message>
    <message>
        <source>mend that first</source>
        <translation>réparez d&apos;abord cela</translation>
    </message>
    <message>
        <source>the rule has no targetHost</source>
        <translation>la règle n&apos;a pas de targetHost</translation>
    </message>
    <message>
        <source>add targetHost =&gt; &apos;...&apos;</source>
        <translation>ajoutez targetHost =&gt; &apos;...&apos;</translation>
    </message>
    <message>
        <source>no rule is in this file</source>
        <translation>ce fichier ne contient aucune règle</translation>
    </message>
    <message>
        <source>is it the wqloader_cluster.pl that is in use?</source>
        <translation>est-ce le wqloader_cluster.pl qui est utilisé ?</translation>
    </message>
    <message>
        <source>all rules are commented out</source>
        <translation>toutes les règles sont en commentaire</translation>
    </message>
    <message>
        <source>remove the # before one</source>
        <translation>retirez le # devant l&apos;une d&apos;elles</translation>
    </message>
    <message>
        <source>there is no user</source>
        <translation>il manque l&apos;utilisateur</translation>
    </message>
    <message>
        <source>name a QueueMetrics user that holds the key WQLOADER</source>
        <translation>nommez un utilisateur de QueueMetrics qui a la clé WQLOADER</translation>
    </message>
    <message>
        <source>%1 is too long, or holds a control character or a blank at an end</source>
        <translation>%1 est trop long, ou contient un caractère de contrôle ou une espace à une extrémité</translation>
    </message>
    <message>
        <source>change it in the file</source>
        <translation>changez-le dans le fichier</translation>
    </message>
    <message>
        <source>the time zone offset is no number of seconds</source>
        <translation>le décalage horaire n&apos;est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>write it like 3600</source>
        <translation>écrivez-le comme 3600</translation>
    </message>
    <message>
        <source>a command in ` ` is not run</source>
        <translation>une commande entre ` ` n&apos;est pas exécutée</translation>
    </message>
    <message>
        <source>write its result</source>
        <translation>écrivez son résultat</translation>
    </message>
    <message>
        <source>Perl reads this as another number than it looks</source>
        <translation>Perl lit ceci comme un autre nombre qu&apos;il n&apos;y paraît</translation>
    </message>
    <message>
        <source>put it into quotes</source>
        <translation>mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>%1 is no plain string</source>
        <translation>%1 n&apos;est pas une simple chaîne</translation>
    </message>
    <message>
        <source>write the text in single quotes</source>
        <translation>écrivez le texte entre apostrophes</translation>
    </message>
    <message>
        <source>a variable inside a string is not looked up</source>
        <translation>une variable dans une chaîne n&apos;est pas résolue</translation>
    </message>
    <message>
        <source>use single quotes if $ or @ is meant as such, else write the value</source>
        <translation>utilisez des apostrophes si $ ou @ est à prendre tel quel, sinon écrivez la valeur</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>la chaîne ne se termine pas</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>fermez-la</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>la liste ne se termine pas</translation>
    </message>
    <message>
        <source>close it with %1</source>
        <translation>fermez-la avec %1</translation>
    </message>
    <message>
        <source>the { } does not end</source>
        <translation>le { } ne se termine pas</translation>
    </message>
    <message>
        <source>close it with }</source>
        <translation>fermez-le avec }</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier se termine trop tôt</translation>
    </message>
    <message>
        <source>complete it</source>
        <translation>complétez-le</translation>
    </message>
    <message>
        <source>a value was not expected here</source>
        <translation>aucune valeur n&apos;était attendue ici</translation>
    </message>
    <message>
        <source>is a comma missing before it?</source>
        <translation>manque-t-il une virgule devant ?</translation>
    </message>
    <message>
        <source>Perl code is not run, and %1 is no literal</source>
        <translation>le code Perl n&apos;est pas exécuté, et %1 n&apos;est pas un littéral</translation>
    </message>
    <message>
        <source>write the value itself, in single quotes</source>
        <translation>écrivez la valeur elle-même, entre apostrophes</translation>
    </message>
    <message>
        <source>match is none of prefix, suffix and any</source>
        <translation>match n&apos;est ni prefix, ni suffix, ni any</translation>
    </message>
    <message>
        <source>write one of them</source>
        <translation>écrivez l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>ce n&apos;est pas du JSON : %1</translation>
    </message>
    <message>
        <source>mend it there</source>
        <translation>réparez-le à cet endroit</translation>
    </message>
    <message>
        <source>no client over HTTP is in this file</source>
        <translation>ce fichier ne contient aucun client par HTTP</translation>
    </message>
    <message>
        <source>is it an array of clients with uri, login, pass and matcher?</source>
        <translation>est-ce un tableau de clients avec uri, login, pass et matcher ?</translation>
    </message>
    <message>
        <source>a variable or command is not looked up</source>
        <translation>une variable ou une commande n&apos;est pas résolue</translation>
    </message>
    <message>
        <source>this would be run as a command</source>
        <translation>ceci serait exécuté comme une commande</translation>
    </message>
    <message>
        <source>put a value with blanks into quotes</source>
        <translation>mettez entre guillemets une valeur avec des espaces</translation>
    </message>
    <message>
        <source>the quote does not end on this line</source>
        <translation>le guillemet n&apos;est pas fermé sur cette ligne</translation>
    </message>
    <message>
        <source>this is no assignment, and commands are not run</source>
        <translation>ce n&apos;est pas une affectation, et les commandes ne sont pas exécutées</translation>
    </message>
    <message>
        <source>write KEY=VALUE, or begin the line with #</source>
        <translation>écrivez CLÉ=VALEUR, ou commencez la ligne par #</translation>
    </message>
    <message>
        <source>%1 is no absolute path</source>
        <translation>%1 n&apos;est pas un chemin absolu</translation>
    </message>
    <message>
        <source>begin it with /</source>
        <translation>commencez-le par /</translation>
    </message>
    <message>
        <source>no known key is in this file</source>
        <translation>ce fichier ne contient aucune clé connue</translation>
    </message>
    <message>
        <source>is it the /etc/sysconfig/wqloaderd that is in use?</source>
        <translation>est-ce le /etc/sysconfig/wqloaderd qui est utilisé ?</translation>
    </message>
    <message>
        <source>a header is written Name=kind or Name?=kind</source>
        <translation>un en-tête s&apos;écrit Nom=genre ou Nom?=genre</translation>
    </message>
    <message>
        <source>no name of a header: %1</source>
        <translation>pas un nom d&apos;en-tête : %1</translation>
    </message>
    <message>
        <source>allow wants the name of one action</source>
        <translation>allow attend le nom d&apos;une action</translation>
    </message>
    <message>
        <source>deny wants the name of an action, which may end in *</source>
        <translation>deny attend le nom d&apos;une action, qui peut finir par *</translation>
    </message>
    <message>
        <source>variable wants a name and a kind of value: variable = AGENTCODE agent</source>
        <translation>variable attend un nom et un genre de valeur : variable = AGENTCODE agent</translation>
    </message>
    <message>
        <source>context wants the name of one context</source>
        <translation>context attend le nom d&apos;un contexte</translation>
    </message>
    <message>
        <source>a policy begins with [policy NAME]</source>
        <translation>une politique commence par [policy NOM]</translation>
    </message>
    <message>
        <source>a policy begins with one [policy NAME]</source>
        <translation>une politique commence par un seul [policy NOM]</translation>
    </message>
    <message>
        <source>a line of a policy is allow, deny, variable or context</source>
        <translation>une ligne de politique est allow, deny, variable ou context</translation>
    </message>
    <message>
        <source>number wants a range: number:0-10</source>
        <translation>number attend un intervalle : number:0-10</translation>
    </message>
    <message>
        <source>local wants a range and a context: local:10-37@queuemetrics</source>
        <translation>local attend un intervalle et un contexte : local:10-37@queuemetrics</translation>
    </message>
    <message>
        <source>extension takes the greatest length of what can be dialled: extension:12</source>
        <translation>extension prend la longueur maximale de ce qui peut être composé : extension:12</translation>
    </message>
    <message>
        <source>agent takes phone or nothing: agent:phone</source>
        <translation>agent prend phone ou rien : agent:phone</translation>
    </message>
    <message>
        <source>words are wanted: is:one,two</source>
        <translation>des mots sont attendus : is:one,two</translation>
    </message>
    <message>
        <source>this kind of value takes no arguments</source>
        <translation>ce genre de valeur ne prend pas d&apos;arguments</translation>
    </message>
    <message>
        <source>unknown kind of value: %1</source>
        <translation>genre de valeur inconnu : %1</translation>
    </message>
    <message>
        <source>this is no name of a credential</source>
        <translation>ce n&apos;est pas un nom d&apos;identifiant (credential)</translation>
    </message>
    <message>
        <source>write the name that LoadCredential= gives, of letters, digits and _.@-</source>
        <translation>écrivez le nom que donne LoadCredential=, en lettres, chiffres et _.@-</translation>
    </message>
    <message>
        <source>others than root and this user may write this file, so its command is not run</source>
        <translation>d&apos;autres que root et cet utilisateur peuvent écrire ce fichier, donc sa commande n&apos;est pas exécutée</translation>
    </message>
    <message>
        <source>chown root and chmod 0640 it</source>
        <translation>faites-lui chown root et chmod 0640</translation>
    </message>
    <message>
        <source>everybody on this machine may read this password</source>
        <translation>tout le monde sur cette machine peut lire ce mot de passe</translation>
    </message>
    <message>
        <source>chmod 0640 %1, or use password_file</source>
        <translation>chmod 0640 %1, ou utilisez password_file</translation>
    </message>
    <message>
        <source>the password is given in more than one way</source>
        <translation>le mot de passe est donné de plusieurs façons</translation>
    </message>
    <message>
        <source>keep one of the password keys</source>
        <translation>gardez l&apos;une des clés password</translation>
    </message>
    <message>
        <source>%1 %2 has no password</source>
        <translation>%1 %2 n&apos;a pas de mot de passe</translation>
    </message>
    <message>
        <source>add password_file = /etc/wqloader/secrets/...</source>
        <translation>ajoutez password_file = /etc/wqloader/secrets/...</translation>
    </message>
    <message>
        <source>this allows %1, which runs programs, changes the configuration or reads what is not ours</source>
        <translation>ceci permet %1, qui lance des programmes, change la configuration ou lit ce qui n&apos;est pas à nous</translation>
    </message>
    <message>
        <source>remove the line unless you trust QueueMetrics as you trust root</source>
        <translation>retirez la ligne, sauf si vous faites confiance à QueueMetrics comme à root</translation>
    </message>
    <message>
        <source>this version reads format 1</source>
        <translation>cette version lit le format 1</translation>
    </message>
    <message>
        <source>use a newer version, or write format = 1</source>
        <translation>utilisez une version plus récente, ou écrivez format = 1</translation>
    </message>
    <message>
        <source>the password crosses the network in clear</source>
        <translation>le mot de passe traverse le réseau en clair</translation>
    </message>
    <message>
        <source>use https, or say allow_cleartext = yes</source>
        <translation>utilisez https, ou écrivez allow_cleartext = yes</translation>
    </message>
    <message>
        <source>%1 looks like a partition, and a token is the name of a server of the cluster</source>
        <translation>%1 ressemble à une partition, et un jeton est le nom d&apos;un serveur du cluster</translation>
    </message>
    <message>
        <source>for a QueueMetrics of a single server write token = -</source>
        <translation>pour un QueueMetrics à un seul serveur, écrivez token = -</translation>
    </message>
    <message>
        <source>this is no host</source>
        <translation>ce n&apos;est pas un hôte</translation>
    </message>
    <message>
        <source>write a name or an address; the port has a key of its own</source>
        <translation>écrivez un nom ou une adresse ; le port a sa propre clé</translation>
    </message>
    <message>
        <source>asterisk has a password and no user</source>
        <translation>asterisk a un mot de passe et pas d&apos;utilisateur</translation>
    </message>
    <message>
        <source>add a line: user = ...</source>
        <translation>ajoutez une ligne : user = ...</translation>
    </message>
    <message>
        <source>the manager&apos;s password crosses the network in clear</source>
        <translation>le mot de passe du manager traverse le réseau en clair</translation>
    </message>
    <message>
        <source>say tls = yes and name Asterisk&apos;s TLS port, or use the manager of this machine</source>
        <translation>écrivez tls = yes et le port TLS d&apos;Asterisk, ou utilisez le manager de cette machine</translation>
    </message>
    <message>
        <source>a name cannot hold |, which parts the fields of a row</source>
        <translation>un nom ne peut pas contenir |, qui sépare les champs d&apos;une ligne</translation>
    </message>
    <message>
        <source>use another character</source>
        <translation>utilisez un autre caractère</translation>
    </message>
    <message>
        <source>the pattern has %1 groups, and \%2 is none of them</source>
        <translation>le motif a %1 groupes, et \%2 n&apos;en est aucun</translation>
    </message>
    <message>
        <source>put ( ) around what it should stand for</source>
        <translation>mettez ( ) autour de ce qu&apos;il doit représenter</translation>
    </message>
    <message>
        <source>the test has a row and names as well</source>
        <translation>le test a une ligne et aussi des noms</translation>
    </message>
    <message>
        <source>the test has neither a row nor names</source>
        <translation>le test n&apos;a ni ligne ni noms</translation>
    </message>
    <message>
        <source>write either row = a line of the queue_log, or queue = and agent =</source>
        <translation>écrivez soit row = une ligne du queue_log, soit queue = et agent =</translation>
    </message>
    <message>
        <source>this is no row of a queue_log</source>
        <translation>ce n&apos;est pas une ligne d&apos;un queue_log</translation>
    </message>
    <message>
        <source>write it as in the file: time|call|queue|agent|VERB|data</source>
        <translation>écrivez-la comme dans le fichier : time|call|queue|agent|VERB|data</translation>
    </message>
    <message>
        <source>docs/actions.md tells how a policy is written</source>
        <translation>docs/actions.md dit comment s&apos;écrit une politique</translation>
    </message>
    <message>
        <source> (a comment needs a line of its own)</source>
        <translation> (un commentaire a besoin de sa propre ligne)</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>écrivez un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 est hors limites</translation>
    </message>
    <message>
        <source>%1 cannot be that</source>
        <translation>%1 ne peut pas valoir cela</translation>
    </message>
    <message>
        <source>write one of: %1</source>
        <translation>écrivez l&apos;un de : %1</translation>
    </message>
    <message>
        <source>%1 is no regular expression: %2</source>
        <translation>%1 n&apos;est pas une expression régulière : %2</translation>
    </message>
    <message>
        <source>mend it at the mark; a plain text goes into a key with _starts or _ends</source>
        <translation>réparez-la à la marque ; un simple texte va dans une clé avec _starts ou _ends</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 n&apos;a pas de valeur</translation>
    </message>
    <message>
        <source>give it one or remove the line</source>
        <translation>donnez-lui-en une ou retirez la ligne</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 n&apos;est ni yes ni no</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>écrivez yes ou no</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est donné deux fois</translation>
    </message>
    <message>
        <source>%1 holds a control character, or more than %2 characters</source>
        <translation>%1 contient un caractère de contrôle, ou plus de %2 caractères</translation>
    </message>
    <message>
        <source>type the value again</source>
        <translation>retapez la valeur</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 n&apos;a pas de %2</translation>
    </message>
    <message>
        <source>add a line: %1 = ...</source>
        <translation>ajoutez une ligne : %1 = ...</translation>
    </message>
    <message>
        <source>the URL holds a user or password</source>
        <translation>l&apos;URL contient un utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>write them as user and password_file, not into the URL</source>
        <translation>écrivez-les comme user et password_file, pas dans l&apos;URL</translation>
    </message>
    <message>
        <source>this is no URL</source>
        <translation>ce n&apos;est pas une URL</translation>
    </message>
    <message>
        <source>write it like %1</source>
        <translation>écrivez-la comme %1</translation>
    </message>
    <message>
        <source>the URL begins neither with http:// nor with https://</source>
        <translation>l&apos;URL ne commence ni par http:// ni par https://</translation>
    </message>
    <message>
        <source>the URL names no host</source>
        <translation>l&apos;URL ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>the URL holds a query or fragment</source>
        <translation>l&apos;URL contient une requête ou un fragment</translation>
    </message>
    <message>
        <source>end it before ? or #</source>
        <translation>terminez-la avant ? ou #</translation>
    </message>
    <message>
        <source>the port is no number from 1 to 65535</source>
        <translation>le port n&apos;est pas un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>write it like 8080</source>
        <translation>écrivez-le comme 8080</translation>
    </message>
    <message>
        <source>the host is no name or address</source>
        <translation>l&apos;hôte n&apos;est ni un nom ni une adresse</translation>
    </message>
    <message>
        <source>keep port and context out of the host</source>
        <translation>laissez le port et le contexte hors de l&apos;hôte</translation>
    </message>
    <message>
        <source>line %1 is neither a key nor a comment</source>
        <translation>la ligne %1 n&apos;est ni une clé ni un commentaire</translation>
    </message>
    <message>
        <source>write key = value</source>
        <translation>écrivez clé = valeur</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>clé inconnue %1</translation>
    </message>
    <message>
        <source>correct it in the file</source>
        <translation>corrigez-la dans le fichier</translation>
    </message>
    <message>
        <source>the rule has no target</source>
        <translation>la règle n&apos;a pas de cible</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>choisissez-en une</translation>
    </message>
    <message>
        <source>a rule needs a name</source>
        <translation>une règle a besoin d&apos;un nom</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>tapez-en un</translation>
    </message>
    <message>
        <source>another rule before it has this name</source>
        <translation>une autre règle avant elle porte ce nom</translation>
    </message>
    <message>
        <source>rename the first one</source>
        <translation>renommez la première</translation>
    </message>
    <message>
        <source>there is no target %1</source>
        <translation>il n&apos;y a pas de cible %1</translation>
    </message>
    <message>
        <source>choose or add one</source>
        <translation>choisissez-en ou ajoutez-en une</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>type its whole path, or choose it</source>
        <translation>tapez son chemin complet, ou choisissez-le</translation>
    </message>
    <message>
        <source>URI names a database or a file; only http and https can be fed</source>
        <translation>URI désigne une base de données ou un fichier ; seuls http et https peuvent être alimentés</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics, such as https://stats.example.net/queuemetrics</source>
        <translation>écrivez l&apos;adresse de QueueMetrics, par exemple https://stats.example.net/queuemetrics</translation>
    </message>
    <message>
        <source>this is a file of qloaderd, which writes into a MySQL database; only http and https can be fed</source>
        <translation>c&apos;est un fichier de qloaderd, qui écrit dans une base MySQL ; seuls http et https peuvent être alimentés</translation>
    </message>
    <message>
        <source>write the address of QueueMetrics as HTTPHOST, HTTPPORT and HTTPCONTEXT</source>
        <translation>écrivez l&apos;adresse de QueueMetrics en HTTPHOST, HTTPPORT et HTTPCONTEXT</translation>
    </message>
    <message>
        <source>no HTTPHOST is in this file, and no target is invented</source>
        <translation>ce fichier n&apos;a pas de HTTPHOST, et aucune cible n&apos;est inventée</translation>
    </message>
    <message>
        <source>the quotes are a part of the value</source>
        <translation>les guillemets font partie de la valeur</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>supprimez-les</translation>
    </message>
    <message>
        <source>what stands behind the value is a part of it, and no comment</source>
        <translation>ce qui suit la valeur en fait partie et n&apos;est pas un commentaire</translation>
    </message>
    <message>
        <source>write the comment on a line of its own</source>
        <translation>écrivez le commentaire sur sa propre ligne</translation>
    </message>
    <message>
        <source>how it starts its loader cannot be read out of it</source>
        <translation>on ne peut pas y lire comment il démarre son loader</translation>
    </message>
    <message>
        <source>start the loader, so that its process can be looked at, or import its files by name</source>
        <translation>démarrez le loader pour que son processus puisse être examiné, ou importez ses fichiers par leur nom</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>look as root</source>
        <translation>regardez en tant que root</translation>
    </message>
    <message>
        <source>there are other rules in %1, and which of them count is not known</source>
        <translation>%1 contient d’autres règles, et l’on ne sait pas lesquelles comptent</translation>
    </message>
    <message>
        <source>import its files by name</source>
        <translation>importez ses fichiers par leur nom</translation>
    </message>
    <message>
        <source>no host is named, and where the script is, with its wqloader_cluster.pl, is not known; no target is invented</source>
        <translation>aucun hôte n’est nommé, et l’on ne sait pas où se trouve le script avec son wqloader_cluster.pl ; aucune cible n’est inventée</translation>
    </message>
    <message>
        <source>the rules cannot be read</source>
        <translation>les règles ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>qloaderd writes into a MySQL database; only http and https can be fed</source>
        <translation>qloaderd écrit dans une base MySQL ; seuls http et https peuvent être alimentés</translation>
    </message>
    <message>
        <source>add a target with the address of the QueueMetrics that reads that database</source>
        <translation>ajoutez une cible avec l’adresse du QueueMetrics qui lit cette base de données</translation>
    </message>
    <message>
        <source>%1 is known only when it runs</source>
        <translation>%1 n’est connu qu’à l’exécution</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>une clé figure deux fois</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>supprimez-en une</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 n’est pas un texte</translation>
    </message>
    <message>
        <source>put it into double quotes</source>
        <translation>mettez-le entre guillemets doubles</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 n’est ni true ni false</translation>
    </message>
    <message>
        <source>write true or false, without quotes</source>
        <translation>écrivez true ou false, sans guillemets</translation>
    </message>
    <message>
        <source>there is no uri</source>
        <translation>uri manque</translation>
    </message>
    <message>
        <source>matcher is no list of texts, so nobody knows which rows go there</source>
        <translation>matcher n’est pas une liste de textes ; personne ne sait donc quelles lignes y vont</translation>
    </message>
    <message>
        <source>write it like %1, or %2 for everything</source>
        <translation>écrivez-le comme %1, ou %2 pour tout</translation>
    </message>
    <message>
        <source>entry %1 of the array is no client</source>
        <translation>l’entrée %1 de la liste n’est pas un client</translation>
    </message>
    <message>
        <source>no --uri is there, and no target is invented</source>
        <translation>--uri manque, et aucune cible n’est inventée</translation>
    </message>
    <message>
        <source>--cacert insecure lets anybody on the way read the password; this is never done here</source>
        <translation>Avec --cacert insecure, n’importe qui sur le trajet peut lire le mot de passe ; ici, cela ne se fait jamais</translation>
    </message>
    <message>
        <source>keep the certificate of your own authority in a file, write --cacert FILE, and import again (docs/howto-private-ca.md)</source>
        <translation>placez le certificat de votre autorité dans un fichier, écrivez --cacert FICHIER et importez de nouveau (docs/howto-private-ca.md)</translation>
    </message>
    <message>
        <source>the flag --%1 is not known</source>
        <translation>l’option --%1 n’est pas connue</translation>
    </message>
    <message>
        <source>interface takes names of contexts: interface:agents</source>
        <translation>interface attend des noms de contextes : interface:agents</translation>
    </message>
    <message>
        <source>there are more than %1 problems with files</source>
        <translation>il y a plus de %1 problèmes de fichiers</translation>
    </message>
    <message>
        <source>there are more than %1 include lines</source>
        <translation>il y a plus de %1 lignes include</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>mend these first</source>
        <translation>corrigez d&apos;abord ceux-ci</translation>
    </message>
    <message>
        <source>there are more than %1 clients in this file</source>
        <translation>il y a plus de %1 clients dans ce fichier</translation>
    </message>
    <message>
        <source>import it in parts</source>
        <translation>importez-le par parties</translation>
    </message>
</context>
<context>
    <name>wql::SetPassword</name>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>The loader keeps it in a file on its machine that only its user can read. It never shows it to anybody again.</source>
        <translation>Le loader le garde dans un fichier de sa machine que seul son utilisateur peut lire. Il ne le montre plus jamais à personne.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
</context>
<context>
    <name>wql::SettingsDialog</name>
    <message>
        <source>Start with the &amp;session, in the tray</source>
        <translation>Démarrer avec la &amp;session, dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Notify of what needs attention</source>
        <translation>&amp;Notifier ce qui demande attention</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Heures calmes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>There is a file that is not from this program, and that is left alone: %1</source>
        <translation>Il y a un fichier qui n’est pas de ce programme et qui reste tel quel : %1</translation>
    </message>
    <message>
        <source>The program stays in the tray</source>
        <translation>Le programme reste dans la zone de notification</translation>
    </message>
    <message>
        <source>The program ends</source>
        <translation>Le programme se termine</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Une autre langue s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now: closing the window ends the program, whatever is chosen here.</source>
        <translation>Ce bureau n’a pas de zone de notification en ce moment : fermer la fenêtre termine le programme, quel que soit ce choix.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>À la &amp;fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Both times are the same: no hour is quiet.</source>
        <translation>Les deux heures sont identiques : il n’y a pas d’heures calmes.</translation>
    </message>
    <message>
        <source>What was missed is told when they end, once.</source>
        <translation>Ce qui s’y passe est annoncé une fois, à leur fin.</translation>
    </message>
</context>
<context>
    <name>wql::SetupPage</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
</context>
<context>
    <name>wql::SetupWizard</name>
    <message>
        <source>Set up WQLoader</source>
        <translation>Configurer WQLoader</translation>
    </message>
    <message>
        <source>The keychain is asked to keep the passwords. It may ask you to unlock it.</source>
        <translation>Le trousseau est prié de garder les mots de passe. Il peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1
Press Finish once more to keep the passwords in files beside the configuration, which only your user can read.</source>
        <translation>Le trousseau n&apos;a pas pris le mot de passe : %1
Terminez encore une fois pour garder les mots de passe dans des fichiers à côté de la configuration, que seul votre utilisateur peut lire.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Go back and choose another place.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Revenez en arrière et choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Go back and choose another place.</source>
        <translation>%1 n&apos;a pas pu être écrit : %2. Revenez en arrière et choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Leave the setup? What you typed is lost.</source>
        <translation>Quitter la configuration ? Ce que vous avez saisi sera perdu.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>wql::SiteDialog</name>
    <message>
        <source>Say where the loader is.</source>
        <translation>Dites où se trouve le loader.</translation>
    </message>
    <message>
        <source>The path must begin with a slash.</source>
        <translation>Le chemin doit commencer par une barre oblique.</translation>
    </message>
    <message>
        <source>This is no host: letters, digits, dots and dashes, with user@ in front if needed.</source>
        <translation>Ceci n&apos;est pas un hôte : lettres, chiffres, points et tirets, avec utilisateur@ devant si nécessaire.</translation>
    </message>
    <message>
        <source>&amp;Production: ask before applying changes</source>
        <translation>&amp;Production : demander avant d&apos;appliquer des modifications</translation>
    </message>
    <message>
        <source>&amp;Connect while this program runs</source>
        <translation>&amp;Connecter tant que ce programme tourne</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Edit the site</source>
        <translation>Modifier le site</translation>
    </message>
    <message>
        <source>The service on this machine</source>
        <translation>Le service sur cette machine</translation>
    </message>
    <message>
        <source>A service on another machine, by ssh</source>
        <translation>Un service sur une autre machine, par ssh</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Co&amp;uleur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Socket</source>
        <translation>&amp;Socket</translation>
    </message>
    <message>
        <source>root@pbx.example.net</source>
        <translation>root@pbx.example.net</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>celui d&apos;usage</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Donnez un nom au site.</translation>
    </message>
    <message>
        <source>This computer: a loader that runs in this program</source>
        <translation>Cet ordinateur : un loader qui fonctionne dans ce programme</translation>
    </message>
    <message>
        <source>Configuration &amp;file</source>
        <translation>&amp;Fichier de configuration</translation>
    </message>
</context>
<context>
    <name>wql::SiteHead</name>
    <message>
        <source>%1 – WQLoader</source>
        <translation>%1 – WQLoader</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>WQLoader</source>
        <translation>WQLoader</translation>
    </message>
    <message>
        <source>Choose a site at the left.</source>
        <translation>Choisissez un site à gauche.</translation>
    </message>
    <message>
        <source>There is no site yet: add the loader you want to see.</source>
        <translation>Il n&apos;y a pas encore de site : ajoutez le loader que vous voulez voir.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>%1 – %2 – WQLoader</source>
        <translation>%1 – %2 – WQLoader</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, version %2, looking only</source>
        <translation>%1, version %2, consultation seule</translation>
    </message>
    <message>
        <source>This site is not connected.</source>
        <translation>Ce site n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Connecter maintenant</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>wql::SiteListModel</name>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>aucune cible</translation>
    </message>
</context>
<context>
    <name>wql::SitePanel</name>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>&amp;Add a site…</source>
        <translation>&amp;Ajouter un site…</translation>
    </message>
    <message>
        <source>&amp;Edit the site…</source>
        <translation>&amp;Modifier le site…</translation>
    </message>
    <message>
        <source>Move the site &amp;up</source>
        <translation>Monter &amp;le site</translation>
    </message>
    <message>
        <source>Move the site &amp;down</source>
        <translation>&amp;Descendre le site</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Remove the site…</source>
        <translation>&amp;Supprimer le site…</translation>
    </message>
    <message>
        <source>Remove %1 from this list? The loader there goes on as it is.</source>
        <translation>Supprimer %1 de cette liste ? Le loader là-bas continue comme avant.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 Go elsewhere and lose this?</source>
        <translation>%1 Aller ailleurs et perdre cela ?</translation>
    </message>
    <message>
        <source>Go elsewhere</source>
        <translation>Aller ailleurs</translation>
    </message>
</context>
<context>
    <name>wql::SiteTiles</name>
    <message>
        <source>%1 rows/min, backlog: %2</source>
        <translation>%1 lignes/min, en attente : %2</translation>
    </message>
</context>
<context>
    <name>wql::SitesModel</name>
    <message>
        <source>The list of sites could not be read. It is kept as %1; please add your sites again.</source>
        <translation>La liste des sites n&apos;a pas pu être lue. Elle est gardée sous %1 ; veuillez ajouter vos sites de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s); %1</source>
        <translation>
            <numerusform>%n modification ; %1</numerusform>
            <numerusform>%n modifications ; %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wql::StageView</name>
    <message>
        <source>Stages of the test</source>
        <translation>Étapes du test</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1; SHA-256 %2</source>
        <translation>%1 ; SHA-256 %2</translation>
    </message>
    <message>
        <source>If the certificate is the right one, accept it for this target.</source>
        <translation>Si le certificat est le bon, acceptez-le pour cette cible.</translation>
    </message>
</context>
<context>
    <name>wql::TargetDetails</name>
    <message>
        <source>Rows confirmed</source>
        <translation>Lignes confirmées</translation>
    </message>
    <message>
        <source>Rows selected</source>
        <translation>Lignes sélectionnées</translation>
    </message>
    <message>
        <source>Rows skipped at the start</source>
        <translation>Lignes passées au début</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Outcomes in doubt</source>
        <translation>Issues douteuses</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Questions posées</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Écart d&apos;horloge</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Actions faites</translation>
    </message>
    <message>
        <source>Actions failed</source>
        <translation>Actions échouées</translation>
    </message>
    <message>
        <source>Actions refused</source>
        <translation>Actions refusées</translation>
    </message>
    <message>
        <source>What happened to this target</source>
        <translation>Ce qui est arrivé à cette cible</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 d&apos;avance</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
</context>
<context>
    <name>wql::TargetEditor</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>set; type to replace it</source>
        <translation>défini ; tapez pour le remplacer</translation>
    </message>
    <message>
        <source>Run what the policy allows</source>
        <translation>Exécuter ce que la politique permet</translation>
    </message>
    <message>
        <source>Say what would be run</source>
        <translation>Dire ce qui serait exécuté</translation>
    </message>
    <message>
        <source>Record and refuse</source>
        <translation>Noter et refuser</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>on the PBX, instead of a password</source>
        <translation>sur le PBX, au lieu d&apos;un mot de passe</translation>
    </message>
    <message>
        <source>on the PBX; empty: the system&apos;s authorities</source>
        <translation>sur le PBX ; vide : les autorités du système</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>T&amp;ester…</translation>
    </message>
    <message>
        <source>A target needs a name.</source>
        <translation>Une cible a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Another target has this name.</source>
        <translation>Une autre cible porte ce nom.</translation>
    </message>
    <message>
        <source>A value must stand on one line.</source>
        <translation>Une valeur doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>The password cannot be written on a line: keep it in a file on the PBX.</source>
        <translation>Le mot de passe ne tient pas sur une ligne : gardez-le dans un fichier sur le PBX.</translation>
    </message>
    <message>
        <source>Change target %1</source>
        <translation>Changer la cible %1</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>In a file on the loader&apos;s machine, sent there now</source>
        <translation>Dans un fichier sur la machine du loader, envoyé maintenant</translation>
    </message>
    <message>
        <source>In the configuration, in clear text</source>
        <translation>Dans la configuration, en clair</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l&apos;instant</translation>
    </message>
    <message>
        <source>empty for a single server</source>
        <translation>vide pour un serveur seul</translation>
    </message>
</context>
<context>
    <name>wql::TargetsModel</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rows/min</source>
        <translation>Lignes/min</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Dernier problème</translation>
    </message>
    <message>
        <source>The last two minutes. The full height is %1 rows/s, the same for all.</source>
        <translation>Les deux dernières minutes. La pleine hauteur vaut %1 lignes/s, la même pour toutes.</translation>
    </message>
</context>
<context>
    <name>wql::TestPage</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Tester encore</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Ce qui est testé</translation>
    </message>
    <message>
        <source>Nothing has been written yet: Finish does it, and the loader starts.</source>
        <translation>Rien n&apos;est encore écrit : cela se fait en terminant, et le loader démarre.</translation>
    </message>
    <message>
        <source>Finish adds it to the list of sites.</source>
        <translation>En terminant, il est ajouté à la liste des sites.</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>The loader</source>
        <translation>Le loader</translation>
    </message>
    <message>
        <source>%1 can be read.</source>
        <translation>%1 peut être lu.</translation>
    </message>
    <message>
        <source>%1 cannot be read now.</source>
        <translation>%1 ne peut pas être lu maintenant.</translation>
    </message>
    <message>
        <source>The loader waits for it. The page before says what helps.</source>
        <translation>Le loader l&apos;attend. La page d&apos;avant dit ce qui aide.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected: %1, version %2</source>
        <translation>Connecté : %1, version %2</translation>
    </message>
    <message>
        <source>You may look only.</source>
        <translation>Vous pouvez seulement regarder.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>en cours de test</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>pas bien</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <translation>Le test n&apos;a pas pu être fait : %1</translation>
    </message>
    <message>
        <source>The target can be reached and takes rows.</source>
        <translation>La cible est joignable et accepte des lignes.</translation>
    </message>
    <message>
        <source>There is no connection. You can finish all the same: the site is added, and tried again by itself.</source>
        <translation>Il n&apos;y a pas de connexion. Vous pouvez terminer quand même : le site est ajouté et réessayé de lui-même.</translation>
    </message>
    <message>
        <source>Testing… You need not wait for the end.</source>
        <translation>Test en cours… Inutile d&apos;attendre la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) cannot be fed yet: choose one at the left to see what helps. You can finish all the same: rows wait in the log, and nothing is lost.</source>
        <translation>
            <numerusform>%n cible ne peut pas encore être alimentée : choisissez-la à gauche pour voir ce qui aide. Vous pouvez terminer quand même : les lignes attendent dans le journal, et rien n&apos;est perdu.</numerusform>
            <numerusform>%n cibles ne peuvent pas encore être alimentées : choisissez-en une à gauche pour voir ce qui aide. Vous pouvez terminer quand même : les lignes attendent dans le journal, et rien n&apos;est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The targets are well. Rows are sent as soon as the log can be read.</source>
        <translation>Les cibles vont bien. Les lignes partent dès que le journal peut être lu.</translation>
    </message>
    <message>
        <source>No target is fed yet: see to it on the page Rules.</source>
        <translation>Aucune cible n&apos;est encore alimentée : voyez la page Règles.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
</context>
<context>
    <name>wql::TheirChanges</name>
    <message>
        <source>What &amp;they changed</source>
        <translation>Ce que les &amp;autres ont modifié</translation>
    </message>
    <message>
        <source>What my &amp;edits change of that</source>
        <translation>Ce que &amp;mes modifications y changent</translation>
    </message>
    <message>
        <source>Changes by somebody else</source>
        <translation>Modifications de quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>&amp;Keep mine on top</source>
        <translation>&amp;Garder les miennes par-dessus</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Prendre les leurs</translation>
    </message>
    <message>
        <source>Nobody else changed what you edited.</source>
        <translation>Personne d&apos;autre n&apos;a modifié ce que vous avez modifié.</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>Vous avez tous deux modifié : %1</translation>
    </message>
</context>
<context>
    <name>wql::TracePage</name>
    <message>
        <source>Running rules</source>
        <translation>Règles en service</translation>
    </message>
    <message>
        <source>Edited rules</source>
        <translation>Règles modifiées</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Quelles règles</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Tracer</translation>
    </message>
    <message>
        <source>&amp;Newest rows</source>
        <translation>&amp;Dernières lignes</translation>
    </message>
    <message>
        <source>Newest rows of the log</source>
        <translation>Dernières lignes du journal</translation>
    </message>
    <message>
        <source>What each rule said</source>
        <translation>Ce que chaque règle a dit</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Targets that get the row</source>
        <translation>Cibles qui reçoivent la ligne</translation>
    </message>
    <message>
        <source>What the target would be sent</source>
        <translation>Ce qui serait envoyé à la cible</translation>
    </message>
    <message>
        <source>Asking the loader…</source>
        <translation>Demande au loader…</translation>
    </message>
    <message>
        <source>The loader could not trace the row: %1</source>
        <translation>Le loader n&apos;a pas pu tracer la ligne : %1</translation>
    </message>
    <message>
        <source>The edited rules are not valid: %1</source>
        <translation>Les règles modifiées ne sont pas valables : %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Where does it go? A queue, an agent, a number, or a row: 1795356120|1795356100.7|…</source>
        <translation>Où va-t-il ? Une file, un agent, un numéro ou une ligne : 1795356120|1795356100.7|…</translation>
    </message>
    <message>
        <source>Queue, agent, number or row to trace</source>
        <translation>File, agent, numéro ou ligne à tracer</translation>
    </message>
    <message>
        <source>Whose details are shown</source>
        <translation>De qui les détails sont montrés</translation>
    </message>
    <message>
        <source>Filter the newest rows</source>
        <translation>Filtrer les lignes les plus récentes</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>the head of a narrow column of rule numbers</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Type a queue, an agent or a number, paste a row, or choose one of the newest.</source>
        <translation>Saisissez une file, un agent ou un numéro, collez une ligne ou choisissez-en une des plus récentes.</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Show rule %1</source>
        <translation>Montrer la règle %1</translation>
    </message>
    <message>
        <source>Newest rows</source>
        <translation>Lignes les plus récentes</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>État : %1.</translation>
    </message>
</context>
<context>
    <name>wql::TrayIcon</name>
    <message>
        <source>All is well again.</source>
        <translation>Tout va de nouveau bien.</translation>
    </message>
    <message>
        <source>&amp;Open WQLoader</source>
        <translation>&amp;Ouvrir WQLoader</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>&amp;Pause all targets</source>
        <translation>&amp;Suspendre toutes les cibles</translation>
    </message>
    <message>
        <source>&amp;Resume all targets</source>
        <translation>&amp;Reprendre toutes les cibles</translation>
    </message>
    <message>
        <source>During the quiet hours</source>
        <translation>Pendant les heures calmes</translation>
    </message>
</context>
<context>
    <name>wql::TrialBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>wql::VerificationForm</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Only a s&amp;ample of</source>
        <translation>Seulement un éc&amp;hantillon de</translation>
    </message>
    <message>
        <source>Rows from this time on</source>
        <translation>Lignes à partir de cette heure</translation>
    </message>
    <message>
        <source>Rows before this time</source>
        <translation>Lignes avant cette heure</translation>
    </message>
    <message>
        <source>So many rows, chosen by chance</source>
        <translation>Autant de lignes, choisies au hasard</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning</source>
        <translation>La fin doit être après le début</translation>
    </message>
</context>
<context>
    <name>wql::VerificationView</name>
    <message>
        <source>Verif&amp;y</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Sen&amp;d what is missing…</source>
        <translation>&amp;Envoyer ce qui manque…</translation>
    </message>
    <message>
        <source>How far the verification is</source>
        <translation>Où en est la vérification</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>Ce que la vérification a trouvé</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandées</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquent</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>De trop</translation>
    </message>
    <message>
        <source>Cannot be proved</source>
        <translation>Non prouvables</translation>
    </message>
    <message>
        <source>Calendar of the hours: a row for each day</source>
        <translation>Calendrier des heures : une ligne par jour</translation>
    </message>
    <message>
        <source>What the verification found could not be read.</source>
        <translation>Ce que la vérification a trouvé n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This target was not verified since the loader started.</source>
        <translation>Cette cible n&apos;a pas été vérifiée depuis le démarrage du loader.</translation>
    </message>
    <message>
        <source>Begun: %1, ended: %2</source>
        <translation>Début : %1, fin : %2</translation>
    </message>
    <message>
        <source>Not one row was found. QueueMetrics may have all of them in another form; sent once more, they would be there twice.</source>
        <translation>Pas une seule ligne n&apos;a été trouvée. QueueMetrics les a peut-être toutes sous une autre forme ; envoyées de nouveau, elles y seraient deux fois.</translation>
    </message>
    <message>
        <source>%1 could not be verified.</source>
        <translation>%1 n&apos;a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>The verification of %1 could not be stopped.</source>
        <translation>La vérification de %1 n&apos;a pas pu être arrêtée.</translation>
    </message>
    <message>
        <source>Nothing could be sent to %1.</source>
        <translation>Rien n&apos;a pu être envoyé à %1.</translation>
    </message>
    <message>
        <source>Send the rows that are missing at %1 (%2)? Each is asked for once more right before, and is sent only if it is still missing.</source>
        <translation>Envoyer les lignes qui manquent à %1 (%2) ? Chacune est demandée encore une fois juste avant, et n&apos;est envoyée que si elle manque encore.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was verified yet</source>
        <translation>Rien n&apos;a encore été vérifié</translation>
    </message>
    <message>
        <source>The verification is not done yet</source>
        <translation>La vérification n&apos;est pas encore terminée</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>Not one row was found, so nothing says that what is missing is not there in another form</source>
        <translation>Pas une seule ligne n&apos;a été trouvée : rien ne dit que ce qui manque n&apos;y est pas sous une autre forme</translation>
    </message>
    <message>
        <source>What was missing was sent. Verify once more to see what is there now</source>
        <translation>Ce qui manquait a été envoyé. Vérifiez encore une fois pour voir ce qui y est maintenant</translation>
    </message>
    <message>
        <source>There is no target</source>
        <translation>Il n&apos;y a pas de cible</translation>
    </message>
    <message>
        <source>No verification is running</source>
        <translation>Aucune vérification n&apos;est en cours</translation>
    </message>
</context>
<context>
    <name>wql::WayPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Nothing is changed on this computer before the last page, and all of it can be changed later.</source>
        <translation>Rien n&apos;est changé sur cet ordinateur avant la dernière page, et tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Look after the &amp;service on this machine</source>
        <translation>S&apos;occuper du &amp;service de cette machine</translation>
    </message>
    <message>
        <source>wqloaderd runs here already, or is going to: on the PBX itself.</source>
        <translation>wqloaderd tourne déjà ici, ou va le faire : sur le PBX même.</translation>
    </message>
    <message>
        <source>Look after a &amp;PBX elsewhere, by ssh</source>
        <translation>S&apos;occuper d&apos;un &amp;PBX ailleurs, par ssh</translation>
    </message>
    <message>
        <source>wqloaderd runs there, and you log in there by key. No port is opened.</source>
        <translation>wqloaderd y tourne, et vous vous y connectez par clé. Aucun port n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>&amp;Run a loader in this program, for one QueueMetrics</source>
        <translation>&amp;Faire tourner un loader dans ce programme, pour un QueueMetrics</translation>
    </message>
    <message>
        <source>For trying out and for small installations: it sends as long as this program runs.</source>
        <translation>Pour essayer et pour les petites installations : il envoie tant que ce programme tourne.</translation>
    </message>
    <message>
        <source>Run a loader in this program, with &amp;imported rules</source>
        <translation>Faire tourner un loader dans ce programme, avec des règles &amp;importées</translation>
    </message>
    <message>
        <source>From a wqloader_cluster.pl, an /etc/sysconfig/wqloaderd or a splitter file. These files stay as they are.</source>
        <translation>D&apos;un wqloader_cluster.pl, d&apos;un /etc/sysconfig/wqloaderd ou d&apos;un fichier splitter. Ces fichiers restent tels quels.</translation>
    </message>
</context>
</TS>
