<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlreadyHereScreen</name>
    <message>
        <source>The desk knows that you are here. We will call your name.</source>
        <translation>Recepción ya sabe que está aquí. Le llamaremos por su nombre.</translation>
    </message>
    <message>
        <source>Something of mine has changed</source>
        <translation>Algo mío ha cambiado</translation>
    </message>
</context>
<context>
    <name>CaptureView</name>
    <message>
        <source>Take it now</source>
        <translation>Tomar la foto</translation>
    </message>
</context>
<context>
    <name>CardBackScreen</name>
    <message>
        <source>Leave out the back</source>
        <translation>Sin el reverso</translation>
    </message>
</context>
<context>
    <name>CardEvidence</name>
    <message>
        <source>Your card, close up</source>
        <translation>Su tarjeta, de cerca</translation>
    </message>
</context>
<context>
    <name>CardFieldsScreen</name>
    <message>
        <source>Your card, front</source>
        <translation>Su tarjeta, el frente</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Tomar otra foto</translation>
    </message>
</context>
<context>
    <name>CardFrontScreen</name>
    <message>
        <source>I don’t have it here</source>
        <translation>No la tengo aquí</translation>
    </message>
</context>
<context>
    <name>CardStrip</name>
    <message>
        <source>Your card, front</source>
        <translation>Su tarjeta, el frente</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Neither. I’ll type it</source>
        <translation>Ninguna. La escribo yo</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>Type my name</source>
        <translation>Escribir mi nombre</translation>
    </message>
    <message>
        <source>I don’t want to sign</source>
        <translation>No quiero firmar</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>ConsoleButton</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>mes / día / año</translation>
    </message>
    <message>
        <source>%1, month</source>
        <translation>%1, mes</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>%1, día</translation>
    </message>
    <message>
        <source>%1, year</source>
        <translation>%1, año</translation>
    </message>
</context>
<context>
    <name>DetailsModel</name>
    <message>
        <source>ID ends in %1</source>
        <translation>el número termina en %1</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>On your license</source>
        <translation>En su licencia</translation>
    </message>
    <message>
        <source>On our record</source>
        <translation>En su expediente</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>EasierSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Más fácil para usted</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Move everything lower</source>
        <translation>Bajar todo</translation>
    </message>
    <message>
        <source>If you sit or it is hard to reach up.</source>
        <translation>Si usa silla o le cuesta alcanzar.</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>Stronger contrast.</source>
        <translation>Más contraste.</translation>
    </message>
    <message>
        <source>This changes your visit only.</source>
        <translation>Esto solo cambia su visita.</translation>
    </message>
</context>
<context>
    <name>EditFieldScreen</name>
    <message>
        <source>Leave this empty</source>
        <translation>Dejarlo vacío</translation>
    </message>
</context>
<context>
    <name>EvidenceFrame</name>
    <message>
        <source>This picture cannot be opened. Ask for the card at the desk, or type what it says.</source>
        <translation>Esta imagen no se puede abrir. Pida la tarjeta en recepción o escriba lo que dice.</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Your visit is at</source>
        <translation>Su cita es a las</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears
in %n second(s).</source>
        <translation>
            <numerusform>La pantalla se borra
en %n segundo.</numerusform>
            <numerusform>La pantalla se borra
