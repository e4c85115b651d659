import-title = Dodawanie danych
import-lead = Tu można dodać wiele wpisów naraz. Najpierw pokażemy, co by się stało. Zapiszemy dopiero, gdy Państwo to potwierdzą.
import-kind = Co chcą Państwo dodać?
import-kind-organisations = Stowarzyszenia i fundacje
import-kind-programmes = Programy wsparcia
import-kind-grants = Wcześniejsze dotacje
import-file = Wybierz plik
import-or = (albo wklej wiersze niżej)
import-file-hint = CSV, Excel (XLSX) albo JSON Lines, najwyżej 20 MB. Plik może też być spakowany programem gzip.
import-rows = Wklej wiersze
import-rows-hint = W pierwszym wierszu są nazwy kolumn. Komórki można skopiować z tabeli.
import-check = Sprawdź, co by się stało
import-preview = Oto co by się stało
import-confirm = Dodaj teraz
import-again = Zmień coś i sprawdź jeszcze raz
import-done = Gotowe
import-nothing-to-do = Nie ma nic do zapisania.
import-nothing-written = Nic nie zostało zapisane
import-created = { $count ->
    [one] { $count } nowy wpis
    [few] { $count } nowe wpisy
    [many] { $count } nowych wpisów
   *[other] { $count } nowego wpisu
}
import-changed = { $count ->
    [one] { $count } zmieniony wpis
    [few] { $count } zmienione wpisy
    [many] { $count } zmienionych wpisów
   *[other] { $count } zmienionego wpisu
}
import-unchanged = { $count ->
    [one] { $count } wpis jest już tak zapisany
    [few] { $count } wpisy są już tak zapisane
    [many] { $count } wpisów jest już tak zapisanych
   *[other] { $count } wpisu jest już tak zapisane
}
import-refused = { $count ->
    [one] { $count } wiersz, którego nie możemy odczytać
    [few] { $count } wiersze, których nie możemy odczytać
    [many] { $count } wierszy, których nie możemy odczytać
   *[other] { $count } wiersza, którego nie możemy odczytać
}
import-unknown-columns = Tych kolumn nie znamy i je pomijamy: { $columns }.
import-refused-rows = Wiersze, których nie możemy odczytać. Wszystkie inne są w porządku.
import-line = Wiersz
import-column = Kolumna
import-value = Co tam jest
import-reason = Co zrobić
import-refusal-too-many-cells = Ten wiersz ma więcej komórek niż pierwszy. Czy brakuje cudzysłowu?
import-refusal-nested = To jest obiekt. Czytamy tylko teksty, liczby i listy.
import-refusal-cell-error = W komórce jest błąd tabeli: { $value }.
import-refusal-repeated = „{ $value }” jest już we wcześniejszym wierszu.
import-wrong-kind = Prosimy wybrać, co chcą Państwo dodać.
import-wrong-nothing = Prosimy wybrać plik albo wkleić wiersze.
import-wrong-unreadable = Nie możemy odczytać tego pliku.
import-wrong-empty = Plik jest pusty.
import-wrong-pdf = To jest PDF. Prosimy zapisać tabelę jako CSV albo XLSX.
import-wrong-old-excel = To jest stary plik Excela (.xls). Prosimy zapisać go jako XLSX.
import-wrong-workbook = Nie możemy odczytać tego pliku Excela. Prosimy zapisać go jeszcze raz jako XLSX albo CSV.
import-wrong-binary = To nie jest tabela. Czytamy CSV, XLSX i JSON Lines.
import-wrong-packed = Spakowany plik jest uszkodzony albo niepełny. Ostatni odczytany wiersz: { $at }.
import-wrong-too-large = Plik Excela jest za duży. Prosimy zapisać tabelę jako CSV.
import-wrong-bomb = Po rozpakowaniu ten plik Excela ma ponad 512 MB. Tyle naraz nie odczytamy. Prosimy zapisać tabelę jako CSV.
import-wrong-long-line = Wiersz { $at } jest za długi. Czy brakuje cudzysłowu?
import-wrong-open-quote = W wierszu { $at } brakuje cudzysłowu na końcu.
import-wrong-encoding = Od wiersza { $at } litery są zapisane inaczej niż wcześniej. Prosimy zapisać plik jako UTF-8.
import-wrong-json = Wiersz { $at } nie jest poprawnym obiektem JSON.
import-wrong-no-columns = Nie znamy żadnej z tych kolumn. Czy ich nazwy są w pierwszym wierszu?
import-wrong-missing-column = Brakuje kolumny „{ $at }”.
