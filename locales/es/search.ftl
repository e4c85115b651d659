search-title = Buscar
search-for = Búsqueda: «{ $words }»
search-label = ¿Qué busca?
search-hint = Un nombre, un lugar o un tema. Puede escribir en cualquier idioma.
search-find = Buscar
search-too-short = Por favor, escriba una palabra de al menos dos letras.
search-ways = Cómo encontrar más
search-tip-beginning = Basta el comienzo de una palabra: «educ» también encuentra «educación».
search-tip-spelling = Los acentos no importan: «lodz» encuentra «Łódź», «foerderung» encuentra «Förderung».
search-tip-matching = ¿Busca dinero para una idea? Descríbala en una frase y encontraremos fundaciones que encajen.
search-tip-other = Pruebe con otra palabra, por ejemplo el tema en lugar del nombre.
search-tip-browse = Mire todas las fichas:
search-found =
    { $count ->
        [0] No hay resultados.
        [one] Un resultado.
       *[other] { $count } resultados.
    }
search-in-german = Hemos buscado en alemán. También mostramos resultados en otros idiomas.
search-in-two = Hemos buscado en { $language } y en alemán. También mostramos resultados en otros idiomas.
search-in-language = Texto en { $language }
search-some-words = Ninguna ficha contiene todas sus palabras. Estas contienen algunas.
search-more-words = Primero van las fichas con todas sus palabras ({ $count }); después, las que tienen algunas.
search-gatherings = Actividades ({ $count })
search-news = Noticias ({ $count })
search-associations = Asociaciones ({ $count })
search-foundations = Fundaciones ({ $count })
search-programmes = Programas de ayuda ({ $count })
search-all-gatherings = Mostrar las { $count } actividades
search-all-news = Mostrar las { $count } noticias
search-all-associations = Mostrar las { $count } asociaciones
search-all-foundations = Mostrar las { $count } fundaciones
search-all-programmes = Mostrar los { $count } programas de ayuda
search-all-kinds = Mostrar resultados de todo tipo
search-pages = Más resultados
search-previous = Anterior
search-did-you-mean = ¿Quería decir esto?
search-none = No hemos encontrado nada
search-matching-instead = O déjenos buscar con las mismas palabras fundaciones que encajen:
search-matching-button = Buscar fundaciones que encajen
search-suggestions-for = Sugerencias para «{ $words }»
search-suggest-label = Comienzo de una palabra
search-suggest-button = Mostrar sugerencias
search-suggest-titles = Asociaciones, fundaciones y programas
search-suggest-themes = Temas y grupos de personas
search-suggest-places = Lugares
search-suggest-none = No tenemos ninguna sugerencia para eso
search-misses = Búsquedas sin resultado
search-misses-lead = Los visitantes buscaron estas palabras y no las encontraron en ningún sitio. Solo contamos la palabra, el idioma y el día. Una palabra aparece aquí cuando se ha buscado tres veces.
search-misses-none = Hasta ahora se ha encontrado todo
search-misses-next = Escriba sobre el tema o use la palabra en un texto que ya existe.
search-misses-word = Palabra
search-misses-language = Idioma
search-misses-times = Cuántas veces
search-misses-last = Última vez
search-misses-done = Hecho
search-misses-forget = Quitar de la lista
search-misses-forget-word = Quitar «{ $word }» de la lista