en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Apartment or unit</source>
        <translation>Apartamento o unidad</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How you know them</source>
        <translation>Qué es de usted</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Street or town</source>
        <translation>Calle o ciudad</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Cell phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>American Indian or Alaska Native</source>
        <translation>Indígena americano o nativo de Alaska</translation>
    </message>
    <message>
        <source>Asian</source>
        <translation>Asiático</translation>
    </message>
    <message>
        <source>Black or African American</source>
        <translation>Negro o afroamericano</translation>
    </message>
    <message>
        <source>Hispanic or Latino</source>
        <translation>Hispano o latino</translation>
    </message>
    <message>
        <source>Middle Eastern or North African</source>
        <translation>De Medio Oriente o del norte de África</translation>
    </message>
    <message>
        <source>Native Hawaiian or Pacific Islander</source>
        <translation>Nativo de Hawái o de las islas del Pacífico</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Usted mismo</translation>
    </message>
    <message>
        <source>Spouse or partner</source>
        <translation>Esposo, esposa o pareja</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Hijo o hija</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Compañía de seguros</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>RxBIN</source>
        <translation>RxBIN</translation>
    </message>
    <message>
        <source>RxPCN</source>
        <translation>RxPCN</translation>
    </message>
    <message>
        <source>RxGroup</source>
        <translation>RxGroup</translation>
    </message>
    <message>
        <source>Policy holder</source>
        <translation>Titular del seguro</translation>
    </message>
    <message>
        <source>You are the policy holder&apos;s</source>
        <translation>Usted es del titular</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>Cubierto desde</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Cubierto hasta</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
    <message>
        <source>Name you go by</source>
        <translation>Nombre que usa</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Best phone</source>
        <translation>Mejor teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Necesita intérprete</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>Who pays the bill</source>
        <translation>Quién paga la cuenta</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Race or ethnicity</source>
        <translation>Raza u origen étnico</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Su nombre completo</translation>
    </message>
    <message>
        <source>Last 4 numbers of your phone, or your ZIP code</source>
        <translation>Últimos 4 números de su teléfono o su código postal</translation>
    </message>
    <message>
        <source>Payer ID</source>
        <translation>ID del pagador</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>On record: %1. Patient says: %2. %3</source>
        <translation>En el expediente: %1. El paciente dice: %2. %3</translation>
    </message>
</context>
<context>
    <name>FieldRowHead</name>
    <message>
        <source>Field</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>En el expediente</translation>
    </message>
    <message>
        <source>Patient says</source>
        <translation>El paciente dice</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>The desk sees which kiosk this is. People around you see nothing. Your answers are kept.</source>
        <translation>Recepción ve qué pantalla es esta. Los demás no ven nada. Sus respuestas se conservan.</translation>
    </message>
    <message>
        <source>I’m fine. Cancel the call</source>
        <translation>Estoy bien. Cancelar</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>Scan my driver’s license</source>
        <translation>Escanear mi licencia de conducir</translation>
    </message>
    <message>
        <source>The fastest way. A state ID works too. Only the desk sees the picture.</source>
        <translation>Lo más rápido. También sirve una identificación estatal. Solo recepción ve la foto.</translation>
    </message>
    <message>
        <source>Type my name and birth date</source>
        <translation>Escribir mi nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <source>No card needed.</source>
        <translation>No necesita tarjeta.</translation>
    </message>
    <message>
        <source>Your answers go to the desk here and nowhere else.</source>
        <translation>Sus respuestas van a recepción y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>This screen forgets you as soon as you are done.</source>
        <translation>Esta pantalla olvida sus datos cuando termina.</translation>
    </message>
</context>
<context>
    <name>InsuranceScreen</name>
    <message>
        <source>It’s the same card</source>
        <translation>Es la misma tarjeta</translation>
    </message>
    <message>
        <source>I have a new card</source>
        <translation>Tengo una tarjeta nueva</translation>
    </message>
    <message>
        <source>I have a card</source>
        <translation>Tengo una tarjeta</translation>
    </message>
    <message>
        <source>We take a picture of both sides.</source>
        <translation>Tomamos una foto de los dos lados.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>No tengo seguro médico</translation>
    </message>
    <message>
        <source>The desk will talk with you about paying.</source>
        <translation>Recepción hablará con usted sobre el pago.</translation>
    </message>
    <message>
        <source>I don’t have it here</source>
        <translation>No la tengo aquí</translation>
    </message>
    <message>
        <source>Show it at the desk later.</source>
        <translation>Muéstrela después en recepción.</translation>
    </message>
</context>
<context>
    <name>IsThisYouScreen</name>
    <message>
        <source>We hide most of it so that people behind you cannot read it.</source>
        <translation>Ocultamos casi todo para que nadie detrás de usted lo lea.</translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <translation>No, no soy yo</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas las teclas</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LeaveEmpty</name>
    <message>
        <source>Leave this empty</source>
        <translation>Dejarlo vacío</translation>
    </message>
