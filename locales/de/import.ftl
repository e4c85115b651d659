import-title = Daten einlesen
import-lead = Hier lesen Sie viele Einträge auf einmal ein. Zuerst zeigen wir Ihnen, was passieren würde. Gespeichert wird erst, wenn Sie es bestätigen.
import-kind = Was möchten Sie einlesen?
import-kind-organisations = Vereine und Stiftungen
import-kind-programmes = Förderprogramme
import-kind-grants = Frühere Förderungen
import-file = Datei auswählen
import-or = (oder Zeilen unten einfügen)
import-file-hint = CSV, Excel (XLSX) oder JSON Lines, höchstens 20 MB. Die Datei darf auch mit gzip gepackt sein.
import-rows = Zeilen einfügen
import-rows-hint = Die erste Zeile nennt die Spalten. Sie können die Zellen aus einer Tabelle kopieren.
import-check = Prüfen, was passieren würde
import-preview = Das würde passieren
import-confirm = Jetzt einlesen
import-again = Etwas ändern und noch einmal prüfen
import-done = Eingelesen
import-nothing-to-do = Es gibt nichts zu speichern.
import-nothing-written = Es wurde nichts gespeichert
import-created = { $count ->
    [one] { $count } neuer Eintrag
   *[other] { $count } neue Einträge
}
import-changed = { $count ->
    [one] { $count } geänderter Eintrag
   *[other] { $count } geänderte Einträge
}
import-unchanged = { $count ->
    [one] { $count } Eintrag ist schon so gespeichert
   *[other] { $count } Einträge sind schon so gespeichert
}
import-refused = { $count ->
    [one] { $count } Zeile können wir nicht lesen
   *[other] { $count } Zeilen können wir nicht lesen
}
import-unknown-columns = Diese Spalten kennen wir nicht und lassen sie weg: { $columns }.
import-refused-rows = Zeilen, die wir nicht lesen können. Alle anderen Zeilen sind in Ordnung.
import-line = Zeile
import-column = Spalte
import-value = Steht dort
import-reason = Was zu tun ist
import-refusal-too-many-cells = Die Zeile hat mehr Zellen als die erste Zeile. Fehlt ein Anführungszeichen?
import-refusal-nested = Hier steht ein Objekt. Wir lesen nur Texte, Zahlen und Listen.
import-refusal-cell-error = Hier steht ein Fehler der Tabelle: { $value }.
import-refusal-repeated = »{ $value }« steht schon in einer früheren Zeile.
import-wrong-kind = Bitte wählen Sie, was Sie einlesen möchten.
import-wrong-nothing = Bitte wählen Sie eine Datei aus oder fügen Sie Zeilen ein.
import-wrong-unreadable = Die Datei können wir nicht lesen.
import-wrong-empty = Die Datei ist leer.
import-wrong-pdf = Das ist ein PDF. Bitte speichern Sie die Tabelle als CSV oder XLSX.
import-wrong-old-excel = Das ist eine alte Excel-Datei (.xls). Bitte speichern Sie sie als XLSX.
import-wrong-workbook = Diese Excel-Datei können wir nicht lesen. Bitte speichern Sie sie neu als XLSX oder CSV.
import-wrong-binary = Das ist keine Tabelle. Wir lesen CSV, XLSX und JSON Lines.
import-wrong-packed = Die gepackte Datei ist beschädigt oder nicht vollständig. Gelesen haben wir bis Zeile { $at }.
import-wrong-too-large = Die Excel-Datei ist zu groß. Bitte speichern Sie die Tabelle als CSV.
import-wrong-bomb = In der Excel-Datei stecken gepackt mehr als 512 MB. So viel lesen wir nicht auf einmal. Bitte speichern Sie die Tabelle als CSV.
import-wrong-long-line = Zeile { $at } ist zu lang. Fehlt ein Anführungszeichen?
import-wrong-open-quote = In Zeile { $at } fehlt ein Anführungszeichen am Ende.
import-wrong-encoding = Ab Zeile { $at } sind Buchstaben anders gespeichert als davor. Bitte speichern Sie die Datei als UTF-8.
import-wrong-json = Zeile { $at } ist kein gültiges JSON-Objekt.
import-wrong-no-columns = Keine der Spalten kennen wir. Steht in der ersten Zeile, wie die Spalten heißen?
import-wrong-missing-column = Die Spalte »{ $at }« fehlt.
