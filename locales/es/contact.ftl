contact-title = Contacto
contact-lead = Llámenos o escríbanos. Aquí ve si hay alguien en este momento.
contact-open = Atienden ahora
contact-open-until = Atienden ahora, hasta las { $time }
contact-closed = Por ahora no atienden
contact-in-minutes = Atienden pronto: en { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
contact-today = Atienden hoy desde las { $time }
contact-tomorrow = Atienden mañana desde las { $time }
contact-this-week = Atienden de nuevo { $day } desde las { $time }
contact-later = Atienden de nuevo el { $date } desde las { $time }
contact-on-1 = el lunes
contact-on-2 = el martes
contact-on-3 = el miércoles
contact-on-4 = el jueves
contact-on-5 = el viernes
contact-on-6 = el sábado
contact-on-7 = el domingo
contact-day-1 = lunes
contact-day-2 = martes
contact-day-3 = miércoles
contact-day-4 = jueves
contact-day-5 = viernes
contact-day-6 = sábado
contact-day-7 = domingo
contact-list-comma = {", "}
contact-holiday-today = Hoy es festivo: { $name }.
contact-holiday-new-year = Año Nuevo
contact-holiday-epiphany = Día de Reyes
contact-holiday-womens-day = Día Internacional de la Mujer
contact-holiday-good-friday = Viernes Santo
contact-holiday-easter-sunday = Domingo de Pascua
contact-holiday-easter-monday = Lunes de Pascua
contact-holiday-labour-day = Día del Trabajo
contact-holiday-liberation-day = Día de la Liberación
contact-holiday-ascension-day = Día de la Ascensión
contact-holiday-whit-sunday = Domingo de Pentecostés
contact-holiday-whit-monday = Lunes de Pentecostés
contact-holiday-corpus-christi = Corpus Christi
contact-holiday-uprising-day = 75.º aniversario del levantamiento del 17 de junio de 1953
contact-holiday-peace-festival = Fiesta de la Paz de Augsburgo
contact-holiday-assumption-day = Asunción de María
contact-holiday-childrens-day = Día Universal del Niño
contact-holiday-unity-day = Día de la Unidad Alemana
contact-holiday-reformation-day = Día de la Reforma
contact-holiday-all-saints = Día de Todos los Santos
contact-holiday-repentance-day = Día de Penitencia y Oración
contact-holiday-christmas-day = Navidad
contact-holiday-second-christmas-day = Segundo día de Navidad
contact-reason-year-end = Cerramos entre Navidad y Año Nuevo.
contact-reason-leave = Estamos de vacaciones.
contact-reason-training = Estamos en una formación.
contact-reason-event = Estamos en un acto.
contact-reason-other = Esos días no hay nadie.
contact-call = Llamar:
contact-away = Cuándo no hay nadie
contact-languages = Idiomas
contact-all-hours = Todos los horarios y direcciones
contact-kind-person = Persona de contacto
contact-kind-hotline = Línea de interpretación
contact-form-who = ¿Quién atiende?
contact-form-kind = Tipo
contact-form-name = Nombre
contact-form-name-hint = La persona tiene que haber aceptado que su nombre aparezca aquí.
contact-form-phone = Teléfono
contact-form-email = Correo electrónico
contact-form-languages = Idiomas que se hablan aquí
contact-form-languages-hint = Códigos separados por punto y coma, por ejemplo de;ar;vi.
contact-form-position = Orden
contact-form-position-hint = El 1 va primero.
contact-form-hours = ¿Cuándo hay alguien?
contact-form-hours-hint = Por ejemplo 9–12, 13–17. Vacío significa que ese día no hay nadie. Los festivos se cuentan solos.
contact-form-where = ¿Dónde está el equipo?
contact-form-place = Lugar
contact-form-place-hint = Código postal y lugar. Con ellos sabemos qué festivos rigen.
contact-form-local = Festivos solo de su municipio
contact-form-closure = Días sin atención ({ $number })
contact-form-first = Primer día
contact-form-last = Último día
contact-form-yearly = Cada año
contact-form-reason = ¿Por qué?
contact-form-role = Título
contact-form-role-hint = Por ejemplo, «Su persona de contacto».
contact-form-note = Una frase sobre esto
contact-barrier-text = ¿Qué no funciona?
contact-barrier-text-hint = Por ejemplo: no se puede llegar a un botón con el teclado. Escriba en su idioma.
contact-barrier-page = ¿En qué página?
contact-barrier-reply = Su correo electrónico
contact-barrier-reply-hint = Solo si desea una respuesta.
contact-barrier-trap = Deje este campo vacío
contact-barrier-send = Enviar el mensaje
contact-barrier-sent = ¡Gracias! Su mensaje está en camino.
contact-barrier-too-many = Ahora mismo llegan muchísimos mensajes. Su texto sigue aquí. Vuelva a intentarlo dentro de un cuarto de hora o llámenos.
contact-barrier-subject = Barrera en el sitio web
contact-barrier-nothing = sin indicar
contact-barrier-letter =
    Nos han avisado de una barrera en el sitio web:

    { $text }

    Página: { $page }
    Idioma de la página: { $language }
    Responder a: { $reply }