</context>
<context>
    <name>MoreToTellScreen</name>
    <message>
        <source>I can’t tell</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>NotFoundScreen</name>
    <message>
        <source>Try once more</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>With your license, or by typing.</source>
        <translation>Con su licencia o escribiendo.</translation>
    </message>
    <message>
        <source>Check in anyway</source>
        <translation>Registrarme de todos modos</translation>
    </message>
    <message>
        <source>You tell us about you. The desk finds your visit.</source>
        <translation>Nos da sus datos. Recepción busca su cita.</translation>
    </message>
    <message>
        <source>Ask at the desk</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Someone will help you.</source>
        <translation>Alguien le ayudará.</translation>
    </message>
</context>
<context>
    <name>NotSentScreen</name>
    <message>
        <source>Ask at the desk</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Someone will help you.</source>
        <translation>Alguien le ayudará.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Capitals stay on</source>
        <translation>Mayúsculas fijas</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Letras con acento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>OutOfOrderScreen</name>
    <message>
        <source>It is nothing you did. Everything that was sent before is safe.</source>
        <translation>No es por nada que usted haya hecho. Todo lo que ya se envió está a salvo.</translation>
    </message>
    <message>
        <source>You cannot check in here just now</source>
        <translation>Ahora no puede registrarse aquí</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Lo demás</translation>
    </message>
</context>
<context>
    <name>PatientWords</name>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Es demasiado largo. Acórtelo, por favor.</translation>
    </message>
    <message>
        <source>Please check the month, the day and the year.</source>
        <translation>Revise el mes, el día y el año, por favor.</translation>
    </message>
    <message>
        <source>This day has not come yet. Please check it.</source>
        <translation>Ese día todavía no llega. Revíselo, por favor.</translation>
    </message>
    <message>
        <source>Please touch one of the answers.</source>
        <translation>Toque una de las respuestas, por favor.</translation>
    </message>
    <message>
        <source>Phone numbers have ten numbers, with the area code.</source>
        <translation>El teléfono tiene diez números, con el código de área.</translation>
    </message>
    <message>
        <source>Email addresses look like name@mail.com. Please check it.</source>
        <translation>Un correo se ve así: nombre@correo.com. Revíselo, por favor.</translation>
    </message>
    <message>
        <source>ZIP codes have five numbers.</source>
        <translation>El código postal tiene cinco números.</translation>
    </message>
    <message>
        <source>RxBIN has six numbers.</source>
        <translation>El RxBIN tiene seis números.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Llene este dato, por favor.</translation>
    </message>
    <message>
        <source>Please check the year. It is too long ago.</source>
        <translation>Revise el año, por favor. Es de hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>Please check the month. It is 1 to 12.</source>
        <translation>Revise el mes, por favor. Va de 1 a 12.</translation>
    </message>
    <message>
        <source>Please check the day. That month is shorter.</source>
        <translation>Revise el día, por favor. Ese mes es más corto.</translation>
    </message>
    <message>
        <source>Please fill in the month, the day and the year.</source>
        <translation>Llene el mes, el día y el año, por favor.</translation>
    </message>
    <message>
        <source>The camera does not work. Please type it instead.</source>
        <translation>La cámara no funciona. Escríbalo, por favor.</translation>
    </message>
    <message>
        <source>The picture is black. Hold the card up to the camera and try again.</source>
        <translation>La foto salió negra. Acerque la tarjeta a la cámara e intente otra vez.</translation>
    </message>
    <message>
        <source>We see no card. Hold it in the frame and try again.</source>
        <translation>No vemos ninguna tarjeta. Póngala en el marco e intente otra vez.</translation>
    </message>
    <message>
        <source>This picture does not work. Please take another one.</source>
        <translation>Esta foto no sirve. Tome otra, por favor.</translation>
    </message>
    <message>
        <source>We cannot read cards right now. Please type it instead.</source>
        <translation>Ahora no podemos leer tarjetas. Escríbalo, por favor.</translation>
    </message>
    <message>
        <source>We cannot read this card. Please type it instead.</source>
        <translation>No podemos leer esta tarjeta. Escríbalo, por favor.</translation>
    </message>
    <message>
        <source>This is not a license. Show the side with the wide bars.</source>
        <translation>Esto no es una licencia. Muestre el lado con las barras anchas.</translation>
    </message>
    <message>
        <source>We could not read all of this license. Please type your name instead.</source>
        <translation>No pudimos leer toda la licencia. Escriba su nombre, por favor.</translation>
    </message>
    <message>
        <source>We could not read it. Try once more, or type it.</source>
        <translation>No la pudimos leer. Intente otra vez o escríbalo.</translation>
    </message>
    <message>
        <source>This kiosk cannot save right now. Please check in at the desk.</source>
        <translation>Esta pantalla no puede guardar ahora. Regístrese en recepción, por favor.</translation>
    </message>
    <message>
        <source>We cannot call the desk from here. Please walk up to it.</source>
        <translation>No podemos llamar a recepción desde aquí. Acérquese, por favor.</translation>
    </message>
    <message>
        <source>Something went wrong. Please ask at the desk. Nothing you entered is lost.</source>
        <translation>Algo salió mal. Pregunte en recepción, por favor. No se perdió nada de lo que escribió.</translation>
    </message>
    <message>
        <source>This looks like a license. Take a picture of your insurance card.</source>
        <translation>Parece una licencia. Tome una foto de su tarjeta del seguro.</translation>
    </message>
    <message>
        <source>This looks like a passport. Take a picture of your insurance card.</source>
        <translation>Parece un pasaporte. Tome una foto de su tarjeta del seguro.</translation>
    </message>
    <message>
        <source>This looks like a bank card. Take a picture of your insurance card.</source>
        <translation>Parece una tarjeta de banco. Tome una foto de su tarjeta del seguro.</translation>
    </message>
    <message>
        <source>This looks like a store card. Take a picture of your insurance card.</source>
        <translation>Parece una tarjeta de tienda. Tome una foto de su tarjeta del seguro.</translation>
    </message>
    <message>
        <source>This looks like a library card. Take a picture of your insurance card.</source>
        <translation>Parece una tarjeta de biblioteca. Tome una foto de su tarjeta del seguro.</translation>
    </message>
    <message>
        <source>That is the front again. Please turn the card over.</source>
        <translation>Es el frente otra vez. Voltee la tarjeta, por favor.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>ScanLicenceScreen</name>
    <message>
        <source>Type instead</source>
        <translation>Mejor escribir</translation>
    </message>
    <message>
        <source>Only the desk sees this picture. It helps them check.</source>
        <translation>Solo recepción ve esta foto. Les ayuda a revisar.</translation>
    </message>
