import-title = Ajouter des données
import-lead = Ici, vous ajoutez beaucoup de fiches d’un coup. D’abord, nous vous montrons ce qui se passerait. Rien n’est enregistré avant votre accord.
import-kind = Que voulez-vous ajouter ?
import-kind-organisations = Associations et fondations
import-kind-programmes = Programmes de soutien
import-kind-grants = Aides déjà données
import-file = Choisir un fichier
import-or = (ou coller des lignes plus bas)
import-file-hint = CSV, Excel (XLSX) ou JSON Lines, 20 Mo au maximum. Le fichier peut aussi être compressé avec gzip.
import-rows = Coller des lignes
import-rows-hint = La première ligne donne le nom des colonnes. Vous pouvez copier les cellules d’un tableau.
import-check = Vérifier ce qui se passerait
import-preview = Voici ce qui se passerait
import-confirm = Ajouter maintenant
import-again = Changer quelque chose et vérifier encore
import-done = C’est fait
import-nothing-to-do = Il n’y a rien à enregistrer.
import-nothing-written = Rien n’a été enregistré
import-created = { $count ->
    [one] { $count } nouvelle fiche
   *[other] { $count } nouvelles fiches
}
import-changed = { $count ->
    [one] { $count } fiche modifiée
   *[other] { $count } fiches modifiées
}
import-unchanged = { $count ->
    [one] { $count } fiche est déjà enregistrée comme cela
   *[other] { $count } fiches sont déjà enregistrées comme cela
}
import-refused = { $count ->
    [one] Nous ne pouvons pas lire { $count } ligne
   *[other] Nous ne pouvons pas lire { $count } lignes
}
import-unknown-columns = Nous ne connaissons pas ces colonnes et les laissons de côté : { $columns }.
import-refused-rows = Lignes que nous ne pouvons pas lire. Toutes les autres lignes sont en ordre.
import-line = Ligne
import-column = Colonne
import-value = Ce qui est écrit
import-reason = Que faire
import-refusal-too-many-cells = La ligne a plus de cellules que la première ligne. Manque-t-il un guillemet ?
import-refusal-nested = C’est un objet. Nous lisons seulement des textes, des nombres et des listes.
import-refusal-cell-error = La cellule contient une erreur du tableau : { $value }.
import-refusal-repeated = « { $value } » est déjà dans une ligne plus haut.
import-wrong-kind = Merci de choisir ce que vous voulez ajouter.
import-wrong-nothing = Merci de choisir un fichier ou de coller des lignes.
import-wrong-unreadable = Nous ne pouvons pas lire ce fichier.
import-wrong-empty = Le fichier est vide.
import-wrong-pdf = C’est un PDF. Merci d’enregistrer le tableau en CSV ou en XLSX.
import-wrong-old-excel = C’est un ancien fichier Excel (.xls). Merci de l’enregistrer en XLSX.
import-wrong-workbook = Nous ne pouvons pas lire ce fichier Excel. Merci de l’enregistrer de nouveau en XLSX ou en CSV.
import-wrong-binary = Ce n’est pas un tableau. Nous lisons CSV, XLSX et JSON Lines.
import-wrong-packed = Le fichier compressé est abîmé ou incomplet. Nous avons pu lire jusqu’à la ligne { $at }.
import-wrong-too-large = Le fichier Excel est trop lourd. Merci d’enregistrer le tableau en CSV.
import-wrong-bomb = Une fois décompressé, ce fichier Excel dépasse 512 Mo. C’est plus que ce que nous lisons en une fois. Merci d’enregistrer le tableau en CSV.
import-wrong-long-line = La ligne { $at } est trop longue. Manque-t-il un guillemet ?
import-wrong-open-quote = Dans la ligne { $at }, il manque un guillemet à la fin.
import-wrong-encoding = À partir de la ligne { $at }, les lettres sont enregistrées autrement. Merci d’enregistrer le fichier en UTF-8.
import-wrong-json = La ligne { $at } n’est pas un objet JSON valable.
import-wrong-no-columns = Nous ne connaissons aucune de ces colonnes. La première ligne donne-t-elle leur nom ?
import-wrong-missing-column = La colonne « { $at } » manque.
