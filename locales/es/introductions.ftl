introductions-title = Encuentros
introductions-lead = Ponemos en contacto a asociaciones y fundaciones cuando las dos dicen que sí. Solo entonces ven a quién pueden llamar o escribir.
introductions-none = Por ahora no hay nada que hacer aquí. Si alguien quiere conocerles, les escribiremos.
introductions-of = Encuentros para { $name }
introductions-of-both = { $association } y { $foundation }
introductions-until = Por favor, a más tardar el { $date }.
introductions-group-mine = Le toca a usted
introductions-group-open = A la espera de una respuesta
introductions-group-met = Ya se conocen
introductions-group-over = Cerrados
introductions-state-proposed = Propuesta
introductions-state-asking-association = Asociación consultada
introductions-state-asking-foundation = Fundación consultada
introductions-state-introduced = Las dos dicen que sí
introductions-state-declined = Rechazado
introductions-state-dropped = Descartado
introductions-state-lapsed = Sin respuesta
introductions-state-withdrawn = Retirado
introductions-turn-centre = Le toca al centro.
introductions-turn-association = Le toca a la asociación.
introductions-turn-foundation = Le toca a la fundación.
introductions-turn-nobody = Nadie tiene que hacer nada.
introductions-explained-proposed = Es una propuesta. Solo la ve el equipo. Al enviarla, preguntamos primero a la asociación.
introductions-explained-asking-association = Preguntamos a la asociación si quiere conocer a la fundación. Si dice que sí, seguimos.
introductions-explained-asking-foundation = La asociación quiere conocer a la fundación. Ahora preguntamos a la fundación.
introductions-explained-introduced = Las dos han dicho que sí. Acuerden una primera conversación. Si necesitan ayuda, llámennos.
introductions-explained-declined = Esta vez no encaja. No es un juicio sobre el trabajo de nadie.
introductions-explained-dropped = El centro descartó esta propuesta antes de preguntar a nadie.
introductions-explained-lapsed = No hubo respuesta. Podemos preguntar de nuevo otro mes.
introductions-explained-withdrawn = Alguien ha retirado su sí o su pregunta. Los contactos ya no se ven.
introductions-act-note = Guardar la nota
introductions-act-send = Preguntar a la asociación
introductions-act-agree = Sí, con gusto
introductions-act-decline = Decir que no
introductions-act-remind = Preguntar otra vez, con dos semanas más
introductions-act-withdraw = Retirar
introductions-act-drop = Descartar la propuesta
introductions-reason = ¿Por qué no encaja esta vez? La otra parte leerá esta frase.
introductions-reason-no-room = Ahora nos falta tiempo o dinero.
introductions-reason-other-focus = Tenemos otras prioridades.
introductions-reason-later = Ahora no, más adelante con gusto.
introductions-reason-acquainted = Ya nos conocemos.
introductions-reason-other = No encaja por otro motivo.
introductions-words = ¿Quiere decir algo más?
introductions-words-hint = Solo lo lee el centro. Nos ayuda a proponer mejor.
introductions-words-shown = Solo para el equipo:
introductions-note = Unas palabras para las dos
introductions-note-hint = ¿Por qué propone este encuentro? La asociación y la fundación lo leerán.
introductions-note-shown = El centro escribe
introductions-contact = Cómo contactar
introductions-contact-how = Esto solo lo ven ustedes y el centro. Quien retira su sí deja de verse.
introductions-contact-centre = Aquí todavía no hay una cuenta. El centro les pone en contacto:
introductions-why = Por qué encaja
introductions-why-programme = Encaja con el programa:
introductions-why-shared = Temas en común: { $concepts }
introductions-why-conditions = Condiciones del programa: { $yes } cumplidas, { $open } por aclarar
introductions-why-ranks = Para la asociación, la fundación está en el puesto { $foundation }; para la fundación, la asociación está en el puesto { $association }.
introductions-profile = Perfil de { $name }
introductions-do = ¿Qué quiere hacer?
introductions-on-the-phone = ¿Alguien respondió por teléfono? Anote aquí la respuesta de esa parte.
introductions-stale = Alguien fue más rápido: la situación ha cambiado. Lo que escribió sigue abajo. Revíselo y decida de nuevo.
introductions-wrong-act = Elija qué quiere hacer.
introductions-wrong-words = Su texto es demasiado largo. Acórtelo a 500 caracteres.
introductions-wrong-note = La nota es demasiado larga. Acórtela a 1000 caracteres.
introductions-wrong-capacity = Escriba un número de 0 a { $most }.
introductions-refused-not-now = Eso ya no es posible. Abajo ve lo que sí lo es.
introductions-refused-not-yours = Eso lo decide la otra parte.
introductions-refused-reason-missing = Elija un motivo. La otra parte debe saber a qué atenerse.
introductions-refused-full = La fundación no acepta más contactos este mes.
introductions-refused-busy = La asociación ya está hablando con otras. Inténtelo el mes que viene.
introductions-refused-known = Las dos ya se conocen, o una ha dicho que no.
introductions-refused-no-fit = No encajan: ningún programa de la fundación está abierto para esto.
introductions-month = Propuestas del mes
introductions-month-of = Propuestas para { $month }
introductions-month-lead = Buscamos las parejas que son mejores para todas juntas. A cada asociación que encaja le llega su turno. Ninguna fundación recibe más de lo que acepta.
introductions-month-places = { $taken } de { $places } plazas de las fundaciones están ocupadas
introductions-month-left = { $count ->
    [one] 1 asociación se queda sin nada: ¿por qué?
   *[other] { $count } asociaciones se quedan sin nada: ¿por qué?
}
introductions-month-fill = { $count ->
    [one] Hacer 1 propuesta
   *[other] Hacer { $count } propuestas
}
introductions-month-proposed = Sin enviar
introductions-month-none = No hay propuestas que le esperen.
introductions-month-check = Mire cada propuesta: puede añadir unas palabras o descartarla.
introductions-month-send = { $count ->
    [one] Enviar 1 propuesta
   *[other] Enviar las { $count } propuestas
}
introductions-audit = ¿A quién le llega el turno?
introductions-audit-lead = Aquí ve si todas tienen una oportunidad y por qué alguna se queda sin nada.
introductions-audit-fair = ¿Es justo el reparto?
introductions-audit-gini = El índice de Gini dice cuán desigual es: 0 significa todas igual, 1 significa que una lo tiene todo.
introductions-audit-what = Qué
introductions-audit-before = Solo por afinidad
introductions-audit-after = Como repartimos
introductions-audit-change = Cambio
introductions-audit-lists = Asociaciones en las listas de las fundaciones
introductions-audit-month = Propuestas de un mes
introductions-audit-left = Sin propuesta este mes: { $count } de { $all } asociaciones
introductions-audit-nobody = Todas las asociaciones tienen una propuesta.
introductions-audit-association = Asociación
introductions-audit-waited = Espera, meses
introductions-audit-turn = Su turno
introductions-audit-turns = Quien no recibe nada este mes pasa delante de los demás el mes que viene. El mes de la lista es correcto si se envían todas las propuestas y las fundaciones siguen aceptando el mismo número de contactos.
introductions-audit-later = no en los próximos 12 meses
introductions-audit-rooms = Lo que aceptan las fundaciones
introductions-audit-default = Quien no ha dicho nada recibe como máximo { $count } contactos al mes.
introductions-audit-foundations = Todas las fundaciones: { $count }
introductions-audit-foundation = Fundación
introductions-audit-places = Al mes
introductions-audit-taken = Ocupadas
introductions-audit-said = Lo dijo ella misma
introductions-left-not-ready = El perfil todavía no dice qué hace la asociación.
introductions-left-no-fit = Ninguna fundación apoya lo que hace la asociación.
introductions-left-no-open-gate = Hay fundaciones que encajan, pero una condición lo impide.
introductions-left-all-known = Todas las fundaciones que encajan ya conocen a la asociación.
introductions-left-capacity-full = Todas las fundaciones que encajan tienen bastantes contactos este mes.
introductions-fits-of = Asociaciones que encajan con { $name }
introductions-own-of = Encuentros: { $name }
introductions-capacity = ¿A cuántas asociaciones quiere conocer?
introductions-capacity-taken = { $count ->
    [one] Este mes hay 1 plaza ocupada.
   *[other] Este mes hay { $count } plazas ocupadas.
}
introductions-capacity-label = Como máximo, al mes
introductions-capacity-hint = Si no dice nada, son { $count }. Puede escribir de 0 a { $most }. Con 0 no le proponemos a nadie.
introductions-capacity-save = Guardar el número
introductions-fits = Estas asociaciones encajan con sus programas
introductions-fits-lead = Primero está lo que mejor encaja. Para que todas se vean, no en todas las listas están los mismos nombres.
introductions-fits-none = Ahora ninguna asociación encaja con sus programas abiertos. Compruebe si las condiciones de sus programas son correctas.
introductions-fits-known = Ya están en contacto con esta asociación.
introductions-ideas = Ver todas las ideas compartidas
introductions-ideas-of = Ideas de asociaciones que encajan con { $name }
introductions-ideas-lead = Hay asociaciones que han compartido estas ideas con las fundaciones. Encajan con sus programas. Si una asociación retira su idea, deja de verse aquí.
introductions-ideas-none = Ahora ninguna idea compartida encaja con sus programas. Vuelva a mirar más adelante.
introductions-ask = Pedir un encuentro
introductions-ask-whom = Pedir un encuentro: { $name }
introductions-propose = Proponer
introductions-propose-whom = Proponer: { $name }
introductions-own-none = Todavía no hay ninguna petición. Les escribiremos cuando una fundación encaje con ustedes.
introductions-find = Buscar fundaciones por su cuenta
introductions-letter-asked-subject = ¿Quieren conocer a { $other }?
introductions-letter-asked =
    Hola, { $name }:

    Creemos que ustedes y { $other } encajan bien. ¿Quieren conocerse?

    Aquí se lee por qué. Aquí pueden decir sí o no, por favor, a más tardar el { $date }:
    { $url }

    Solo mostramos sus datos de contacto cuando las dos partes han dicho que sí.
introductions-letter-introduced-subject = Ustedes y { $other } quieren conocerse
introductions-letter-introduced =
    Hola, { $name }:

    Ustedes y { $other } han dicho que sí. Así pueden contactar:
    { $contact }

    Acuerden una primera conversación. Todo lo demás está aquí:
    { $url }
introductions-letter-declined-subject = { $other }: esta vez no encaja
introductions-letter-declined =
    Hola, { $name }:

    { $other } ha respondido: { $reason }

    No es un juicio sobre su trabajo. Seguimos buscando para ustedes.
    { $url }