</context>
<context>
    <name>SideSteps</name>
    <message>
        <source>First the front</source>
        <translation>Primero el frente</translation>
    </message>
    <message>
        <source>Now the back</source>
        <translation>Ahora el reverso</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>the back side of a card</comment>
        <translation>Reverso</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Firme aquí con el dedo</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Sill</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Ask at the desk</source>
        <translation>Pedir ayuda</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Then this screen clears itself</source>
        <translation>Después la pantalla se borra sola</translation>
    </message>
    <message>
        <source>Nothing is lost that you already sent. What you typed just now is erased, for your privacy.</source>
        <translation>No se pierde nada de lo que ya envió. Lo que acaba de escribir se borra, por su privacidad.</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>What happens next:</source>
        <translation>Lo que sigue:</translation>
    </message>
    <message>
        <source>the front desk looks at what is new before it goes into your record. You can sit down.</source>
        <translation>recepción revisa lo nuevo antes de ponerlo en su expediente. Puede sentarse.</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TextSizeCard</name>
    <message>
        <source>A</source>
        <comment>a sample letter for the text size</comment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Search patients</source>
        <translation>Buscar pacientes</translation>
    </message>
    <message>
        <source>Name, birth date, phone or member ID</source>
        <translation>Nombre, nacimiento, teléfono o número de miembro</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Camera picture</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La cámara está apagada</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Cámara encendida</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Everything you touch is in the lower part.
“Text size” moves it back.</source>
        <translation>Todo lo que se toca está abajo.
“Tamaño de letra” lo regresa.</translation>
    </message>
