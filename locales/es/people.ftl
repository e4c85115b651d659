people-sign-in = Iniciar sesión
people-sign-out = Cerrar sesión
people-email = Correo electrónico
people-password = Contraseña
people-both-needed = Por favor, escriba su correo electrónico y su contraseña.
people-email-needed = Por favor, escriba su correo electrónico.
people-wrong = El correo electrónico o la contraseña no coincide. Inténtelo de nuevo o pídanos un enlace.
people-too-many = Han sido muchos intentos. Por favor, espere un cuarto de hora.
people-link-explained = ¿No tiene contraseña o la ha olvidado? Le enviamos un enlace. Vale durante 30 minutos.
people-send-link = Recibir un enlace por correo
people-no-account = ¿No tiene cuenta? Para encontrar fundaciones no la necesita. ¿Su asociación o fundación quiere una cuenta? Pregúntenos:
people-link-sent = Mire su correo
people-link-sent-text = Si hay una cuenta con esta dirección, el enlace está en camino. Mire también en la carpeta de spam.
people-back-to-sign-in = Volver al inicio de sesión
people-link-confirm = Un clic más y ya está dentro.
people-link-expired = Este enlace ya no vale. Pídanos uno nuevo.
people-link-subject = Su enlace para entrar
people-link-body =
    Hola, { $name }:

    Con este enlace puede entrar. Vale durante 30 minutos y solo una vez:
    { $url }

    ¿No ha pedido ningún enlace? Entonces simplemente borre este mensaje.
people-desk = Mi espacio
people-hello = Hola, { $name }
people-waits = Pendiente
people-waits-texts = Textos que he empezado
people-waits-translations = Traducciones ({ $language })
people-write = Escribir
people-bridge = Asociaciones, fundaciones, ayudas
people-centre = El centro
people-all-drafts = Borradores de asociaciones y fundaciones
people-import = Añadir fichas desde un archivo
people-own = Sus organizaciones
people-no-roles = Su cuenta todavía no tiene ninguna tarea en este centro. Llámenos y lo arreglamos.
people-session-over = Su sesión ha terminado. Su texto sigue aquí: inicie sesión y continúe.
people-session-go-on = Continuar con mi texto
people-session-back = Ha vuelto a iniciar sesión. Su texto sigue aquí.
