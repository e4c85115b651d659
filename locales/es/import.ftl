import-title = Añadir datos
import-lead = Aquí añade muchas fichas de una vez. Primero le mostramos qué pasaría. No se guarda nada hasta que usted lo confirme.
import-kind = ¿Qué quiere añadir?
import-kind-organisations = Asociaciones y fundaciones
import-kind-programmes = Programas de ayuda
import-kind-grants = Ayudas anteriores
import-file = Elegir un archivo
import-or = (o pegar filas más abajo)
import-file-hint = CSV, Excel (XLSX) o JSON Lines, 20 MB como máximo. El archivo también puede estar comprimido con gzip.
import-rows = Pegar filas
import-rows-hint = La primera fila lleva los nombres de las columnas. Puede copiar las celdas de una tabla.
import-check = Comprobar qué pasaría
import-preview = Esto es lo que pasaría
import-confirm = Añadir ahora
import-again = Cambiar algo y comprobar otra vez
import-done = Hecho
import-nothing-to-do = No hay nada que guardar.
import-nothing-written = No se ha guardado nada
import-created = { $count ->
    [one] { $count } ficha nueva
   *[other] { $count } fichas nuevas
}
import-changed = { $count ->
    [one] { $count } ficha cambiada
   *[other] { $count } fichas cambiadas
}
import-unchanged = { $count ->
    [one] { $count } ficha ya está guardada así
   *[other] { $count } fichas ya están guardadas así
}
import-refused = { $count ->
    [one] { $count } fila que no podemos leer
   *[other] { $count } filas que no podemos leer
}
import-unknown-columns = No conocemos estas columnas y las dejamos fuera: { $columns }.
import-refused-rows = Filas que no podemos leer. Todas las demás están bien.
import-line = Fila
import-column = Columna
import-value = Lo que dice
import-reason = Qué hacer
import-refusal-too-many-cells = La fila tiene más celdas que la primera. ¿Falta una comilla?
import-refusal-nested = Esto es un objeto. Solo leemos textos, números y listas.
import-refusal-cell-error = La celda contiene un error de la tabla: { $value }.
import-refusal-repeated = «{ $value }» ya está en una fila anterior.
import-wrong-kind = Por favor, elija qué quiere añadir.
import-wrong-nothing = Por favor, elija un archivo o pegue filas.
import-wrong-unreadable = No podemos leer el archivo.
import-wrong-empty = El archivo está vacío.
import-wrong-pdf = Esto es un PDF. Por favor, guarde la tabla como CSV o XLSX.
import-wrong-old-excel = Este es un archivo antiguo de Excel (.xls). Por favor, guárdelo como XLSX.
import-wrong-workbook = No podemos leer este archivo de Excel. Por favor, guárdelo de nuevo como XLSX o CSV.
import-wrong-binary = Esto no es una tabla. Leemos CSV, XLSX y JSON Lines.
import-wrong-packed = El archivo comprimido está dañado o incompleto. Hemos podido leer hasta la fila { $at }.
import-wrong-too-large = El archivo de Excel es demasiado grande. Por favor, guarde la tabla como CSV.
import-wrong-bomb = Descomprimido, este archivo de Excel ocupa más de 512 MB. Es más de lo que leemos de una vez. Por favor, guarde la tabla como CSV.
import-wrong-long-line = La fila { $at } es demasiado larga. ¿Falta una comilla?
import-wrong-open-quote = En la fila { $at } falta una comilla al final.
import-wrong-encoding = Desde la fila { $at }, las letras están guardadas de otra manera. Por favor, guarde el archivo como UTF-8.
import-wrong-json = La fila { $at } no es un objeto JSON válido.
import-wrong-no-columns = No conocemos ninguna de las columnas. ¿Están sus nombres en la primera fila?
import-wrong-missing-column = Falta la columna «{ $at }».