</context>
<context>
    <name>anteroom::CaptureSession</name>
    <message>
        <source>Hold your license in the frame</source>
        <translation>Ponga su licencia en el marco</translation>
    </message>
    <message>
        <source>Hold your card in the frame</source>
        <translation>Ponga su tarjeta en el marco</translation>
    </message>
    <message>
        <source>It is too dark to see</source>
        <translation>Está muy oscuro para ver</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>No la mueva</translation>
    </message>
    <message>
        <source>Turn it over: show the wide bars</source>
        <translation>Voltéela: muestre las barras anchas</translation>
    </message>
    <message>
        <source>Tilt it away from the light</source>
        <translation>Inclínela para evitar el reflejo</translation>
    </message>
    <message>
        <source>That is not a license</source>
        <translation>Eso no es una licencia</translation>
    </message>
    <message>
        <source>Now turn the card over</source>
        <translation>Ahora voltee la tarjeta</translation>
    </message>
    <message>
        <source>Now your insurance card</source>
        <translation>Ahora su tarjeta del seguro</translation>
    </message>
    <message>
        <source>Good. We can read it</source>
        <translation>Bien. La podemos leer</translation>
    </message>
    <message>
        <source>Good. Hold still</source>
        <translation>Bien. No se mueva</translation>
    </message>
    <message>
        <source>Move it into the frame</source>
        <translation>Póngala dentro del marco</translation>
    </message>
    <message>
        <source>Bring it closer</source>
        <translation>Acérquela</translation>
    </message>
    <message>
        <source>Is it not working? Type instead, or ask at the desk.</source>
        <translation>¿No funciona? Escríbalo, o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Hold it flat</source>
        <translation>Sosténgala plana</translation>
    </message>
</context>
<context>
    <name>anteroom::CardForm</name>
    <message>
        <source>Type it</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Reading your card: %1 %</source>
        <translation>Leyendo su tarjeta: %1 %</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Nombre en la tarjeta</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>My spouse or partner</source>
        <translation>Mi cónyuge o pareja</translation>
    </message>
    <message>
        <source>My parent</source>
        <translation>Mi padre o madre</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Sí, lo es</translation>
    </message>
    <message>
        <source>No. I’ll type it</source>
        <translation>No. Lo escribo yo</translation>
    </message>
</context>
<context>
    <name>anteroom::ConsentModel</name>
    <message>
        <source>Paper %1 of %2 · version %3</source>
        <translation>Documento %1 de %2 · versión %3</translation>
    </message>
</context>
<context>
    <name>anteroom::DetailsModel</name>
    <message>
        <source>Is the rest still right?</source>
        <translation>¿Lo demás sigue igual?</translation>
    </message>
    <message>
        <source>Which address is right?</source>
        <translation>¿Qué dirección es la correcta?</translation>
    </message>
    <message>
        <source>Which name is right?</source>
        <translation>¿Qué nombre es el correcto?</translation>
    </message>
    <message>
        <source>Which is right? %1</source>
        <translation>¿Cuál es correcto? %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro médico</translation>
    </message>
    <message>
        <source>New, from your license</source>
        <translation>Nuevo, de su licencia</translation>
    </message>
</context>
<context>
    <name>anteroom::FormInputs</name>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
</context>
<context>
    <name>anteroom::FoundVisit</name>
    <message>
        <source>%1 %2.</source>
        <comment>first name, first letter of the last name</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Born %1 ••, %2</source>
        <comment>month, year</comment>
        <translation>Nació el •• de %1 de %2</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>anteroom::HelpAtDesk</name>
    <message>
        <source>The desk knows</source>
        <translation>Recepción ya lo sabe</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Vaya a recepción, por favor</translation>
    </message>
    <message>
        <source>Calling the desk …</source>
        <translation>Llamando a recepción …</translation>
    </message>
    <message>
        <source>Someone will come to you at this kiosk.</source>
        <translation>Alguien vendrá a ayudarle aquí.</translation>
    </message>
