import-title = Viele Einträge aus einer Datei holen
import-lead = Sie haben eine Liste mit vielen Einträgen? Hier können Sie alle auf ein Mal holen. Zuerst zeigen wir Ihnen: Das ändert sich. Dann sagen Sie Ja. Erst dann speichern wir.
import-kind = Was möchten Sie holen?
import-kind-organisations = Vereine und Stiftungen
import-kind-programmes = Hilfe mit Geld
import-kind-grants = Dafür gab es schon Geld
import-file = Datei wählen
import-or = (oder unten Zeilen einfügen)
import-file-hint = Die Datei ist CSV, Excel (XLSX) oder JSON Lines. Das sind Arten von Tabellen. Die Datei darf 20 MB groß sein. Sie darf mit gzip gepackt sein.
import-rows = Zeilen einfügen
import-rows-hint = In der ersten Zeile stehen die Namen der Spalten. Sie können Felder aus einer Tabelle kopieren.
import-check = Zeigen, was sich ändert
import-preview = Das ändert sich
import-confirm = Jetzt speichern
import-again = Etwas ändern und noch einmal prüfen
import-done = Fertig. Alles ist gespeichert.
import-nothing-to-do = Es gibt nichts zu speichern.
import-nothing-written = Wir haben nichts gespeichert
import-created = { $count ->
    [one] 1 neuer Eintrag
   *[other] { $count } neue Einträge
}
import-changed = { $count ->
    [one] 1 Eintrag ist anders
   *[other] { $count } Einträge sind anders
}
import-unchanged = { $count ->
    [one] 1 Eintrag ist gleich
   *[other] { $count } Einträge sind gleich
}
import-refused = { $count ->
    [one] 1 Zeile können wir nicht lesen
   *[other] { $count } Zeilen können wir nicht lesen
}
import-unknown-columns = Diese Spalten kennen wir nicht. Wir lassen sie weg: { $columns }.
import-refused-rows = Diese Zeilen können wir nicht lesen. Alle anderen sind gut.
import-line = Zeile
import-column = Spalte
import-value = Das steht da
import-reason = Das können Sie tun
import-refusal-too-many-cells = Die Zeile hat zu viele Felder. Die erste Zeile hat weniger. Fehlt ein Anführungs-Zeichen?
import-refusal-nested = Das können wir nicht lesen. Wir lesen nur Texte, Zahlen und Listen.
import-refusal-cell-error = In der Tabelle ist hier ein Fehler: { $value }.
import-refusal-repeated = »{ $value }« steht schon weiter oben.
import-wrong-kind = Was möchten Sie holen? Bitte wählen Sie.
import-wrong-nothing = Bitte wählen Sie eine Datei. Oder fügen Sie Zeilen ein.
import-wrong-unreadable = Wir können die Datei nicht lesen.
import-wrong-empty = In der Datei steht nichts.
import-wrong-pdf = Das ist ein PDF. Das ist keine Tabelle. Bitte speichern Sie die Tabelle als CSV. Oder als XLSX.
import-wrong-old-excel = Das ist eine alte Excel-Datei (.xls). Bitte speichern Sie sie als XLSX.
import-wrong-workbook = Wir können diese Excel-Datei nicht lesen. Bitte speichern Sie sie neu als XLSX. Oder als CSV.
import-wrong-binary = Das ist keine Tabelle. Wir lesen CSV, XLSX und JSON Lines.
import-wrong-packed = Die gepackte Datei ist kaputt. Oder ein Teil fehlt. Wir haben bis Zeile { $at } gelesen.
import-wrong-too-large = Die Excel-Datei ist zu groß. Bitte speichern Sie die Tabelle als CSV.
import-wrong-bomb = In der Excel-Datei stecken mehr als 512 MB. Das ist zu viel auf einmal. Bitte speichern Sie die Tabelle als CSV.
import-wrong-long-line = Zeile { $at } ist zu lang. Fehlt ein Anführungs-Zeichen?
import-wrong-open-quote = In Zeile { $at } fehlt am Ende ein Anführungs-Zeichen.
import-wrong-encoding = Ab Zeile { $at } sind die Buchstaben anders gespeichert. Bitte speichern Sie die Datei als UTF-8. UTF-8 ist eine Art, Buchstaben zu speichern.
import-wrong-json = Zeile { $at } ist kein richtiges JSON.
import-wrong-no-columns = Wir kennen keine Spalte. Stehen die Namen der Spalten in der ersten Zeile?
import-wrong-missing-column = Diese Spalte fehlt: »{ $at }«.
