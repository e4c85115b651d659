matching-sentence = Describa su idea en una frase
matching-sentence-hint = En su idioma. Por ejemplo: Una vez al mes cocinamos con todo el barrio.
matching-find = Encontrar fundaciones
matching-title = Encontrar fundaciones que encajan
matching-lead = Escriba en una frase lo que quiere hacer. Le mostramos programas de fundaciones: por qué encajan, qué falta todavía y qué puede hacer ahora.
matching-examples = Para probar
matching-example-1 = Por la tarde ayudamos a niños y niñas a aprender alemán.
matching-example-2 = Mujeres de muchos países aprenden juntas a montar en bicicleta.
matching-example-3 = Jóvenes hacen teatro y lo muestran en el barrio.
matching-privacy = No guardamos su frase. No necesita una cuenta.
matching-sentence-missing = Por favor, escriba una frase sobre su idea. Bastan unas palabras.
matching-sentence-long = Su texto es demasiado largo. Por favor, acórtelo a { $max } caracteres. Muchas veces basta una frase.
matching-unknown-place = No conocemos el lugar «{ $value }». Escriba el nombre o el código postal, o deje el campo vacío.
matching-more = Contar más (opcional)
matching-more-hint = Deje vacío lo que no sepa.
matching-not-said = sin respuesta
matching-euro = euros
matching-months = ¿Cuántos meses dura el proyecto?
matching-add-concept = Añadir un tema o un grupo de personas
matching-themes = Temas
matching-targets = Para quién
matching-costs = ¿Para qué necesita dinero?
matching-results = Esto encaja con su idea
matching-your-sentence = Su frase
matching-understood = Esto es lo que hemos entendido. Puede quitar lo que no sea correcto:
matching-not-understood = No hemos reconocido ningún tema en su frase. Añada un tema más abajo o dígalo con otras palabras.
matching-remove = quitar
matching-change = Cambiar la frase o los datos
matching-ask = Esto todavía nos ayudaría
matching-ask-why = Esta respuesta es la que más cambia la lista. También puede no contestar.
matching-answer = Responder
matching-question-tax-status = ¿Está reconocida su asociación como de utilidad pública (Freistellungsbescheid, la carta de Hacienda)?
matching-question-legal-form = ¿Qué tipo de organización son?
matching-question-place = ¿En qué lugar se hace el proyecto?
matching-question-amount = ¿Cuánto dinero necesita, más o menos?
matching-question-newcomer = ¿Es su primera solicitud a una fundación?
matching-question-own-share = ¿Cuánto pueden pagar ustedes?
matching-question-language = ¿En qué idioma puede escribir una solicitud?
matching-tax-charitable = Sí, el Freistellungsbescheid es válido
matching-tax-applied = Lo hemos solicitado
matching-tax-none = No
matching-share-0 = nada
matching-share-5 = más o menos el 5 por ciento
matching-share-10 = más o menos el 10 por ciento
matching-share-20 = más o menos el 20 por ciento
matching-share-50 = la mitad
matching-chip-place = Lugar: { $place }
matching-chip-months = { $months ->
    [one] 1 mes
   *[other] { $months } meses
}
matching-chip-tax-charitable = de utilidad pública (Freistellungsbescheid válido)
matching-chip-tax-applied = utilidad pública solicitada
matching-chip-tax-none = sin utilidad pública reconocida
matching-chip-first = primera solicitud
matching-chip-known = no es la primera solicitud
matching-chip-share = parte propia: { $percent } por ciento
matching-chip-language = solicitud en { $language }
matching-found = { $count ->
    [0] Nada encaja del todo. Estos programas son los más cercanos.
    [one] Encaja un programa. El que mejor encaja está arriba.
   *[other] Encajan { $count } programas. El que mejor encaja está arriba.
}
matching-programme-of = Programa de
matching-fit-best = Encaja muy bien
matching-fit-well = Encaja bien
matching-fit-partly = Encaja en parte
matching-fit-little = Encaja un poco
matching-fit-contradicts = Hay un obstáculo
matching-amount-range = de { $min } a { $max }
matching-decision = { $weeks ->
    [0] Respuesta enseguida
    [one] Respuesta en más o menos una semana
   *[other] Respuesta en unas { $weeks } semanas
}
matching-why = Por qué encaja
matching-reason-similar-grants = Aquí ya se han apoyado proyectos parecidos.
matching-reason-telling-words = Algunas de sus palabras apuntan sobre todo a este programa.
matching-reason-wording = Sus palabras aparecen a menudo en proyectos que se apoyaron aquí.
matching-reason-similar-names = Aquí se ha apoyado a asociaciones con nombres parecidos.
matching-reason-purpose = Su frase se parece al objetivo del programa.
matching-reason-concepts = Sus temas están cerca de los temas del programa.
matching-reason-concepts-shared = Lo que tienen en común usted y el programa: { $concepts }.
matching-reason-meaning = Su frase tiene un sentido cercano al del programa.
matching-reason-meaning-maybe = Es posible que su frase tenga un sentido cercano al del programa.
matching-reason-region = Aquí se apoyan proyectos de su zona.
matching-reason-region-of = Aquí se apoyan proyectos de la zona de { $place }.
matching-reason-size = La cantidad es la habitual aquí.
matching-reason-kind = Aquí se apoya a organizaciones como la suya.
matching-reason-newcomers = Aquí también se apoya a asociaciones que piden por primera vez.
matching-reason-second-grants = Aquí se apoya a asociaciones que ya tienen experiencia.
matching-reason-co-funding = Fundaciones que usted ya conoce también dan dinero aquí.
matching-reason-close-funders = Muchas de las que reciben apoyo aquí lo reciben también de fundaciones que usted conoce.
matching-reason-known-funder = Esta fundación ya le apoyó en otro programa.
matching-reason-same-field = Programas de este ámbito ya han apoyado proyectos parecidos.
matching-reason-funder-region = Esta fundación apoya proyectos de su zona.
matching-reason-usual-sum = Aquí se han concedido a menudo importes como el suyo.
matching-reason-known-field = Un programa de este ámbito ya le apoyó.
matching-reason-popularity = Aquí ya se han dado muchas ayudas.
matching-strength-strong = cuenta mucho
matching-strength-some = cuenta
matching-strength-little = cuenta un poco
matching-feature-similar-grants = Ayudas parecidas
matching-feature-telling-words = Palabras reveladoras
matching-feature-wording = Palabras elegidas
matching-feature-similar-names = Nombres parecidos
matching-feature-purpose = Objetivo del programa
matching-feature-concepts = Temas y grupos de personas
matching-feature-meaning = Sentido de la frase
matching-feature-region = Zona
matching-feature-size = Cantidad de dinero
matching-feature-kind = Tipo de organización
matching-feature-newcomers = Abierto a asociaciones nuevas
matching-feature-second-grants = Abierto a asociaciones con experiencia
matching-feature-co-funding = Fundaciones en común
matching-feature-close-funders = Fundaciones cercanas
matching-feature-known-funder = Fundación conocida
matching-feature-same-field = Mismo ámbito
matching-feature-funder-region = Zona de la fundación
matching-feature-usual-sum = Importe habitual
matching-feature-known-field = Ámbito conocido
matching-feature-popularity = Número de ayudas
matching-feature-average = { $name } (no se sabe, cuenta como la media)
matching-precedents = Esto ya se ha apoyado aquí
matching-precedent = { $year }: { $amount } para «{ $title }» ({ $who })
matching-precedent-plain = { $year }: «{ $title }» ({ $who })
matching-gates = Condiciones de la fundación
matching-gate-yes = Encaja
matching-gate-no = No encaja
matching-gate-unknown = Por aclarar
matching-source = Fuente
matching-source-on = Fuente, leída el { $date }
matching-hint-up-to = hasta { $amount }
matching-hint-from = desde { $amount }
matching-hint-own-share = ustedes pagan el { $percent } por ciento
matching-hint-months = { $months ->
    [one] un mes como máximo
   *[other] { $months } meses como máximo
}
matching-hint-until = solicitudes hasta el { $date }
matching-hint-announced = anunciado para el { $date }
matching-hint-over = el plazo terminó el { $date }
matching-hint-rolling = en cualquier momento
matching-hint-ask-first = primero preguntar, luego escribir
matching-hint-tax-applied = antes tiene que llegar la carta de Hacienda
matching-missing = Qué falta todavía
matching-missing-no = { $rule }: no encaja. Llámenos y buscamos otro camino.
matching-missing-tell-us = { $rule }: todavía no nos lo ha dicho.
matching-missing-clear-up = { $rule }: por favor, aclárelo antes de la solicitud.
matching-next = Y ahora, ¿qué?
matching-next-another-way = No escriba todavía la solicitud. Llámenos: quizá haya otro camino, por ejemplo con una asociación aliada.
matching-next-apply-by = Escriba la solicitud y envíela hasta el { $date }. Antes la leemos con gusto con usted.
matching-next-apply-any-time = Puede presentar la solicitud en cualquier momento. Antes la leemos con gusto con usted.
matching-next-ask-first = No escriba todavía. Llámenos: le ponemos en contacto con la fundación.
matching-next-prepare = Las solicitudes están anunciadas para el { $date }. Prepárese: le ayudamos.
matching-next-ask-for-date = Todavía no sabemos el plazo. Llámenos: preguntamos por usted.
matching-call = Llámenos:
matching-sum = Cómo ordenamos la lista
matching-sum-total = Puntos en total
matching-show = Ver el programa
matching-nothing = Todavía no hemos encontrado nada
matching-nothing-why = Eso no significa que no haya nada. No conocemos todas las fundaciones.
matching-nothing-words = Dígalo con otras palabras: qué hace, para quién y dónde.
matching-nothing-filters = Mostrar todo, sin filtros.
matching-nothing-call = O llámenos. Buscamos con usted:
matching-all-programmes = Ver todos los programas
matching-filters = Afinar la lista
matching-filter-region = Solo programas para
matching-filter-theme = Solo el tema
matching-filter-open = Solo lo que está abierto ahora
matching-filter-newcomers = Solo programas que dicen que apoyan a asociaciones nuevas
matching-filter-hide-no = No mostrar lo que no encaja
matching-any = cualquiera
matching-bridge-title = El puente entre asociaciones y fundaciones
matching-bridge-says = Desde { $since } trabajan juntas { $associations ->
    [one] una asociación
   *[other] { $associations } asociaciones
} y { $foundations ->
    [one] una fundación
   *[other] { $foundations } fundaciones
}, con { $grants ->
    [one] una ayuda
   *[other] { $grants } ayudas
}.
matching-bridge-table = Leer como tabla
matching-bridge-association = Asociación
matching-bridge-foundation = Fundación
matching-bridge-years = Años
matching-bridge-sum = Total
matching-fit = Cuánto encaja
matching-confidence = Qué seguro es
matching-confidence-of = De 100 propuestas como esta, unas { $percent } acabaron en una ayuda. A menudo encajan igual de bien varios programas.
matching-tally-yes = se cumplen
matching-tally-no = no se cumplen
matching-tally-unknown = por aclarar
matching-everything = Todo sobre esta propuesta
matching-back = Volver a todas las propuestas
matching-pages = Más propuestas
matching-before = Propuestas anteriores
matching-after = Más propuestas
matching-openings = Lo que abriría más programas
matching-openings-why = ¿Pueden cambiar algo de esto? Lo que cuesta menos esfuerzo va primero.
matching-openings-learn = Le preparamos para ello:
matching-opening = { $count ->
    [one] { $change }: un programa más
   *[other] { $change }: { $count } programas más
}
matching-opening-both = { $first } y { $second }
matching-opening-language = con una solicitud en { $language }
matching-opening-cost = sin los gastos «{ $cost }»
matching-opening-months = { $months ->
    [one] con un proyecto de un mes
   *[other] con un proyecto de { $months } meses
}
matching-opening-amount = con una suma de { $amount }
matching-opening-own-share = con un { $percent } por ciento de fondos propios
matching-opening-await-tax-status = en cuanto llegue su Freistellungsbescheid (prueba de utilidad pública)
matching-opening-tax-status = con un Freistellungsbescheid válido (prueba de utilidad pública)
matching-opening-legal-form = como asociación registrada (e. V.)
matching-keep = Guardar esta idea
matching-keep-for = ¿Para qué asociación?
matching-keep-hint = Así, todas las personas que gestionan su asociación aquí ven la idea y sus propuestas. También el equipo del centro.
matching-keep-changes = Guardar los cambios de la idea
matching-kept = Nuestras ideas
matching-kept-one = Nuestra idea
matching-kept-lead = Estas son las ideas que su asociación ha guardado. Cada una tiene sus propuestas.
matching-kept-none = Todavía no han guardado ninguna idea. Describan una y elijan después «Guardar esta idea».
matching-kept-new = Describir una idea
matching-kept-back = Volver a la idea
matching-kept-change = Cambiar la idea
matching-kept-private = solo para su asociación y el equipo
matching-kept-shared = visible para fundaciones y otras asociaciones
matching-kept-share-why = Si comparten la idea, las fundaciones y otras asociaciones de este centro pueden verla.
matching-kept-share = Compartir la idea
matching-kept-unshare = Dejar de compartir
matching-kept-close = Cerrar la idea
matching-kept-reopen = Abrir la idea de nuevo
matching-kept-closed = cerrada
matching-kept-closed-ones = Ideas cerradas
matching-told-declined = Este programa rechazó otra idea suya. Por eso aparece más abajo.
matching-told-funded = Este programa ya ha financiado otra idea suya.
matching-told-contacted = Ya han preguntado aquí por otra idea.
matching-told-others = Asociaciones de este centro que han preguntado aquí: { $asked }. Respuestas positivas: { $funded }. Negativas: { $declined }.
matching-under-way = En marcha
matching-suggested = Propuestas
matching-suggested-none = De momento no hay ninguna propuesta nueva.
matching-aside = Propuestas apartadas
matching-aside-why = ¿Por qué no encaja?
matching-aside-choose = Elijan, por favor
matching-fund-amount = ¿Cuánto dinero reciben?
matching-fund-on = ¿Cuándo les dijeron que sí?
matching-fund-hint = La suma nos ayuda a aconsejar mejor a otras asociaciones. No se la mostramos a nadie.
matching-granted = { $amount }, concedidos el { $date }
matching-state-suggested = propuesto
matching-state-dismissed = apartado
matching-state-contacted = solicitado
matching-state-declined = rechazado
matching-state-funded = concedido
matching-verb-dismiss = Apartar
matching-verb-bring-back = Recuperar
matching-verb-contact = Hemos preguntado
matching-verb-take-back = Al final no hemos preguntado
matching-verb-decline = La fundación ha dicho que no
matching-verb-fund = La fundación ha dicho que sí
matching-verb-ask-again = Preguntamos otra vez
matching-verb-correct = Fue un error
matching-reason-aside-other-theme = Se trata de otra cosa.
matching-reason-aside-conditions = No cumplimos una condición.
matching-reason-aside-amount = Es muy poco o demasiado dinero.
matching-reason-aside-effort = La solicitud da demasiado trabajo.
matching-reason-aside-time = No es el momento.
matching-reason-aside-known = Conocemos esta fundación y no es para nosotros.
matching-reason-aside-other = Otro motivo.
matching-feedback-not-now = Ya no es posible. Quizá alguien de su asociación fue más rápido. Abajo ven cómo está ahora.
matching-feedback-reason-missing = Elijan un motivo, por favor. Después apartamos la propuesta.
matching-feedback-amount-wrong = Revisen la suma y la fecha, por favor. La suma debe ser mayor que cero. También pueden dejarla vacía.
matching-feedback-day-ahead = Ese día aún no ha llegado. Escriban el día en que les dijeron que sí.
matching-together = Junto con otras asociaciones
matching-together-why = Algunas condiciones no se cumplen solos, pero sí con socios.
matching-together-show = Ver posibles socios
matching-together-public = Usamos solo lo que las asociaciones han publicado. Todavía no les hemos preguntado.
matching-together-none = Para esta idea no encontramos ahora socios que abran más programas.
matching-together-carried = Una asociación podría llevar la idea por ustedes
matching-together-with = Juntos pueden preguntar
matching-together-opens = Esto abre
matching-together-call = Nosotros hacemos el contacto. Llámennos:
matching-brings-region = Está donde la fundación apoya.
matching-brings-legal-form = Tiene la forma jurídica adecuada.
matching-brings-tax-status = Tiene un Freistellungsbescheid válido.
matching-brings-newcomers = Ya ha recibido apoyo antes.
matching-brings-language = Puede escribir en el idioma de la fundación.
matching-brings-own-share = Puede pagar una parte de los gastos.
matching-ask-more = Más preguntas