</context>
<context>
    <name>anteroom::ScreenWords</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>How would you like to check in?</source>
        <translation>¿Cómo quiere registrarse?</translation>
    </message>
    <message>
        <source>Hold your license in the frame</source>
        <translation>Ponga su licencia en el marco</translation>
    </message>
    <message>
        <source>Your name and birth date</source>
        <translation>Su nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <source>One more thing, please</source>
        <translation>Una cosa más, por favor</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation>¿Es usted?</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Su llegada ya está registrada</translation>
    </message>
    <message>
        <source>We did not find your visit</source>
        <translation>No encontramos su cita</translation>
    </message>
    <message>
        <source>We cannot look up visits right now</source>
        <translation>Ahora no podemos buscar citas</translation>
    </message>
    <message>
        <source>Tell us about you</source>
        <translation>Díganos sus datos</translation>
    </message>
    <message>
        <source>Check your details</source>
        <translation>Revise sus datos</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>Su seguro médico</translation>
    </message>
    <message>
        <source>Front of your insurance card</source>
        <translation>Frente de su tarjeta del seguro</translation>
    </message>
    <message>
        <source>Back of your insurance card</source>
        <translation>Reverso de su tarjeta del seguro</translation>
    </message>
    <message>
        <source>What does the card say?</source>
        <translation>¿Qué dice la tarjeta?</translation>
    </message>
    <message>
        <source>Please read and sign</source>
        <translation>Lea y firme, por favor</translation>
    </message>
    <message>
        <source>Sign with your name</source>
        <translation>Firme con su nombre</translation>
    </message>
    <message>
        <source>Ready to send to the desk?</source>
        <translation>¿Enviamos todo a recepción?</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Please ask at the desk</source>
        <translation>Pregunte en recepción, por favor</translation>
    </message>
    <message>
        <source>You’re
checked in</source>
        <translation>Su llegada
está registrada</translation>
    </message>
    <message>
        <source>Your answers are hidden. Touch anywhere to go on.</source>
        <translation>Sus respuestas están ocultas. Toque la pantalla para seguir.</translation>
    </message>
    <message>
        <source>Touch your language to check in.</source>
        <translation>Toque su idioma para registrarse.</translation>
    </message>
    <message>
        <source>Pick the one that is easiest for you.</source>
        <translation>Elija lo que le sea más fácil.</translation>
    </message>
    <message>
        <source>Show the back, with the wide bars. We read it by itself.</source>
        <translation>Muestre el reverso, con las barras anchas. Se lee sola.</translation>
    </message>
    <message>
        <source>Type them the way they are on your ID.</source>
        <translation>Escríbalos como están en su identificación.</translation>
    </message>
    <message>
        <source>It helps us find the right visit.</source>
        <translation>Nos ayuda a encontrar la cita correcta.</translation>
    </message>
    <message>
        <source>We found one visit for today.</source>
        <translation>Encontramos una cita para hoy.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please take a seat.</source>
        <translation>No hay nada más que hacer. Tome asiento, por favor.</translation>
    </message>
    <message>
        <source>The desk looks at it before it goes into your record.</source>
        <translation>Recepción lo revisa antes de ponerlo en su expediente.</translation>
    </message>
    <message>
        <source>Do you have the same card as last time?</source>
        <translation>¿Tiene la misma tarjeta de la última vez?</translation>
    </message>
    <message>
        <source>Lay it on the shelf or hold it up. Then we do the back.</source>
        <translation>Póngala en la repisa o sosténgala. Después, el reverso.</translation>
    </message>
    <message>
        <source>Turn the card over.</source>
        <translation>Voltee la tarjeta.</translation>
    </message>
    <message>
        <source>Type what you can. The desk has your picture for the rest.</source>
        <translation>Escriba lo que pueda. Recepción tiene la foto para lo demás.</translation>
    </message>
    <message>
        <source>Typing your name counts like signing.</source>
        <translation>Escribir su nombre vale como firmar.</translation>
    </message>
    <message>
        <source>We are saving your answers.</source>
        <translation>Estamos guardando sus respuestas.</translation>
    </message>
    <message>
        <source>Your answers are still here. Nothing is lost.</source>
        <translation>Sus respuestas siguen aquí. No se perdió nada.</translation>
    </message>
    <message>
        <source>You can still check in. The desk will match it to your visit.</source>
        <translation>Puede registrarse. Recepción buscará su cita.</translation>
    </message>
    <message>
        <source>Check in anyway, or ask at the desk.</source>
        <translation>Regístrese de todos modos o pida ayuda.</translation>
    </message>
    <message>
        <source>Try once more, or check in anyway. The desk will match it.</source>
        <translation>Intente otra vez o regístrese de todos modos. Recepción buscará su cita.</translation>
    </message>
    <message>
        <source>Fill in what you like. You may leave lines empty.</source>
        <translation>Llene lo que quiera. Puede dejar líneas vacías.</translation>
    </message>
    <message>
        <source>Is all of this still right?</source>
        <translation>¿Todo esto sigue correcto?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on your license differ.</source>
        <translation>
            <numerusform>Un dato de su licencia es diferente.</numerusform>
            <numerusform>%n datos de su licencia son diferentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent until you say so.</source>
        <translation>No se envía nada hasta que usted lo diga.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are new.</source>
        <translation>
            <numerusform>Hay un dato nuevo.</numerusform>
            <numerusform>Hay %n datos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation>Empezar en español</translation>
    </message>
    <message>
        <source>Scan my license</source>
        <translation>Escanear mi licencia</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Looking for your license …</source>
        <translation>Buscando su licencia …</translation>
    </message>
    <message>
        <source>Find my visit</source>
        <translation>Buscar mi cita</translation>
    </message>
    <message>
        <source>Yes, that’s me</source>
        <translation>Sí, soy yo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Check in anyway</source>
        <translation>Registrarme de todos modos</translation>
    </message>
    <message>
        <source>Pick one first: %1</source>
        <translation>Elija primero: %1</translation>
    </message>
    <message>
        <source>That’s all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>Yes, all of this is right</source>
        <translation>Sí, todo es correcto</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>I have a card</source>
        <translation>Tengo una tarjeta</translation>
    </message>
    <message>
        <source>It’s the same card</source>
        <translation>Es la misma tarjeta</translation>
    </message>
    <message>
        <source>Taking the picture …</source>
        <translation>Tomando la foto …</translation>
    </message>
    <message>
        <source>Looking for your card …</source>
        <translation>Buscando su tarjeta …</translation>
    </message>
    <message>
        <source>Type it first: %1</source>
        <translation>Escriba primero: %1</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Go on without signing</source>
        <translation>Seguir sin firmar</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Acepto y firmo</translation>
    </message>
    <message>
        <source>Sign first</source>
        <translation>Firme primero</translation>
    </message>
    <message>
        <source>Check me in</source>
        <translation>Registrarme</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Go on while I wait</source>
        <translation>Seguir mientras espero</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Help is coming</source>
        <translation>La ayuda viene</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>You can still check in here.</source>
        <translation>Todavía puede registrarse aquí.</translation>
    </message>
    <message>
        <source>The desk will match it to your visit a little later.</source>
        <translation>Recepción lo unirá a su cita un poco después.</translation>
    </message>
    <message>
        <source>Please take a seat.
We will call your name.</source>
        <translation>Tome asiento, por favor.
Le llamaremos por su nombre.</translation>
    </message>
    <message>
        <source>Type what you can. The desk helps with the rest.</source>
        <translation>Escriba lo que pueda. Recepción le ayuda con lo demás.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Look at your card and compare.</source>
        <translation>Mire su tarjeta y compare.</translation>
    </message>
    <message>
        <source>Check it first: %1</source>
        <translation>Revíselo primero: %1</translation>
    </message>
    <message>
        <source>We read this from your card. Please check it.</source>
        <translation>Leímos esto en su tarjeta. Revíselo, por favor.</translation>
    </message>
    <message>
        <source>Whose name is this?</source>
        <translation>¿De quién es este nombre?</translation>
    </message>
    <message>
        <source>Is that you, or someone whose insurance covers you?</source>
        <translation>¿Es usted o alguien cuyo seguro le cubre?</translation>
    </message>
    <message>
        <source>This is the card we have</source>
        <translation>Esta es la tarjeta que tenemos</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>We read this from your license. Please check it.</source>
        <translation>Leímos esto en su licencia. Revíselo, por favor.</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>Pase por recepción, por favor</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>No puede guardar</translation>
    </message>
    <message>
        <source>They will check you in there.</source>
        <translation>Allí le registrarán.</translation>
    </message>
    <message>
        <source>Ask someone to come</source>
        <translation>Pedir que venga alguien</translation>
    </message>
</context>
<context>
    <name>anteroom::SummaryModel</name>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>%1, from your license</source>
        <translation>%1, de su licencia</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro médico</translation>
    </message>
    <message>
        <source>No insurance today</source>
        <translation>Sin seguro hoy</translation>
    </message>
    <message>
        <source>None on record</source>
        <translation>Ninguno en su expediente</translation>
    </message>
    <message>
        <source>You did not want to sign</source>
        <translation>No quiso firmar</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Hoy a las %1</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ver</translation>
    </message>
</context>
</TS>
