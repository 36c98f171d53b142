<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Alert</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AroundScreen</name>
    <message>
        <source>&amp;Gender of the newborn</source>
        <translation>&amp;Sexe du nouveau-né</translation>
    </message>
    <message>
        <source>A file, a picture dropped here, or one that was copied.</source>
        <translation>Un fichier, une image déposée ici ou une image copiée.</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Add insurance</source>
        <translation>Ajouter l’assurance</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Born as n&amp;umber</source>
        <translation>&amp;Rang de naissance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>Personne n’est encore indiqué</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Autres numéros</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Register newborn</source>
        <translation>Inscrire le nouveau-né</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take off {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>sans téléphone</translation>
    </message>
    <message>
        <source>one child</source>
        <translation>enfant unique</translation>
    </message>
    <message>
        <source>{0}, next of kin</source>
        <translation>{0}, personne à prévenir</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Bed {0} kept</source>
        <translation>Lit {0} gardé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the arrival of {0}</source>
        <translation>Modifier l’arrivée de {0}</translation>
    </message>
    <message>
        <source>Checked &amp;with</source>
        <translation>Contrôlé &amp;avec</translation>
    </message>
    <message>
        <source>Choose bed</source>
        <translation>Choisir un lit</translation>
    </message>
    <message>
        <source>Choose bed for {0}</source>
        <translation>Choisir un lit pour {0}</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Expected {0}</source>
        <translation>Attendu {0}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Given a&amp;t</source>
        <translation>Donné &amp;le</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Names are compared with recorded allergies. Interactions are not checked.</source>
        <translation>Les noms sont comparés aux allergies notées. Les interactions ne sont pas contrôlées.</translation>
    </message>
    <message>
        <source>Next on the ward</source>
        <translation>À suivre dans le service</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>Sans lit</translation>
    </message>
    <message>
        <source>No observations yet</source>
        <translation>Pas encore de constantes</translation>
    </message>
    <message>
        <source>Nobody is on this ward.</source>
        <translation>Personne dans ce service.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Autre heure</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Receive {0}</source>
        <translation>Accueillir {0}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <source>Waiting for a bed</source>
        <translation>En attente d’un lit</translation>
    </message>
    <message>
        <source>Your notes to sign</source>
        <translation>Vos notes à signer</translation>
    </message>
    <message>
        <source>now, 08:05 or 22-Nov 23:50</source>
        <translation>maintenant, 08:05 ou 22-Nov 23:50</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>&amp;Why</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Il faut un motif</translation>
    </message>
</context>
<context>
    <name>AskWhyNot</name>
    <message>
        <source>&amp;More words</source>
        <translation>Pré&amp;cision</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Choisissez le motif</translation>
    </message>
    <message>
        <source>Say why in words</source>
        <translation>Dites pourquoi en mots</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Cover for</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>For how &amp;long</source>
        <translation>Duré&amp;e</translation>
    </message>
    <message>
        <source>For wh&amp;om</source>
        <translation>Pour qu&amp;i</translation>
    </message>
    <message>
        <source>On &amp;ward</source>
        <translation>Dans le ser&amp;vice</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Astreinte</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Quoi</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Which of them</source>
        <translation>&amp;Lequel</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>Entrées du journal d’audit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>Pé&amp;riode</translation>
    </message>
    <message>
        <source>Who saw this &amp;patient</source>
        <translation>Qui a vu ce &amp;patient</translation>
    </message>
</context>
<context>
    <name>BedCard</name>
    <message>
        <source>Also the bed of {0}</source>
        <translation>Aussi le lit de {0}</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>Aussi {0}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Two patients, one bed</source>
        <translation>Deux patients, un lit</translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source> They were issued together.</source>
        <translation> Elles ont été émises ensemble.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Give back {}?</source>
        <translation>Rembourser {} ?</translation>
    </message>
    <message>
        <source>Preview and issue</source>
        <translation>Aperçu et émission</translation>
    </message>
    <message>
        <source>Reverse {0} {1}?</source>
        <translation>Annuler {0} {1} ?</translation>
    </message>
    <message>
        <source>Take back {}?</source>
        <translation>Annuler {} ?</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
</context>
<context>
    <name>CardLink</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>nothing typed yet</source>
        <translation>rien de saisi</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>il manque quelque chose</translation>
    </message>
    <message>
        <source>something to put right</source>
        <translation>à corriger</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>&amp;Born</source>
        <translation>Né(&amp;e) le</translation>
    </message>
    <message>
        <source>&amp;Consultant</source>
        <translation>Mé&amp;decin référent</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Prénoms</translation>
    </message>
    <message>
        <source>&amp;National id</source>
        <translation>&amp;N° d’identité national</translation>
    </message>
    <message>
        <source>&amp;Substances</source>
        <translation>&amp;Substances</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Civili&amp;té</translation>
    </message>
    <message>
        <source>&amp;Ward</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>A&amp;llergies</source>
        <translation>Aller&amp;gies</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>As: Penicillin (rash), Latex</source>
        <translation>Ex. : Pénicilline (éruption), Latex</translation>
    </message>
    <message>
        <source>Be&amp;d</source>
        <translation>L&amp;it</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Gende&amp;r</source>
        <translation>Se&amp;xe</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connues</translation>
    </message>
    <message>
        <source>No bed is free</source>
        <translation>Aucun lit libre</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>Pas encore de lit</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Aucune connue</translation>
    </message>
    <message>
        <source>Not admitted now</source>
        <translation>Non admis(e)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>Ward first</source>
        <translation>Service d’abord</translation>
    </message>
    <message>
        <source>as on the wristband</source>
        <translation>comme sur le bracelet</translation>
    </message>
    <message>
        <source>choose a ward to admit</source>
        <translation>choisir un service pour admettre</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} libres</translation>
    </message>
</context>
<context>
    <name>ChargeFormRow</name>
    <message>
        <source> + {:g} % tax</source>
        <translation> + {:g} % de taxe</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Prestation</translation>
    </message>
    <message>
        <source>Type its code or words</source>
        <translation>Tapez son code ou des mots</translation>
    </message>
    <message>
        <source>insured</source>
        <translation>assuré</translation>
    </message>
    <message>
        <source>patient pays</source>
        <translation>le patient paie</translation>
    </message>
</context>
<context>
    <name>ChargesCard</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation>Pas encore de prestations</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Press Ins to add the first one.</source>
        <translation>Appuyez sur Ins pour ajouter la première.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Annuler la prestation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>The charge stays to be seen, struck through, with this reason</source>
        <translation>La prestation reste visible, barrée, avec ce motif</translation>
    </message>
</context>
<context>
    <name>ChartModel</name>
    <message>
        <source>, corrected</source>
        <translation>, corrigé</translation>
    </message>
    <message>
        <source>, scores {0}</source>
        <translation>, {0} points</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non mesuré</translation>
    </message>
</context>
<context>
    <name>ChartScreen</name>
    <message>
        <source>Clinical response to NEWS2</source>
        <translation>Réponse clinique au NEWS2</translation>
    </message>
    <message>
        <source>Copy the chart as text</source>
        <translation>Copier la feuille en texte</translation>
    </message>
    <message>
        <source>Correct this set</source>
        <translation>Corriger ce relevé</translation>
    </message>
    <message>
        <source>No observations in this stay yet</source>
        <translation>Pas encore de constantes dans ce séjour</translation>
    </message>
    <message>
        <source>Tasks of {0}</source>
        <translation>Tâches de {0}</translation>
    </message>
    <message>
        <source>The care plan of this stay is not yours to change.</source>
        <translation>Vous ne pouvez pas modifier le plan de soins de ce séjour.</translation>
    </message>
    <message>
        <source>The chart was copied as text.</source>
        <translation>La feuille a été copiée en texte.</translation>
    </message>
    <message>
        <source>There are no older sets.</source>
        <translation>Il n’y a pas de relevés plus anciens.</translation>
    </message>
    <message>
        <source>This is the newest.</source>
        <translation>C’est le plus récent.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Type the first set below. It is due at admission.</source>
        <translation>Tapez le premier relevé ci-dessous. Il est dû à l’admission.</translation>
    </message>
    <message>
        <source>Whole response</source>
        <translation>Réponse complète</translation>
    </message>
    <message>
        <source>You have no note to sign here.</source>
        <translation>Vous n’avez aucune note à signer ici.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>NEWS2 chart</source>
        <translation>Feuille NEWS2</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Report for IT</source>
        <translation>Rapport pour l’informatique</translation>
    </message>
    <message>
        <source>Something went wrong in Wardlight</source>
        <translation>Un problème est survenu dans Wardlight</translation>
    </message>
    <message>
        <source>What was saved is safe. Look at the last thing you did and do it again if it is not there. Tell IT the number {}.</source>
        <translation>Ce qui a été enregistré est en sûreté. Vérifiez votre dernière action et refaites-la si elle manque. Donnez à l’informatique le numéro {}.</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est en attente</translation>
    </message>
    <message>
        <source>Or type something else</source>
        <translation>Ou tapez autre chose</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Take all of the first</source>
        <translation>Tout prendre de la première</translation>
    </message>
    <message>
        <source>Take all of the second</source>
        <translation>Tout prendre de la seconde</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>Annuler cette décision</translation>
    </message>
    <message>
        <source>Versions to choose from</source>
        <translation>Versions à choisir</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>{}: something else</source>
        <translation>{} : autre chose</translation>
    </message>
</context>
<context>
    <name>DowntimeCard</name>
    <message>
        <source>Downtime packs</source>
        <translation>Dossiers de secours</translation>
    </message>
    <message>
        <source>Downtime password</source>
        <translation>Mot de passe de secours</translation>
    </message>
    <message>
        <source>Locked PDFs in {0} · F12 prints those of your wards at once</source>
        <translation>PDF protégés dans {0} · F12 imprime aussitôt ceux de vos services</translation>
    </message>
    <message>
        <source>Not written yet · every {0}</source>
        <translation>Pas encore écrits · toutes les {0}</translation>
    </message>
    <message>
        <source>Print the password for the envelope</source>
        <translation>Imprimer le mot de passe pour l’enveloppe</translation>
    </message>
    <message>
        <source>W&amp;ritten every</source>
        <translation>Écrits toutes &amp;les</translation>
    </message>
    <message>
        <source>Written {0} · every {1}</source>
        <translation>Écrits {0} · toutes les {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>DuplicatesScreen</name>
    <message>
        <source>&amp;One MRN</source>
        <translation>&amp;Un n° de dossier</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>Choose a pair and give a reason first</source>
        <translation>Choisissez d’abord une paire et donnez un motif</translation>
    </message>
    <message>
        <source>Choose a pair to compare</source>
        <translation>Choisissez une paire à comparer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare them with their papers before you merge.</source>
        <translation>Comparez avec leurs papiers avant de fusionner.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Found through it</source>
        <translation>Trouvé par lui</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>Gardé pour toujours</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N° dossier</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merged lately</source>
        <translation>Fusionnés récemment</translation>
    </message>
    <message>
        <source>Nobody is in the list</source>
        <translation>Personne dans la liste</translation>
    </message>
    <message>
        <source>Nothing is deleted by a merge, and it can be taken back.</source>
        <translation>Une fusion n’efface rien et peut être annulée.</translation>
    </message>
    <message>
        <source>O&amp;ther MRN</source>
        <translation>&amp;Autre n° de dossier</translation>
    </message>
    <message>
        <source>Pairs of records</source>
        <translation>Paires de dossiers</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Stands for both</source>
        <translation>Vaut pour les deux</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Présumés</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They differ in {0}</source>
        <translation>Différences : {0}</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Two records side by side</source>
        <translation>Deux dossiers côte à côte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With {0} come: {1}</source>
        <translation>Avec {0} viennent : {1}</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>manque le motif</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>A alert, C new confusion, V voice, P pain, U unresponsive</source>
        <translation>A alerte, C confusion nouvelle, V voix, P douleur, U sans réponse</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Correct the red field first</source>
        <translation>Corrigez d’abord le champ rouge</translation>
    </message>
    <message>
        <source>Esc keep as draft</source>
        <translation>Esc brouillon</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc quitter</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>It was wrong because</source>
        <translation>C’était faux parce que</translation>
    </message>
    <message>
        <source>Litres a minute; 0 or Air for no oxygen</source>
        <translation>Litres par minute ; 0 ou Air sans oxygène</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nouveau relevé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Tab next · Enter save</source>
        <translation>Tab suivant · Entrée valider</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les changements</translation>
    </message>
</context>
<context>
    <name>GlassBar</name>
    <message>
        <source>, and {n} more</source>
        <translation>, et {n} de plus</translation>
    </message>
    <message>
        <source>Emergency access: {name}, {time} left</source>
        <translation>Accès d’urgence : {name}, encore {time}</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Every look is reviewed by the privacy officer.</source>
        <translation>Chaque consultation est contrôlée par le délégué à la protection des données.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>All beds</source>
        <translation>Tous les lits</translation>
    </message>
    <message>
        <source>Choose a free bed for {0} · Enter moves · Esc stops</source>
        <translation>Choisissez un lit libre pour {0} · Entrée : déplacer · Esc : arrêter</translation>
    </message>
    <message>
        <source>Choose a free bed · Enter moves · Esc stops</source>
        <translation>Choisissez un lit libre · Entrée : déplacer · Esc : arrêter</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Enter opens · . more · ? all keys</source>
        <translation>Entrée ouvre · . plus · ? touches</translation>
    </message>
    <message>
        <source>Enter opens · O observations · M medication · T tasks · B move · . more</source>
        <translation>Entrée ouvre · O constantes · M médicaments · T tâches · B déplacer · . plus</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolement</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>NEWS2 5+</source>
        <translation>NEWS2 5+</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>En permission</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Ward board</source>
        <translation>Tableau du service</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>arrivées</translation>
    </message>
    <message>
        <source>{0} beds</source>
        <translation>{0} lits</translation>
    </message>
    <message>
        <source>{0} of {1} beds shown</source>
        <translation>{0} lits sur {1} affichés</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N° dossier</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Needs a decision</source>
        <translation>Décision requise</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Settled lately</source>
        <translation>Réglé récemment</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qu’il y a</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation>Factures et paiements</translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation>Émettre un avoir</translation>
    </message>
    <message>
        <source>Issue the invoice by Ctrl Enter, then take payments by F8.</source>
        <translation>Émettez la facture par Ctrl Entrée, puis encaissez par F8.</translation>
    </message>
    <message>
        <source>Kept with the payment</source>
        <translation>Gardé avec le paiement</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>Rien d’émis encore</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Printed on the credit note</source>
        <translation>Imprimé sur l’avoir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Choose your name</source>
        <translation>Choisissez votre nom</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Accès d’urgence</translation>
    </message>
    <message>
        <source>Emergency access: log in as yourself</source>
        <translation>Accès d’urgence : connectez-vous sous votre nom</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Then choose the patient, say why and give your password again. It ends by itself, and the privacy officer reviews it.</source>
        <translation>Puis choisissez le patient, dites pourquoi et redonnez votre mot de passe. L’accès prend fin de lui-même, et le délégué à la protection des données le contrôle.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Qui travaille ?</translation>
    </message>
    <message>
        <source>Workstation {}</source>
        <translation>Poste {}</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in {} s</source>
        <translation>Verrouillage dans {} s</translation>
    </message>
    <message>
        <source>Press a key or move the mouse to go on. What you typed is kept.</source>
        <translation>Appuyez sur une touche ou bougez la souris. Votre saisie est gardée.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N° dossier</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>draft kept {}</source>
        <translation>brouillon gardé à {}</translation>
    </message>
</context>
<context>
    <name>MedicationScreen</name>
    <message>
        <source>A doctor prescribes with P. What is given on paper is written down later.</source>
        <translation>Un médecin prescrit avec P. Ce qui est donné sur papier est saisi plus tard.</translation>
    </message>
    <message>
        <source>Medicines are prescribed in an open stay.</source>
        <translation>On prescrit dans un séjour en cours.</translation>
    </message>
    <message>
        <source>Nothing is prescribed in this stay yet</source>
        <translation>Rien n’est encore prescrit dans ce séjour</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Prescrire</translation>
    </message>
    <message>
        <source>Shift after (])</source>
        <translation>Équipe suivante (])</translation>
    </message>
    <message>
        <source>Shift before ([)</source>
        <translation>Équipe précédente ([)</translation>
    </message>
    <message>
        <source>Show {0} more that are over</source>
        <translation>Montrer {0} de plus, finies</translation>
    </message>
    <message>
        <source>The dose</source>
        <translation>La dose</translation>
    </message>
    <message>
        <source>Your role does not prescribe.</source>
        <translation>Votre rôle ne prescrit pas.</translation>
    </message>
</context>
<context>
    <name>MedicationTable</name>
    <message>
        <source>Drug chart</source>
        <translation>Feuille de traitement</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <translation>fin {0}</translation>
    </message>
</context>
<context>
    <name>MovementForm</name>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>NewCard</name>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Standing wards</source>
        <translation>Services &amp;permanents</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Civili&amp;té</translation>
    </message>
    <message>
        <source>As 4B, 5A</source>
        <translation>Comme 4B, 5A</translation>
    </message>
    <message>
        <source>As on the badge: Staff nurse</source>
        <translation>Comme sur le badge : Infirmier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Make user</source>
        <translation>Créer l’utilisateur</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
</context>
<context>
    <name>NewsBadge</name>
    <message>
        <source>NEWS2 {}</source>
        <translation>NEWS2 {}</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Who reads it</source>
        <translation>&amp;Qui la lit</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sealed; for you, and the doctors and ward managers of the ward.</source>
        <translation>Scellée ; pour vous, les médecins et les cadres du service.</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
</context>
<context>
    <name>OpenBillsPage</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Chercher dans la liste</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>À facturer</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>OwnPasswordCard</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least 15 characters: four words that do not belong together.</source>
        <translation>Au moins 15 caractères : quatre mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>Garder et continuer</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Le &amp;même à nouveau</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>Votre propre mot de passe</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A name, a number, or what you want to do</source>
        <translation>Un nom, un numéro, ou ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Find a patient or an action</source>
        <translation>Chercher un patient ou une action</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Nothing found for “{}”. Try fewer letters.</source>
        <translation>Rien trouvé pour « {} ». Essayez moins de lettres.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hello {}</source>
        <translation>Bonjour {}</translation>
    </message>
    <message>
        <source>I cannot log in</source>
        <translation>Connexion impossible ?</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Type your login and your password</source>
        <translation>Tapez votre identifiant et votre mot de passe</translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>Tapez votre mot de passe</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Admitted</source>
        <translation>Admis(e)</translation>
    </message>
    <message>
        <source>Bed {0}</source>
        <translation>Lit {0}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Médecin référent</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décédé(e)</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N° dossier</translation>
    </message>
    <message>
        <source>Merged into {0}</source>
        <translation>Fusionné dans {0}</translation>
    </message>
    <message>
        <source>No bed</source>
        <translation>Sans lit</translation>
    </message>
    <message>
        <source>Not in hospital now</source>
        <translation>Pas à l’hôpital actuellement</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Patient {0}</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Resuscitation</source>
        <translation>Réanimation</translation>
    </message>
    <message>
        <source>bed {0}</source>
        <translation>lit {0}</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>né(e) le {0}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>deceased {0}</source>
        <translation>décédé(e) {0}</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>sans lit</translation>
    </message>
    <message>
        <source>protected: open to the ward&apos;s staff alone</source>
        <translation>protégé : ouvert au seul personnel du service</translation>
    </message>
</context>
<context>
    <name>PatientPick</name>
    <message>
        <source>Patients found</source>
        <translation>Patients trouvés</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>&amp;Find a patient</source>
        <translation>&amp;Chercher un patient</translation>
    </message>
    <message>
        <source>Details and admission</source>
        <translation>Données et admission</translation>
    </message>
    <message>
        <source>No patient is chosen: type a name first</source>
        <translation>Aucun patient choisi : tapez d’abord un nom</translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Ouvrir les données</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Patients trouvés</translation>
    </message>
    <message>
        <source>Register new patient</source>
        <translation>Inscrire un patient</translation>
    </message>
</context>
<context>
    <name>PaymentFormBox</name>
    <message>
        <source>&amp;Handed over</source>
        <translation>&amp;Somme remise</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>Fact&amp;ure</translation>
    </message>
    <message>
        <source>&amp;Way of payment</source>
        <translation>Mo&amp;de de paiement</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>Change {}</source>
        <translation>À rendre {}</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>Empty: exactly the amount</source>
        <translation>Vide : le montant exact</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>{0}, {1} open</source>
        <translation>{0}, reste {1}</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>For a time</source>
        <translation>Pour un temps</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Wards now</source>
        <translation>Services actuels</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>&amp;Find a person</source>
        <translation>&amp;Chercher une personne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnel</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Badge</translation>
    </message>
    <message>
        <source>&amp;Standing wards</source>
        <translation>Services &amp;permanents</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>As 4B, 5A</source>
        <translation>Comme 4B, 5A</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End: {}</source>
        <translation>Terminer : {}</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Pour un temps</translation>
    </message>
    <message>
        <source>Has one; a new one replaces it</source>
        <translation>En a un ; un nouveau le remplace</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Lift suspension</source>
        <translation>Lever la suspension</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing; only the standing wards</source>
        <translation>Rien ; seulement les services permanents</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>Retirer le badge</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>{}. Hold it to the reader here</source>
        <translation>{}. Présentez-le au lecteur ici</translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>PIN, {} of {} digits typed</source>
        <translation>PIN, {} chiffres sur {} tapés</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Give up PIN</source>
        <translation>Supprimer le PIN</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Hello {}</source>
        <translation>Bonjour {}</translation>
    </message>
    <message>
        <source>Keep PIN</source>
        <translation>Garder le PIN</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>New &amp;PIN, six digits</source>
        <translation>Nouveau &amp;PIN, six chiffres</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>Supprimer le dernier chiffre</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>Le &amp;même à nouveau</translation>
    </message>
    <message>
        <source>The two PINs differ</source>
        <translation>Les deux PIN diffèrent</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Tapez votre PIN</translation>
    </message>
    <message>
        <source>Unlock PIN</source>
        <translation>PIN de déverrouillage</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>With a PIN you unlock in a second, for twelve hours after your password.</source>
        <translation>Avec un PIN vous déverrouillez en une seconde, pendant douze heures après votre mot de passe.</translation>
    </message>
    <message>
        <source>You have one here. For twelve hours after your password it unlocks.</source>
        <translation>Vous en avez un ici. Il déverrouille pendant douze heures après votre mot de passe.</translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation>Votre m&amp;ot de passe</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Décidé par</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>A named clinician, for SpO₂ scale and resuscitation</source>
        <translation>Un clinicien nommé, pour l’échelle SpO₂ et la réanimation</translation>
    </message>
    <message>
        <source>Change the care plan?</source>
        <translation>Modifier le plan de soins ?</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Scale 2: a target of 88–92 % in hypercapnic failure (RCP 2017)</source>
        <translation>Échelle 2 : cible de 88–92 % en insuffisance hypercapnique (RCP 2017)</translation>
    </message>
    <message>
        <source>{0}. What was decided before stays in the timeline.</source>
        <translation>{0}. Ce qui a été décidé avant reste dans la chronologie.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Care plan</source>
        <translation>Plan de soins</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the care plan</source>
        <translation>Modifier le plan de soins</translation>
    </message>
</context>
<context>
    <name>PoliciesScreen</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file: you see who gains and who loses before you take it.</source>
        <translation>Choisissez un fichier : vous voyez qui gagne et qui perd avant de l’adopter.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>No other policies are chosen</source>
        <translation>Aucune autre règle n’est choisie</translation>
    </message>
    <message>
        <source>Nothing: these are the first.</source>
        <translation>Rien : ce sont les premières.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>Adoptées avant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Qui gagne et qui perd</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
</context>
<context>
    <name>PrescribeForm</name>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Condition</translation>
    </message>
    <message>
        <source>&amp;Drug</source>
        <translation>Mé&amp;dicament</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Fré&amp;quence</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Most in 24 h</source>
        <translation>Ma&amp;ximum en 24 h</translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation>&amp;Voie</translation>
    </message>
    <message>
        <source>&amp;Times of day</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>08:00 20:00</source>
        <translation>08:00 20:00</translation>
    </message>
    <message>
        <source>4 or 1.5</source>
        <translation>4 ou 1.5</translation>
    </message>
    <message>
        <source>Be&amp;gins</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>Checked b&amp;y</source>
        <translation>Contrôlé &amp;par</translation>
    </message>
    <message>
        <source>Code &amp;list</source>
        <translation>&amp;Liste de codes</translation>
    </message>
    <message>
        <source>Code &amp;number</source>
        <translation>&amp;Numéro du code</translation>
    </message>
    <message>
        <source>D&amp;ose</source>
        <translation>D&amp;ose</translation>
    </message>
    <message>
        <source>G&amp;iven in spite of it because</source>
        <translation>Donné mal&amp;gré tout parce que</translation>
    </message>
    <message>
        <source>Hours &amp;between doses</source>
        <translation>H&amp;eures entre doses</translation>
    </message>
    <message>
        <source>Leave as a draft</source>
        <translation>Laisser en brouillon</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Prescrire</translation>
    </message>
    <message>
        <source>Prescribe for {0}</source>
        <translation>Prescrire pour {0}</translation>
    </message>
    <message>
        <source>R&amp;ate in 1 h</source>
        <translation>Déb&amp;it en 1 h</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>The name is compared with the recorded allergies, letter by letter. Interactions, groups of drugs and doses are not checked.</source>
        <translation>Le nom est comparé aux allergies notées, lettre par lettre. Interactions, familles de médicaments et doses ne sont pas contrôlées.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>Indic&amp;ation</translation>
    </message>
    <message>
        <source>after food …</source>
        <translation>après le repas …</translation>
    </message>
    <message>
        <source>empty: when stopped</source>
        <translation>vide : à l’arrêt</translation>
    </message>
    <message>
        <source>in the same unit</source>
        <translation>dans la même unité</translation>
    </message>
    <message>
        <source>now, 24-Nov 08:00</source>
        <translation>maintenant, 24-Nov 08:00</translation>
    </message>
    <message>
        <source>pain, sickness …</source>
        <translation>douleur, nausée …</translation>
    </message>
    <message>
        <source>the generic name</source>
        <translation>le nom générique</translation>
    </message>
    <message>
        <source>where used</source>
        <translation>s’il y en a</translation>
    </message>
</context>
<context>
    <name>PreviewAside</name>
    <message>
        <source>Enlarge the paper to read it</source>
        <translation>Agrandir la page pour la lire</translation>
    </message>
    <message>
        <source>Issue invoice</source>
        <translation>Émettre la facture</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Pas d’aperçu</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of {0}, {1}</source>
        <translation>Aperçu de {0}, {1}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Afficher la page entière</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bracelets</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>50 by 25 mm</source>
        <translation>50 sur 25 mm</translation>
    </message>
    <message>
        <source>70 by 35 mm</source>
        <translation>70 sur 35 mm</translation>
    </message>
    <message>
        <source>89 by 36 mm</source>
        <translation>89 sur 36 mm</translation>
    </message>
    <message>
        <source>Adult, 279 by 25 mm</source>
        <translation>Adulte, 279 sur 25 mm</translation>
    </message>
    <message>
        <source>Band si&amp;ze</source>
        <translation>&amp;Taille du bracelet</translation>
    </message>
    <message>
        <source>Child, 178 by 25 mm</source>
        <translation>Enfant, 178 sur 25 mm</translation>
    </message>
    <message>
        <source>Lab&amp;els</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>Label s&amp;ize</source>
        <translation>Taille de l’ét&amp;iquette</translation>
    </message>
    <message>
        <source>No printer here: save as PDF</source>
        <translation>Sans imprimante : en PDF</translation>
    </message>
    <message>
        <source>No printer: save as PDF</source>
        <translation>Sans imprimante : en PDF</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>The system&apos;s own: {0}</source>
        <translation>Celle du système : {0}</translation>
    </message>
    <message>
        <source>{0} (not here now)</source>
        <translation>{0} (absente)</translation>
    </message>
</context>
<context>
    <name>ProtectButton</name>
    <message>
        <source>No longer protected</source>
        <translation>Plus protégé</translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation>Protéger …</translation>
    </message>
    <message>
        <source>Protect: a member of staff</source>
        <translation>Protéger : membre du personnel</translation>
    </message>
    <message>
        <source>Protect: family of staff</source>
        <translation>Protéger : famille du personnel</translation>
    </message>
    <message>
        <source>Protect: known to everybody</source>
        <translation>Protéger : personne connue de tous</translation>
    </message>
    <message>
        <source>Protected …</source>
        <translation>Protégé …</translation>
    </message>
    <message>
        <source>{} is no longer protected</source>
        <translation>{} n’est plus protégé(e)</translation>
    </message>
    <message>
        <source>{} is protected: the chart opens to the ward&apos;s staff alone</source>
        <translation>{} est protégé(e) : le dossier ne s’ouvre qu’au personnel du service</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>&amp;Reason</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>A ward manager or registrar sees to this. It is kept until then.</source>
        <translation>Un cadre ou un agent d’admission s’en occupe. C’est gardé jusque-là.</translation>
    </message>
    <message>
        <source>Copy to draft</source>
        <translation>Copier dans un brouillon</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>The central server did not take this. It is kept here.</source>
        <translation>Le serveur central ne l’a pas pris. C’est gardé ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What was done instead, in a few words</source>
        <translation>Ce qui a été fait à la place, en quelques mots</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Ce qui a été saisi</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Already known?</source>
        <translation>Déjà connu ?</translation>
    </message>
    <message>
        <source>Alt + underlined letter jumps to a field</source>
        <translation>Alt + lettre soulignée va au champ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Inconnu(e)</translation>
    </message>
</context>
<context>
    <name>ReviewsScreen</name>
    <message>
        <source>&amp;What you found</source>
        <translation>&amp;Ce que vous avez trouvé</translation>
    </message>
    <message>
        <source>At workstation {}</source>
        <translation>Au poste {}</translation>
    </message>
    <message>
        <source>Broken glass</source>
        <translation>Accès d’urgence</translation>
    </message>
    <message>
        <source>Done meanwhile</source>
        <translation>Fait pendant ce temps</translation>
    </message>
    <message>
        <source>Each emergency access to a protected chart comes here to be reviewed.</source>
        <translation>Chaque accès d’urgence à un dossier protégé vient ici pour contrôle.</translation>
    </message>
    <message>
        <source>Emergency access to review</source>
        <translation>Accès d’urgence à contrôler</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Abus</translation>
    </message>
    <message>
        <source>No glass was broken</source>
        <translation>Aucun accès d’urgence</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif donné</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>En discuter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>RightLine</name>
    <message>
        <source>checked</source>
        <translation>contrôlé</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>{0} now</source>
        <translation>{0} en cours</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Go to section</source>
        <translation>Aller à la section</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>{} (Alt {})</source>
        <translation>{} (Alt {})</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>&amp;Contraste</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>Ver&amp;rouiller après</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Compact shows more rows; what is touched keeps its size</source>
        <translation>Compact montre plus de lignes ; ce qui se touche garde sa taille</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>Den&amp;sité</translation>
    </message>
    <message>
        <source>From the next start of Wardlight on. French, Swahili and Arabic: not yet reviewed by clinicians who speak them</source>
        <translation>Au prochain démarrage. Français, swahili, arabe : pas encore relus par des cliniciens</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>IT chooses where backups go and how often: wardlight backup schedule</source>
        <translation>L’informatique choisit où et à quelle fréquence : wardlight backup schedule</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>When nobody has touched the workstation for so long; what was typed is kept</source>
        <translation>Quand personne n’a touché le poste aussi longtemps ; la saisie est gardée</translation>
    </message>
</context>
<context>
    <name>ShareFormBox</name>
    <message>
        <source>&amp;Share in %</source>
        <translation>Pa&amp;rt en %</translation>
    </message>
    <message>
        <source>Agree share</source>
        <translation>Convenir de la part</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>I&amp;nsurance</source>
        <translation>&amp;Assurance</translation>
    </message>
    <message>
        <source>Of covered services, 0 to 100</source>
        <translation>Des prestations couvertes, de 0 à 100</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Close: {0}</source>
        <translation>Fermer : {0}</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Afficher : {0}</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>State of sync</source>
        <translation>État de la synchronisation</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Audit log broken: tell the privacy officer</source>
        <translation>Journal d’audit altéré : prévenez le délégué à la protection des données</translation>
    </message>
    <message>
        <source>Downtime packs not written</source>
        <translation>Dossiers de secours non écrits</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Workstation {}</source>
        <translation>Poste {}</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>Close {}</source>
        <translation>Fermer {}</translation>
    </message>
    <message>
        <source>Close {} (Ctrl W)</source>
        <translation>Fermer {} (Ctrl W)</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More open patients</source>
        <translation>Autres patients ouverts</translation>
    </message>
    <message>
        <source>Open patients</source>
        <translation>Patients ouverts</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Add note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>{0} older</source>
        <translation>{0} plus anciens</translation>
    </message>
</context>
<context>
    <name>ToastCard</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a patient or an action</source>
        <translation>Chercher un patient ou une action</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Barre supérieure</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>High 7+</source>
        <translation>Élevé 7+</translation>
    </message>
    <message>
        <source>Low 0–4</source>
        <translation>Faible 0–4</translation>
    </message>
    <message>
        <source>Medium 5–6</source>
        <translation>Moyen 5–6</translation>
    </message>
    <message>
        <source>NEWS2 trend</source>
        <translation>Tendance NEWS2</translation>
    </message>
    <message>
        <source>NEWS2 trend {0}: {1}</source>
        <translation>Tendance NEWS2 {0} : {1}</translation>
    </message>
</context>
<context>
    <name>WardScreen</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Bed {0}</source>
        <translation>Lit {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>IT sets up wards and beds.</source>
        <translation>L’informatique crée services et lits.</translation>
    </message>
    <message>
        <source>Next on the ward</source>
        <translation>À suivre dans le service</translation>
    </message>
    <message>
        <source>There is no bay {0} on the board.</source>
        <translation>Il n’y a pas de secteur {0} au tableau.</translation>
    </message>
    <message>
        <source>This hospital has no ward yet</source>
        <translation>Cet hôpital n’a pas encore de service</translation>
    </message>
    <message>
        <source>Two patients have bed {0}: {1}</source>
        <translation>Deux patients ont le lit {0} : {1}</translation>
    </message>
    <message>
        <source>Two workstations gave it away while apart. Nobody is lost: one keeps the bed, the other waits for one. The ward manager decides.</source>
        <translation>Deux postes l’ont attribué sans contact entre eux. Personne n’est perdu : l’un garde le lit, l’autre en attend un. Le cadre de santé décide.</translation>
    </message>
</context>
<context>
    <name>WayBackCard</name>
    <message>
        <source>&amp;Administrator&apos;s login</source>
        <translation>&amp;Identifiant de l’administrateur</translation>
    </message>
    <message>
        <source>&amp;Code on the sealed page</source>
        <translation>&amp;Code de la page scellée</translation>
    </message>
    <message>
        <source>&amp;First person&apos;s login</source>
        <translation>Identifiant de la &amp;première personne</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>Cannot log in?</source>
        <translation>Connexion impossible ?</translation>
    </message>
    <message>
        <source>IT gives everybody a one-time password. For an administrator there is the sealed code, or two others: ward managers, privacy officers, administrators.</source>
        <translation>L’informatique donne à chacun un mot de passe provisoire. Pour un administrateur, il y a le code scellé, ou deux autres personnes : cadres de santé, délégués à la protection des données, administrateurs.</translation>
    </message>
    <message>
        <source>Let the administrator in again</source>
        <translation>Rétablir l’accès de l’administrateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sealed code</source>
        <translation>Code scellé</translation>
    </message>
    <message>
        <source>Second &amp;person&apos;s login</source>
        <translation>Identifiant de la &amp;deuxième personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
</context>
<context>
    <name>WhoPaysCard</name>
    <message>
        <source>Agree share</source>
        <translation>Convenir de la part</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Qui paie</translation>
    </message>
    <message>
        <source>no insurance is recorded</source>
        <translation>aucune assurance enregistrée</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Ask a nurse or a doctor.</source>
        <translation>Demandez à un infirmier ou un médecin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Downtime pack {0}</source>
        <translation>Dossier de secours {0}</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Accès d’urgence</translation>
    </message>
    <message>
        <source>Find the patient (Ctrl K). A chart that is closed to you asks for your reason and your password.</source>
        <translation>Cherchez le patient (Ctrl K). Un dossier fermé demande votre motif et votre mot de passe.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>No other patient is open</source>
        <translation>Aucun autre patient n’est ouvert</translation>
    </message>
    <message>
        <source>Nobody here has the number {0}</source>
        <translation>Personne ici n’a le numéro {0}</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Rien de fait encore</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Rien à annuler ici</translation>
    </message>
    <message>
        <source>The downtime pack is being made</source>
        <translation>Le dossier de secours est en préparation</translation>
    </message>
    <message>
        <source>This page stays open</source>
        <translation>Cette page reste ouverte</translation>
    </message>
    <message>
        <source>This patient has input that is not saved yet</source>
        <translation>Ce patient a une saisie non enregistrée</translation>
    </message>
    <message>
        <source>Your role does not open this</source>
        <translation>Votre rôle n’y donne pas accès</translation>
    </message>
    <message>
        <source>Your role opens no chart in an emergency</source>
        <translation>Votre rôle n’ouvre pas de dossier en urgence</translation>
    </message>
    <message>
        <source>Your role opens no patients</source>
        <translation>Votre rôle n’ouvre pas de patients</translation>
    </message>
    <message>
        <source>Your role prints no downtime pack</source>
        <translation>Votre rôle n’imprime pas de dossier de secours</translation>
    </message>
</context>
<context>
    <name>_Allergies</name>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Allergies not asked</source>
        <translation>Allergies non demandées</translation>
    </message>
    <message>
        <source>Allergies: {0}</source>
        <translation>Allergies : {0}</translation>
    </message>
    <message>
        <source>Ask before giving any medicine</source>
        <translation>Demandez avant de donner un médicament</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Aucune allergie connue</translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation>vérifié {0}</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connues</translation>
    </message>
    <message>
        <source>more</source>
        <translation>de plus</translation>
    </message>
</context>
<context>
    <name>_Bell</name>
    <message>
        <source>something new</source>
        <translation>du nouveau</translation>
    </message>
</context>
<context>
    <name>_BrokenPane</name>
    <message>
        <source>Put on record and count anew</source>
        <translation>Enregistrer et recommencer</translation>
    </message>
    <message>
        <source>What was &amp;found, and who knows of it</source>
        <translation>&amp;Ce qui a été trouvé, et qui le sait</translation>
    </message>
</context>
<context>
    <name>_Caps</name>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>_Corner</name>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>NEWS2 chart</source>
        <translation>Feuille NEWS2</translation>
    </message>
    <message>
        <source>NEWS2 chart {}</source>
        <translation>Feuille NEWS2 {}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} · PgUp</source>
        <translation>{0} sur {1} · PgUp</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Add a charge</source>
        <translation>Ajouter une prestation</translation>
    </message>
</context>
<context>
    <name>_GoingRow</name>
    <message>
        <source>{0} goes home {1}</source>
        <translation>{0} sort {1}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>actions of a patient</source>
        <translation>actions d’un patient</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>_Live</name>
    <message>
        <source>NEWS2 at least</source>
        <translation>NEWS2 au moins</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>_Lock</name>
    <message>
        <source>{} (Ctrl L)</source>
        <translation>{} (Ctrl L)</translation>
    </message>
</context>
<context>
    <name>_NextRow</name>
    <message>
        <source>late</source>
        <translation>retard</translation>
    </message>
</context>
<context>
    <name>_NobodyPane</name>
    <message>
        <source>Register with this name</source>
        <translation>Inscrire sous ce nom</translation>
    </message>
</context>
<context>
    <name>_SearchButton</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>_SyncItem</name>
    <message>
        <source>Open Sync</source>
        <translation>Ouvrir la synchronisation</translation>
    </message>
    <message>
        <source>Sync state</source>
        <translation>État de la synchronisation</translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message>
        <source>Latest</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>_ToSignRow</name>
    <message>
        <source>{0} to sign, {1}</source>
        <translation>{0} à signer, {1}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Arrivé</translation>
    </message>
    <message>
        <source>&amp;Bed</source>
        <translation>&amp;Lit</translation>
    </message>
    <message>
        <source>&amp;Consultant</source>
        <translation>&amp;Médecin responsable</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Discharge</source>
        <translation>&amp;Sortie</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Attendu</translation>
    </message>
    <message>
        <source>&amp;Expected back</source>
        <translation>Retour &amp;prévu</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;How soon</source>
        <translation>&amp;Quand au plus tard</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>Inte&amp;rprète</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>&amp;Mobile</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;Planned for</source>
        <translation>&amp;Prévue pour</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>&amp;Right time</source>
        <translation>&amp;Heure exacte</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>A&amp;vec</translation>
    </message>
    <message>
        <source>({score}: corrected)</source>
        <translation>({score} : corrigé)</translation>
    </message>
    <message>
        <source>. or the menu key</source>
        <translation>. ou la touche menu</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>14:00 or tomorrow 10:00</source>
        <translation>14:00 ou demain 10:00</translation>
    </message>
    <message>
        <source>14:00 or tomorrow 10:00; empty: no plan</source>
        <translation>14:00 ou demain 10:00 ; vide : pas de date</translation>
    </message>
    <message>
        <source>14:00, or empty</source>
        <translation>14:00, ou vide</translation>
    </message>
    <message>
        <source>14:05 or 22-Nov 23:50</source>
        <translation>14:05 ou 22-Nov 23:50</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>A PIN has {n} digits</source>
        <translation>Un PIN a {n} chiffres</translation>
    </message>
    <message>
        <source>A PIN opens for twelve hours after it.</source>
        <translation>Ensuite un PIN suffit pendant douze heures.</translation>
    </message>
    <message>
        <source>A badge says at least {n} letters or digits.</source>
        <translation>Un badge donne au moins {n} lettres ou chiffres.</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation>Un lit</translation>
    </message>
    <message>
        <source>A bill begins with the admission.</source>
        <translation>Une facture commence à l’admission.</translation>
    </message>
    <message>
        <source>A bill opens with a patient&apos;s admission.</source>
        <translation>Une facture s’ouvre à l’admission d’un patient.</translation>
    </message>
    <message>
        <source>A broken seal is told to IT.</source>
        <translation>Un scellé rompu se signale à l’informatique.</translation>
    </message>
    <message>
        <source>A care plan belongs to an open stay.</source>
        <translation>Un plan de soins appartient à un séjour en cours.</translation>
    </message>
    <message>
        <source>A chart begins with a stay: admit the patient first.</source>
        <translation>Un dossier commence par un séjour : admettez d’abord le patient.</translation>
    </message>
    <message>
        <source>A clinician decides this</source>
        <translation>Un clinicien décide de cela</translation>
    </message>
    <message>
        <source>A code has letters and digits alone</source>
        <translation>Un code n’a que des lettres et des chiffres</translation>
    </message>
    <message>
        <source>A correction needs a reason</source>
        <translation>Une correction exige un motif</translation>
    </message>
    <message>
        <source>A day counts if the patient is present at the midnight that ends it; a stay within one day is one day (CMS Pub. 100-02, chapter 3, section 20.1).</source>
        <translation>Un jour compte si le patient est présent au minuit qui le termine ; un séjour dans la journée compte un jour (CMS Pub. 100-02, chapter 3, section 20.1).</translation>
    </message>
    <message>
        <source>A day is counted from midnight to midnight.</source>
        <translation>Un jour se compte de minuit à minuit.</translation>
    </message>
    <message>
        <source>A doctor resumes it first.</source>
        <translation>Un médecin la reprend d’abord.</translation>
    </message>
    <message>
        <source>A lease has at least one day</source>
        <translation>Un délai compte au moins un jour</translation>
    </message>
    <message>
        <source>A lost administrator is brought back by two: ward managers, privacy officers, other IT.</source>
        <translation>Un administrateur perdu est rétabli par deux personnes : cadres, délégués à la protection des données, autres informaticiens.</translation>
    </message>
    <message>
        <source>A medicine</source>
        <translation>Un médicament</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>Membre du personnel</translation>
    </message>
    <message>
        <source>A name has letters, and none of &lt; &gt; @ # | ~ ^</source>
        <translation>Un nom a des lettres, et aucun de &lt; &gt; @ # | ~ ^</translation>
    </message>
    <message>
        <source>A new segment needs a reason</source>
        <translation>Un nouveau segment exige un motif</translation>
    </message>
    <message>
        <source>A note belongs to a stay: admit the patient first</source>
        <translation>Une note appartient à un séjour : admettez d’abord le patient</translation>
    </message>
    <message>
        <source>A number has 1 to 40 characters.</source>
        <translation>Un numéro a de 1 à 40 caractères.</translation>
    </message>
    <message>
        <source>A number or name in it is taken already, perhaps since this computer was restored.</source>
        <translation>Un numéro ou un nom y est déjà pris, peut-être depuis la restauration de cet ordinateur.</translation>
    </message>
    <message>
        <source>A number, as 2 or 1.5</source>
        <translation>Un nombre, comme 2 ou 1.5</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A ou B</translation>
    </message>
    <message>
        <source>A patient</source>
        <translation>Un patient</translation>
    </message>
    <message>
        <source>A patient of another ward</source>
        <translation>Un patient d’un autre service</translation>
    </message>
    <message>
        <source>A percentage, as 80 or 82.5</source>
        <translation>Un pourcentage, comme 80 ou 82.5</translation>
    </message>
    <message>
        <source>A protected patient is found by name and number alone.</source>
        <translation>Un patient protégé se trouve par son nom et son numéro seulement.</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Il manque un motif</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Il faut un motif</translation>
    </message>
    <message>
        <source>A suspended account can do nothing.</source>
        <translation>Un compte suspendu ne peut rien faire.</translation>
    </message>
    <message>
        <source>A user needs a login and a name</source>
        <translation>Il faut un identifiant et un nom</translation>
    </message>
    <message>
        <source>A ward manager decides</source>
        <translation>Un cadre de santé décide</translation>
    </message>
    <message>
        <source>A ward manager decides this. You see what each side wrote.</source>
        <translation>Un cadre de santé en décide. Vous voyez ce que chacun a écrit.</translation>
    </message>
    <message>
        <source>A ward manager or registrar decides</source>
        <translation>Un cadre ou un agent d’admission décide</translation>
    </message>
    <message>
        <source>A ward manager or registrar decides this. You see what each side wrote.</source>
        <translation>Un cadre ou un agent d’admission décide. Vous voyez ce que chacun a écrit.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>ACVPU</source>
        <translation>ACVPU</translation>
    </message>
    <message>
        <source>About patients</source>
        <translation>Sur les patients</translation>
    </message>
    <message>
        <source>Above 0, up to 10,000</source>
        <translation>Au-dessus de 0, jusqu’à 10 000</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Actions pour {name}</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>Ajouter une prestation</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add an addendum: what was signed stays.</source>
        <translation>Ajoutez un addendum : ce qui a été signé reste.</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Ajouter la tâche</translation>
    </message>
    <message>
        <source>Added to a note</source>
        <translation>Note complétée</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Addendum to the note of {time}</source>
        <translation>Addendum à la note de {time}</translation>
    </message>
    <message>
        <source>Addendum to the signed note of {time}</source>
        <translation>Addendum à la note signée de {time}</translation>
    </message>
    <message>
        <source>Addendum {time}</source>
        <translation>Addendum {time}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Admit the patient first, or change the planned arrival.</source>
        <translation>Admettez d’abord le patient, ou modifiez l’arrivée prévue.</translation>
    </message>
    <message>
        <source>Admit the patient, then prescribe.</source>
        <translation>Admettez le patient, puis prescrivez.</translation>
    </message>
    <message>
        <source>Admit when the patient is here, or correct it.</source>
        <translation>Admettez le patient à son arrivée, ou corrigez l’heure.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis(e)</translation>
    </message>
    <message>
        <source>Admitted, no ward yet</source>
        <translation>Admis(e), pas encore de service</translation>
    </message>
    <message>
        <source>After discharge nothing is measured, prescribed or given; notes and results may still come.</source>
        <translation>Après la sortie, rien n’est mesuré, prescrit ni administré ; notes et résultats peuvent encore venir.</translation>
    </message>
    <message>
        <source>Agree what share an insurance pays</source>
        <translation>Convenir de la part que paie une assurance</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Air</translation>
    </message>
    <message>
        <source>Air or oxygen</source>
        <translation>Air ou oxygène</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>All {n} entries fit.</source>
        <translation>Les {n} entrées concordent toutes.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Allergies are already recorded for this patient</source>
        <translation>Des allergies sont déjà enregistrées pour ce patient</translation>
    </message>
    <message>
        <source>Allergies are named, so they are known</source>
        <translation>Des allergies sont citées, elles sont donc connues</translation>
    </message>
    <message>
        <source>Allergies checked</source>
        <translation>Allergies vérifiées</translation>
    </message>
    <message>
        <source>Allergies: {words}</source>
        <translation>Allergies : {words}</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Already known?</source>
        <translation>Déjà connu ?</translation>
    </message>
    <message>
        <source>Alt letter</source>
        <translation>Alt lettre</translation>
    </message>
    <message>
        <source>Amount {currency}</source>
        <translation>Montant {currency}</translation>
    </message>
    <message>
        <source>An NHS number has digits only</source>
        <translation>Un numéro NHS n’a que des chiffres</translation>
    </message>
    <message>
        <source>An NHS number has ten digits, this has {n}</source>
        <translation>Un numéro NHS a dix chiffres, celui-ci en a {n}</translation>
    </message>
    <message>
        <source>An allergy to {names} is recorded</source>
        <translation>Une allergie est notée : {names}</translation>
    </message>
    <message>
        <source>An amount above 0</source>
        <translation>Un montant au-dessus de 0</translation>
    </message>
    <message>
        <source>An amount, as {example}</source>
        <translation>Un montant, comme {example}</translation>
    </message>
    <message>
        <source>An order begins at most a day ago</source>
        <translation>Une prescription commence au plus un jour en arrière</translation>
    </message>
    <message>
        <source>Another draft stands in that form</source>
        <translation>Un autre brouillon se trouve dans ce formulaire</translation>
    </message>
    <message>
        <source>Another privacy officer reviews it.</source>
        <translation>Un autre délégué à la protection des données le contrôle.</translation>
    </message>
    <message>
        <source>Another reason, in words</source>
        <translation>Un autre motif, en mots</translation>
    </message>
    <message>
        <source>Anything recorded later or elsewhere is not here. Write on paper and put it in when the computers are back. Free beds: {beds}.</source>
        <translation>Ce qui a été saisi plus tard ou ailleurs n’est pas ici. Écrivez sur papier et saisissez-le au retour des ordinateurs. Lits libres : {beds}.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>As NEWS2 asks</source>
        <translation>Selon NEWS2</translation>
    </message>
    <message>
        <source>As known to workstation {workstation} at {at}. {contact}.</source>
        <translation>Connu du poste {workstation} le {at}. {contact}.</translation>
    </message>
    <message>
        <source>As required</source>
        <translation>Si besoin</translation>
    </message>
    <message>
        <source>Ask IT for another one.</source>
        <translation>Demandez-en un autre à l’informatique.</translation>
    </message>
    <message>
        <source>Ask IT to install the newer version.</source>
        <translation>Demandez à l’informatique d’installer la nouvelle version.</translation>
    </message>
    <message>
        <source>Ask IT to lift it.</source>
        <translation>Demandez à l’informatique de la lever.</translation>
    </message>
    <message>
        <source>Ask again then.</source>
        <translation>Redemandez ensuite.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>Ask the doctor who stopped it.</source>
        <translation>Demandez au médecin qui l’a arrêtée.</translation>
    </message>
    <message>
        <source>Ask the {role}.</source>
        <translation>Demandez à : {role}.</translation>
    </message>
    <message>
        <source>Asked for an opinion</source>
        <translation>Avis demandé</translation>
    </message>
    <message>
        <source>Asked for something to be done</source>
        <translation>Tâche demandée</translation>
    </message>
    <message>
        <source>Assign a ward instead.</source>
        <translation>Attribuez plutôt un service.</translation>
    </message>
    <message>
        <source>Assigned a ward</source>
        <translation>A attribué un service</translation>
    </message>
    <message>
        <source>Assigned: {wards}</source>
        <translation>Attribué : {wards}</translation>
    </message>
    <message numerus="yes">
        <source>At least every {n} hours</source>
        <comment>At least every hour</comment>
        <translation>
            <numerusform>Au moins toutes les heures</numerusform>
            <numerusform>Au moins toutes les {n} heures</numerusform>
        </translation>
    </message>
    <message>
        <source>At least every {n} min</source>
        <translation>Au moins toutes les {n} min</translation>
    </message>
    <message>
        <source>At most {amount} in 24 h</source>
        <translation>Au plus {amount} en 24 h</translation>
    </message>
    <message>
        <source>At most {n} characters</source>
        <translation>{n} caractères au plus</translation>
    </message>
    <message>
        <source>At most {n} letters</source>
        <translation>Au plus {n} lettres</translation>
    </message>
    <message>
        <source>At most {n} letters.</source>
        <translation>Au plus {n} lettres.</translation>
    </message>
    <message>
        <source>At most {n} times a day; use an interval</source>
        <translation>Au plus {n} fois par jour ; utilisez un intervalle</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Back from leave</source>
        <translation>Retour de permission</translation>
    </message>
    <message>
        <source>Back from leave…</source>
        <translation>Retour de permission…</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>Retour aux patients</translation>
    </message>
    <message>
        <source>Band {mrn}</source>
        <translation>Bracelet {mrn}</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Bed {bed}</source>
        <translation>Lit {bed}</translation>
    </message>
    <message>
        <source>Bed {bed} does not stand in {ward}</source>
        <translation>Le lit {bed} n’est pas en {ward}</translation>
    </message>
    <message>
        <source>Bed {bed} is being cleaned</source>
        <translation>Le lit {bed} est en nettoyage</translation>
    </message>
    <message>
        <source>Bed {bed} is being cleaned.</source>
        <translation>Le lit {bed} est en nettoyage.</translation>
    </message>
    <message>
        <source>Bed {bed} is closed</source>
        <translation>Le lit {bed} est fermé</translation>
    </message>
    <message>
        <source>Bed {bed} is closed.</source>
        <translation>Le lit {bed} est fermé.</translation>
    </message>
    <message>
        <source>Bed {bed} is free. Admit a patient under Register.</source>
        <translation>Le lit {bed} est libre. Admettez un patient sous Inscrire.</translation>
    </message>
    <message>
        <source>Bed {bed} is kept for {name}</source>
        <translation>Le lit {bed} est réservé à {name}</translation>
    </message>
    <message>
        <source>Bed {bed} is kept.</source>
        <translation>Le lit {bed} est réservé.</translation>
    </message>
    <message>
        <source>Bed {bed} is no longer free; the patient has no bed yet.</source>
        <translation>Le lit {bed} n’est plus libre ; le patient n’a pas encore de lit.</translation>
    </message>
    <message>
        <source>Bed {bed} is not free. Choose a free bed, or Esc.</source>
        <translation>Le lit {bed} n’est pas libre. Choisissez un lit libre, ou Esc.</translation>
    </message>
    <message>
        <source>Bed {bed} is ready</source>
        <translation>Le lit {bed} est prêt</translation>
    </message>
    <message>
        <source>Bed {bed} is ready already</source>
        <translation>Le lit {bed} est déjà prêt</translation>
    </message>
    <message>
        <source>Bed {bed} is taken by {name}</source>
        <translation>Le lit {bed} est occupé par {name}</translation>
    </message>
    <message>
        <source>Bed {bed} was taken meanwhile</source>
        <translation>Le lit {bed} vient d’être pris</translation>
    </message>
    <message>
        <source>Bed {bed} was {name}&apos;s until {time}</source>
        <translation>Le lit {bed} était à {name} jusqu’au {time}</translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation>Lit {label}</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>Began a leave</source>
        <translation>A commencé une permission</translation>
    </message>
    <message>
        <source>Begin a new stay for the patient.</source>
        <translation>Commencez un nouveau séjour pour ce patient.</translation>
    </message>
    <message>
        <source>Begin leave</source>
        <translation>Début de permission</translation>
    </message>
    <message>
        <source>Begin leave of {name}?</source>
        <translation>Début de permission de {name} ?</translation>
    </message>
    <message>
        <source>Begin leave…</source>
        <translation>Début de permission…</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>En nettoyage</translation>
    </message>
    <message>
        <source>Between 5 minutes and 7 days</source>
        <translation>Entre 5 minutes et 7 jours</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturé à</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Billing and the desk print invoices and receipts.</source>
        <translation>La facturation et l’accueil impriment factures et reçus.</translation>
    </message>
    <message>
        <source>Billing and the desk take payments on issued invoices.</source>
        <translation>La facturation et l’accueil encaissent les factures émises.</translation>
    </message>
    <message>
        <source>Billing captures charges for every stay.</source>
        <translation>La facturation saisit les prestations de tous les séjours.</translation>
    </message>
    <message>
        <source>Billing issues invoices that are still drafts.</source>
        <translation>La facturation émet les factures encore en projet.</translation>
    </message>
    <message>
        <source>Billing keeps what insurances pay.</source>
        <translation>La facturation tient à jour ce que paient les assurances.</translation>
    </message>
    <message>
        <source>Billing, registrars at the desk and auditors see bills.</source>
        <translation>La facturation, l’accueil et les auditeurs voient les factures.</translation>
    </message>
    <message>
        <source>Birth date is an estimate</source>
        <translation>Date de naissance estimée</translation>
    </message>
    <message>
        <source>Birth not known</source>
        <translation>Naissance inconnue</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Pression artérielle</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Born as number</source>
        <translation>Rang de naissance</translation>
    </message>
    <message>
        <source>Born {born}</source>
        <translation>Né(e) le {born}</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Né(e) le {date}</translation>
    </message>
    <message>
        <source>Born {}</source>
        <translation>Né(e) le {}</translation>
    </message>
    <message>
        <source>Both records have an open stay</source>
        <translation>Les deux dossiers ont un séjour ouvert</translation>
    </message>
    <message>
        <source>Both versions say the same by now. Save to settle it.</source>
        <translation>Les deux versions disent maintenant la même chose. Enregistrez pour régler.</translation>
    </message>
    <message>
        <source>Bound a badge</source>
        <translation>A associé un badge</translation>
    </message>
    <message>
        <source>Break the glass</source>
        <translation>Ouvrir en urgence</translation>
    </message>
    <message>
        <source>Breaks on record: {n}.</source>
        <translation>Ruptures enregistrées : {n}.</translation>
    </message>
    <message>
        <source>Broke the glass</source>
        <translation>A ouvert en urgence</translation>
    </message>
    <message>
        <source>Brought an administrator back</source>
        <translation>A rétabli un administrateur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>À appeler comme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel admission</source>
        <translation>Annuler l’admission</translation>
    </message>
    <message>
        <source>Cancel admission…</source>
        <translation>Annuler l’admission…</translation>
    </message>
    <message>
        <source>Cancel the admission of {name}?</source>
        <translation>Annuler l’admission de {name} ?</translation>
    </message>
    <message>
        <source>Cancel the arrival</source>
        <translation>Annuler l’arrivée</translation>
    </message>
    <message>
        <source>Cancel the arrival…</source>
        <translation>Annuler l’arrivée…</translation>
    </message>
    <message>
        <source>Cancel visit {visit} first.</source>
        <translation>Annulez d’abord la venue {visit}.</translation>
    </message>
    <message>
        <source>Cancel: {words}</source>
        <translation>Annuler : {words}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelled a planned arrival</source>
        <translation>A annulé une arrivée prévue</translation>
    </message>
    <message>
        <source>Cancelled a task</source>
        <translation>Tâche annulée</translation>
    </message>
    <message>
        <source>Cancelled the admission</source>
        <translation>A annulé l’admission</translation>
    </message>
    <message>
        <source>Cancelled the discharge</source>
        <translation>A annulé la sortie</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Care giver</source>
        <translation>Aidant</translation>
    </message>
    <message>
        <source>Care plan changed</source>
        <translation>Plan de soins modifié</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cash may be more than the amount; card and transfer are exactly it.</source>
        <translation>En espèces, on peut donner plus ; carte et virement font le montant exact.</translation>
    </message>
    <message>
        <source>Census of {ward}</source>
        <translation>Recensement de {ward}</translation>
    </message>
    <message>
        <source>Census {ward} {day}</source>
        <translation>Recensement {ward} {day}</translation>
    </message>
    <message>
        <source>Change a value, or leave with Esc.</source>
        <translation>Changez une valeur, ou quittez avec Esc.</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Monnaie rendue</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Change the arrival</source>
        <translation>Modifier l’arrivée</translation>
    </message>
    <message>
        <source>Change the arrival…</source>
        <translation>Modifier l’arrivée…</translation>
    </message>
    <message>
        <source>Change the care plan</source>
        <translation>Modifier le plan de soins</translation>
    </message>
    <message>
        <source>Change the text, or leave with Esc.</source>
        <translation>Changez le texte, ou quittez avec Esc.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed a planned arrival</source>
        <translation>A modifié une arrivée prévue</translation>
    </message>
    <message>
        <source>Changed the care plan</source>
        <translation>Plan de soins modifié</translation>
    </message>
    <message>
        <source>Changed the details</source>
        <translation>A modifié les données</translation>
    </message>
    <message>
        <source>Changed the details and admitted</source>
        <translation>A modifié les données et admis</translation>
    </message>
    <message>
        <source>Changed the keys</source>
        <translation>A changé les clés</translation>
    </message>
    <message>
        <source>Changed the photograph</source>
        <translation>A changé la photographie</translation>
    </message>
    <message>
        <source>Changed the protection of the chart</source>
        <translation>A modifié la protection du dossier</translation>
    </message>
    <message>
        <source>Changed the standing wards</source>
        <translation>A modifié les services permanents</translation>
    </message>
    <message>
        <source>Changed who pays</source>
        <translation>A modifié qui paie</translation>
    </message>
    <message>
        <source>Charge what was done.</source>
        <translation>Facturez ce qui a été fait.</translation>
    </message>
    <message>
        <source>Charged a service</source>
        <translation>A saisi une prestation</translation>
    </message>
    <message>
        <source>Charged: {title}</source>
        <translation>Saisi : {title}</translation>
    </message>
    <message>
        <source>Chart, other ward</source>
        <translation>Dossier, autre service</translation>
    </message>
    <message>
        <source>Chart, other ward, attending</source>
        <translation>Dossier, autre service, médecin responsable</translation>
    </message>
    <message>
        <source>Chart, other ward, glass broken</source>
        <translation>Dossier, autre service, accès d’urgence</translation>
    </message>
    <message>
        <source>Chart, other ward, sensitive</source>
        <translation>Dossier, autre service, protégé</translation>
    </message>
    <message>
        <source>Chart, own ward</source>
        <translation>Dossier, propre service</translation>
    </message>
    <message>
        <source>Chart, own ward, discharged</source>
        <translation>Dossier, propre service, sorti</translation>
    </message>
    <message>
        <source>Chart, own ward, sensitive</source>
        <translation>Dossier, propre service, protégé</translation>
    </message>
    <message>
        <source>Charts are open to those who care for the patient: the ward&apos;s staff and the attending.</source>
        <translation>Le dossier est ouvert à ceux qui soignent le patient : le personnel du service et le médecin responsable.</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Vérifiez les deux heures.</translation>
    </message>
    <message>
        <source>Check both, and the Caps Lock key.</source>
        <translation>Vérifiez les deux, et la touche Verr. Maj.</translation>
    </message>
    <message>
        <source>Check it, and the Caps Lock key.</source>
        <translation>Vérifiez-le, et la touche Verr. Maj.</translation>
    </message>
    <message>
        <source>Check its code.</source>
        <translation>Vérifiez son code.</translation>
    </message>
    <message>
        <source>Check its name and your rights.</source>
        <translation>Vérifiez son nom et vos droits.</translation>
    </message>
    <message>
        <source>Check that the folder is there, is yours and has room.</source>
        <translation>Vérifiez que le dossier existe, est à vous et a de la place.</translation>
    </message>
    <message>
        <source>Check that this is the right record, or correct it.</source>
        <translation>Vérifiez que c’est le bon dossier, ou corrigez-le.</translation>
    </message>
    <message>
        <source>Check that this is the right record.</source>
        <translation>Vérifiez que c’est le bon dossier.</translation>
    </message>
    <message>
        <source>Check that {folder} exists and is yours.</source>
        <translation>Vérifiez que {folder} existe et est à vous.</translation>
    </message>
    <message>
        <source>Check the name and your rights.</source>
        <translation>Vérifiez le nom et vos droits.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Check the quantity.</source>
        <translation>Vérifiez la quantité.</translation>
    </message>
    <message>
        <source>Check the time of the dose.</source>
        <translation>Vérifiez l’heure de la dose.</translation>
    </message>
    <message>
        <source>Check the time of the set.</source>
        <translation>Vérifiez l’heure du relevé.</translation>
    </message>
    <message>
        <source>Check their quantities and prices.</source>
        <translation>Vérifiez quantités et prix.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Choose 1 to 50.</source>
        <translation>Choisissez de 1 à 50.</translation>
    </message>
    <message>
        <source>Choose 5 minutes to 24 hours.</source>
        <translation>Choisissez de 5 minutes à 24 heures.</translation>
    </message>
    <message>
        <source>Choose a bed of the ward from the list.</source>
        <translation>Choisissez un lit du service dans la liste.</translation>
    </message>
    <message>
        <source>Choose a charge.</source>
        <translation>Choisissez une prestation.</translation>
    </message>
    <message>
        <source>Choose a discharge first</source>
        <translation>Choisissez d’abord une sortie</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file, drop or paste a picture</source>
        <translation>Choisissez un fichier, déposez ou collez une image</translation>
    </message>
    <message>
        <source>Choose a longer period, or another kind of entries.</source>
        <translation>Choisissez une période plus longue, ou un autre type d’entrées.</translation>
    </message>
    <message>
        <source>Choose a movement first</source>
        <translation>Choisissez d’abord un mouvement</translation>
    </message>
    <message>
        <source>Choose a pair</source>
        <translation>Choisir une paire</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase de passe</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Choisissez un patient</translation>
    </message>
    <message>
        <source>Choose a payment.</source>
        <translation>Choisissez un paiement.</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choisissez une personne</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>Choisir une photographie</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez un motif</translation>
    </message>
    <message>
        <source>Choose a service of the list</source>
        <translation>Choisissez une prestation de la liste</translation>
    </message>
    <message>
        <source>Choose an end that is still to come.</source>
        <translation>Choisissez une fin à venir.</translation>
    </message>
    <message>
        <source>Choose an invoice.</source>
        <translation>Choisissez une facture.</translation>
    </message>
    <message>
        <source>Choose another bed, or admit without a bed.</source>
        <translation>Choisissez un autre lit, ou admettez sans lit.</translation>
    </message>
    <message>
        <source>Choose another bed, or change that planned arrival.</source>
        <translation>Choisissez un autre lit, ou modifiez cette arrivée prévue.</translation>
    </message>
    <message>
        <source>Choose another bed, or leave with Esc.</source>
        <translation>Choisissez un autre lit, ou quittez avec Esc.</translation>
    </message>
    <message>
        <source>Choose another bed, or mark it ready on the ward board first.</source>
        <translation>Choisissez un autre lit, ou marquez-le d’abord prêt au tableau du service.</translation>
    </message>
    <message>
        <source>Choose another bed, or set it ready first.</source>
        <translation>Choisissez un autre lit, ou déclarez-le d’abord prêt.</translation>
    </message>
    <message>
        <source>Choose another bed.</source>
        <translation>Choisissez un autre lit.</translation>
    </message>
    <message>
        <source>Choose another drug, or say why this one is given in spite of it.</source>
        <translation>Choisissez un autre médicament, ou dites pourquoi celui-ci est donné malgré tout.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, and print again.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place, et réimprimez.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another invoice.</source>
        <translation>Choisissez une autre facture.</translation>
    </message>
    <message>
        <source>Choose another one under Settings, and print again.</source>
        <translation>Choisissez-en une autre dans Réglages, et réimprimez.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another ward.</source>
        <translation>Choisissez un autre service.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisissez</translation>
    </message>
    <message>
        <source>Choose one of the price list.</source>
        <translation>Choisissez dans la liste de prix.</translation>
    </message>
    <message>
        <source>Choose one of the two versions.</source>
        <translation>Choisissez une des deux versions.</translation>
    </message>
    <message>
        <source>Choose one version of each field.</source>
        <translation>Choisissez une version de chaque champ.</translation>
    </message>
    <message>
        <source>Choose one, or Not Known</source>
        <translation>Choisissez, ou Inconnu</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>Choisir des règles</translation>
    </message>
    <message>
        <source>Choose the bed of another patient.</source>
        <translation>Choisissez le lit d’un autre patient.</translation>
    </message>
    <message>
        <source>Choose the route</source>
        <translation>Choisissez la voie</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>Choisissez l’unité</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Choisissez aujourd’hui ou un jour antérieur.</translation>
    </message>
    <message>
        <source>Choose two people.</source>
        <translation>Choisissez deux personnes.</translation>
    </message>
    <message>
        <source>Choose where to first</source>
        <translation>Choisissez d’abord la destination</translation>
    </message>
    <message>
        <source>Choose with whom first</source>
        <translation>Choisissez d’abord avec qui</translation>
    </message>
    <message>
        <source>Choose your name, or ask IT to bind the badge.</source>
        <translation>Choisissez votre nom, ou demandez à l’informatique d’associer le badge.</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Choisissez votre propre mot de passe</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Chose a PIN</source>
        <translation>A choisi un PIN</translation>
    </message>
    <message>
        <source>Chose a password</source>
        <translation>A choisi un mot de passe</translation>
    </message>
    <message>
        <source>Chosen later</source>
        <translation>Choisi plus tard</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Clinical care in an environment with monitoring facilities</source>
        <translation>Soins cliniques dans un environnement équipé pour la surveillance</translation>
    </message>
    <message>
        <source>Clinical staff may break the glass in an emergency; the privacy officer reviews each case.</source>
        <translation>Le personnel soignant peut ouvrir un dossier en urgence ; le délégué à la protection des données examine chaque cas.</translation>
    </message>
    <message>
        <source>Clinical staff read charts.</source>
        <translation>Le personnel soignant lit les dossiers.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close Wardlight</source>
        <translation>Fermer Wardlight</translation>
    </message>
    <message>
        <source>Close a form; what you typed is kept</source>
        <translation>Fermer un formulaire ; la saisie est gardée</translation>
    </message>
    <message>
        <source>Close bed</source>
        <translation>Fermer le lit</translation>
    </message>
    <message>
        <source>Close bed {bed}?</source>
        <translation>Fermer le lit {bed} ?</translation>
    </message>
    <message>
        <source>Close bed…</source>
        <translation>Fermer le lit…</translation>
    </message>
    <message>
        <source>Close the other Wardlight, then try again.</source>
        <translation>Fermez l’autre Wardlight, puis réessayez.</translation>
    </message>
    <message>
        <source>Close this patient</source>
        <translation>Fermer ce patient</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed Wardlight</source>
        <translation>A fermé Wardlight</translation>
    </message>
    <message>
        <source>Closed a bed</source>
        <translation>A fermé un lit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compare the two records; they may be one person.</source>
        <translation>Comparez les deux dossiers ; c’est peut-être une seule personne.</translation>
    </message>
    <message>
        <source>Compare them with their papers; merge only when you are sure.</source>
        <translation>Comparez avec leurs papiers ; ne fusionnez que si vous êtes sûr.</translation>
    </message>
    <message>
        <source>Comparing: {n} of {all}</source>
        <translation>Comparaison : {n} sur {all}</translation>
    </message>
    <message>
        <source>Complete it, or say why it cannot be completed.</source>
        <translation>Complétez-le, ou dites pourquoi c’est impossible.</translation>
    </message>
    <message>
        <source>Confirm the patient of the dose</source>
        <translation>Confirmer le patient de la dose</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Connect it to the network and wait for a minute. Else ask IT.</source>
        <translation>Connectez-le au réseau et attendez une minute. Sinon demandez à l’informatique.</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Conscience</translation>
    </message>
    <message>
        <source>Consciousness is one of A, C, V, P and U</source>
        <translation>La conscience est A, C, V, P ou U</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Consider transfer of care to a level 2 or 3 clinical care facility, ie higher-dependency unit or ICU</source>
        <translation>Envisager le transfert vers une unité de soins de niveau 2 ou 3, c’est-à-dire soins continus ou réanimation</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Médecin référent</translation>
    </message>
    <message>
        <source>Consultant {name}</source>
        <translation>Médecin référent {name}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Continue routine NEWS monitoring</source>
        <translation>Poursuivre la surveillance NEWS habituelle</translation>
    </message>
    <message>
        <source>Continuous monitoring of vital signs</source>
        <translation>Surveillance continue des signes vitaux</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Copied. Save it here, then put the refused one aside.</source>
        <translation>Copié. Enregistrez-le ici, puis mettez de côté ce qui a été refusé.</translation>
    </message>
    <message>
        <source>Copy the chart as text</source>
        <translation>Copier la feuille en texte</translation>
    </message>
    <message>
        <source>Copy, printed {at}</source>
        <translation>Copie, imprimée le {at}</translation>
    </message>
    <message>
        <source>Correct a time of {name}</source>
        <translation>Corriger une heure de {name}</translation>
    </message>
    <message>
        <source>Correct a time…</source>
        <translation>Corriger une heure…</translation>
    </message>
    <message>
        <source>Correct the dose, then give it.</source>
        <translation>Corrigez la dose, puis donnez-la.</translation>
    </message>
    <message>
        <source>Correct the newer one.</source>
        <translation>Corrigez la plus récente.</translation>
    </message>
    <message>
        <source>Correct the newer set instead.</source>
        <translation>Corrigez plutôt le relevé plus récent.</translation>
    </message>
    <message>
        <source>Correct the note of {time}; without text it is withdrawn</source>
        <translation>Corriger la note de {time} ; sans texte elle est retirée</translation>
    </message>
    <message>
        <source>Correct the set of this column</source>
        <translation>Corriger le relevé de cette colonne</translation>
    </message>
    <message>
        <source>Correct the set of {time} · empty fields withdraw it</source>
        <translation>Corriger le relevé de {time} · des champs vides le retirent</translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation>Corriger l’heure</translation>
    </message>
    <message>
        <source>Correct the value, then save again.</source>
        <translation>Corrigez la valeur, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Corrected a note</source>
        <translation>A corrigé une note</translation>
    </message>
    <message>
        <source>Corrected observations</source>
        <translation>A corrigé des constantes</translation>
    </message>
    <message>
        <source>Corrected the time of a move</source>
        <translation>A corrigé l’heure d’un mouvement</translation>
    </message>
    <message>
        <source>Corrected to NEWS2 {score}</source>
        <translation>Corrigé en NEWS2 {score}</translation>
    </message>
    <message>
        <source>Correction or withdrawal</source>
        <translation>Correction ou retrait</translation>
    </message>
    <message>
        <source>Could not send, will try again</source>
        <translation>Envoi impossible, nouvel essai à venir</translation>
    </message>
    <message>
        <source>Countersigned a note</source>
        <translation>Note contresignée</translation>
    </message>
    <message>
        <source>Countersigned up to entry {n}.</source>
        <translation>Contresigné jusqu’à l’entrée {n}.</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Comté</translation>
    </message>
    <message>
        <source>Cover for {name}</source>
        <translation>Remplacement de {name}</translation>
    </message>
    <message>
        <source>Cover is for a colleague</source>
        <translation>On remplace un collègue</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Credit note for {number}</source>
        <translation>Avoir pour {number}</translation>
    </message>
    <message>
        <source>Credit note issued: {numbers}</source>
        <translation>Avoir émis : {numbers}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Avoir {number}</translation>
    </message>
    <message>
        <source>Credit, {currency}</source>
        <translation>Avoir, {currency}</translation>
    </message>
    <message>
        <source>DOSE {amount}</source>
        <translation>DOSE {amount}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>DRAFT · not issued, nothing is owed yet</source>
        <translation>PROJET · non émis, rien n’est encore dû</translation>
    </message>
    <message>
        <source>Danger to life or limb</source>
        <translation>Danger vital</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Day shift {day}</source>
        <translation>Équipe de jour {day}</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décédé(e)</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide at one that has it.</source>
        <translation>Décidez sur un poste qui l’a.</translation>
    </message>
    <message>
        <source>Decide at the workstation that wrote it.</source>
        <translation>Décidez sur le poste qui l’a écrit.</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Décidé par {name}</translation>
    </message>
    <message>
        <source>Decided: this entry was made in error</source>
        <translation>Décidé : cette saisie était une erreur</translation>
    </message>
    <message>
        <source>Decided: {subject}</source>
        <translation>Tranché : {subject}</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Demonstration hospital: everybody&apos;s password is {password}</source>
        <translation>Hôpital de démonstration : le mot de passe de chacun est {password}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Described the numbers of an authority</source>
        <translation>A décrit les numéros d’une autorité</translation>
    </message>
    <message>
        <source>Destroyed an old key</source>
        <translation>A détruit une ancienne clé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>PAD</translation>
    </message>
    <message>
        <source>Diastolic {diastolic} is not below systolic {systolic}</source>
        <translation>La diastolique {diastolic} n’est pas inférieure à la systolique {systolic}</translation>
    </message>
    <message>
        <source>Did a task</source>
        <translation>Tâche faite</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décédé(e)</translation>
    </message>
    <message>
        <source>Digits and + only</source>
        <translation>Chiffres et + seulement</translation>
    </message>
    <message>
        <source>Digits and capitals only</source>
        <translation>Chiffres et majuscules seulement</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Chiffres seulement</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Discharge or cancel one of the stays first: nobody can be in two beds.</source>
        <translation>Terminez ou annulez d’abord un des séjours : personne n’est dans deux lits.</translation>
    </message>
    <message>
        <source>Discharge the patient instead; the record stays.</source>
        <translation>Faites plutôt la sortie du patient ; le dossier reste.</translation>
    </message>
    <message>
        <source>Discharge {name}?</source>
        <translation>Sortie de {name} ?</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Sorti(e)</translation>
    </message>
    <message>
        <source>Discharged the patient</source>
        <translation>A fait sortir le patient</translation>
    </message>
    <message>
        <source>Discharge…</source>
        <translation>Sortie…</translation>
    </message>
    <message>
        <source>Dismissed what was refused</source>
        <translation>A écarté ce qui était refusé</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Do it again where it belongs.</source>
        <translation>Refaites-le à sa place.</translation>
    </message>
    <message>
        <source>Do not give it again. If that entry is wrong, take it back first.</source>
        <translation>Ne la redonnez pas. Si cette saisie est fausse, annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Ne pas déplacer</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>Do not swap</source>
        <translation>Ne pas échanger</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Doctors sign the notes of others and prescribe, and give their PIN for it.</source>
        <translation>Les médecins signent les notes des autres et prescrivent, en donnant leur PIN.</translation>
    </message>
    <message>
        <source>Doctors, pharmacists and registrars work across wards.</source>
        <translation>Médecins, pharmaciens et accueil travaillent dans tous les services.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>Fait : {words}</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Downtime pack of {ward}</source>
        <translation>Dossier de secours de {ward}</translation>
    </message>
    <message>
        <source>Draft bill</source>
        <translation>Facture en projet</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Projet de facture</translation>
    </message>
    <message>
        <source>Draft saved on this workstation {time}</source>
        <translation>Brouillon gardé sur ce poste {time}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À donner</translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>Prévu {time}</translation>
    </message>
    <message>
        <source>Each PDF says when it was written. What happened since then is not in it.</source>
        <translation>Chaque PDF dit quand il a été écrit. Ce qui s’est passé depuis n’y est pas.</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Emergency assessment by a team with critical care competencies, including practitioner(s) with advanced airway management skills</source>
        <translation>Évaluation en urgence par une équipe compétente en soins critiques, comprenant un ou des praticiens maîtrisant la gestion avancée des voies aériennes</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Émirat</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Vide : inconnu</translation>
    </message>
    <message>
        <source>Encounter, other ward</source>
        <translation>Séjour, autre service</translation>
    </message>
    <message>
        <source>Encounter, own ward</source>
        <translation>Séjour, propre service</translation>
    </message>
    <message>
        <source>Encounter, own ward, ended</source>
        <translation>Séjour, propre service, terminé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ended a leave</source>
        <translation>A terminé une permission</translation>
    </message>
    <message>
        <source>Ended an assignment</source>
        <translation>A terminé une attribution</translation>
    </message>
    <message>
        <source>Enter a charge first.</source>
        <translation>Saisissez d’abord une prestation.</translation>
    </message>
    <message>
        <source>Enter adds what is typed. Arrow keys, then Space: done. Delete: cancel.</source>
        <translation>Entrée ajoute ce qui est saisi. Flèches, puis Espace : fait. Suppr : annuler.</translation>
    </message>
    <message>
        <source>Enter: open it</source>
        <translation>Entrée : l’ouvrir</translation>
    </message>
    <message>
        <source>Enter: set ready</source>
        <translation>Entrée : le déclarer prêt</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Entries of this workstation</source>
        <translation>Entrées de ce poste</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Saisie annulée</translation>
    </message>
    <message>
        <source>Entry {n}: {reason}</source>
        <translation>Entrée {n} : {reason}</translation>
    </message>
    <message>
        <source>Every entry</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everybody is compared: {n} records</source>
        <translation>Tous sont comparés : {n} dossiers</translation>
    </message>
    <message>
        <source>Everyone sees what waits for the central server.</source>
        <translation>Chacun voit ce qui attend le serveur central.</translation>
    </message>
    <message>
        <source>Everything is saved and sent</source>
        <translation>Tout est enregistré et envoyé</translation>
    </message>
    <message>
        <source>Everything kept here</source>
        <translation>Tout ce qui est gardé ici</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Exchange the record that stands for both</source>
        <translation>Inverser le dossier qui vaut pour les deux</translation>
    </message>
    <message>
        <source>Expect nobody</source>
        <translation>N’attendre personne</translation>
    </message>
    <message>
        <source>Expect the patient</source>
        <translation>Attendre le patient</translation>
    </message>
    <message>
        <source>Expect {name} no longer?</source>
        <translation>Ne plus attendre {name} ?</translation>
    </message>
    <message>
        <source>Expected on {ward}</source>
        <translation>Attendu en {ward}</translation>
    </message>
    <message>
        <source>Expected {time}</source>
        <translation>Attendu {time}</translation>
    </message>
    <message>
        <source>Expected {time}.</source>
        <translation>Attendu {time}.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>A exporté le journal d’audit</translation>
    </message>
    <message>
        <source>Exported the record</source>
        <translation>A exporté le dossier</translation>
    </message>
    <message>
        <source>Failed to log in</source>
        <translation>Échec de connexion</translation>
    </message>
    <message>
        <source>Failed to prove it again</source>
        <translation>Échec de la nouvelle preuve</translation>
    </message>
    <message>
        <source>Family and given name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Family of staff</source>
        <translation>Famille du personnel</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Père</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Find a patient, an action or a place</source>
        <translation>Chercher un patient, une action ou un lieu</translation>
    </message>
    <message>
        <source>First obs</source>
        <translation>Première cst</translation>
    </message>
    <message>
        <source>Following up a former patient</source>
        <translation>Suivi d’un ancien patient</translation>
    </message>
    <message>
        <source>Following up a former patient of mine</source>
        <translation>Suivi d’un de mes anciens patients</translation>
    </message>
    <message>
        <source>For comfort care</source>
        <translation>Soins de confort</translation>
    </message>
    <message>
        <source>For forms and tubes: name, birth, number and barcode.</source>
        <translation>Pour formulaires et tubes : nom, naissance, numéro et code-barres.</translation>
    </message>
    <message>
        <source>For full treatment</source>
        <translation>Traitement complet</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>Pour la facture</translation>
    </message>
    <message>
        <source>For the author, and the doctors and ward managers of the ward</source>
        <translation>Pour l’auteur, les médecins et les cadres du service</translation>
    </message>
    <message>
        <source>For treatment, not for resuscitation</source>
        <translation>Traitement, pas de réanimation</translation>
    </message>
    <message>
        <source>For {number}, {payer}.</source>
        <translation>Pour {number}, {payer}.</translation>
    </message>
    <message>
        <source>For {why}</source>
        <translation>Pour {why}</translation>
    </message>
    <message>
        <source>Forgot the numbers of an authority</source>
        <translation>A oublié les numéros d’une autorité</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ami(e)</translation>
    </message>
    <message>
        <source>From 0 to 100</source>
        <translation>De 0 à 100</translation>
    </message>
    <message>
        <source>Gave a dose</source>
        <translation>A donné une dose</translation>
    </message>
    <message>
        <source>Gave up a PIN</source>
        <translation>A supprimé un PIN</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Gender {sex}</source>
        <translation>Sexe {sex}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Give a later time of return.</source>
        <translation>Indiquez un retour plus tardif.</translation>
    </message>
    <message>
        <source>Give a later time, or choose another bed.</source>
        <translation>Indiquez une heure plus tardive, ou choisissez un autre lit.</translation>
    </message>
    <message>
        <source>Give a later time, or put that time right first.</source>
        <translation>Indiquez une heure plus tardive, ou corrigez d’abord l’autre.</translation>
    </message>
    <message>
        <source>Give a number of days, or none.</source>
        <translation>Donnez un nombre de jours, ou aucun.</translation>
    </message>
    <message>
        <source>Give an earlier time.</source>
        <translation>Indiquez une heure plus tôt.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Give back {amount}?</source>
        <translation>Rembourser {amount} ?</translation>
    </message>
    <message>
        <source>Give it back first, then try again.</source>
        <translation>Rendez-le d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>Give the name of the one who did.</source>
        <translation>Donnez le nom de qui l’a décidé.</translation>
    </message>
    <message>
        <source>Give the right time</source>
        <translation>Donnez l’heure exacte</translation>
    </message>
    <message>
        <source>Give two letters, as KE.</source>
        <translation>Donnez deux lettres, comme KE.</translation>
    </message>
    <message>
        <source>Give your PIN, then repeat it.</source>
        <translation>Donnez votre PIN, puis recommencez.</translation>
    </message>
    <message>
        <source>Give your password, then repeat it.</source>
        <translation>Donnez votre mot de passe, puis recommencez.</translation>
    </message>
    <message>
        <source>Give {drug}</source>
        <translation>Donner {drug}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Given back to</source>
        <translation>Remboursé à</translation>
    </message>
    <message>
        <source>Given back: {amount}, entry {number}</source>
        <translation>Remboursé : {amount}, écriture {number}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>Donné deux fois</translation>
    </message>
    <message>
        <source>Given twice: {entries}</source>
        <translation>Donné deux fois : {entries}</translation>
    </message>
    <message>
        <source>Given {time}</source>
        <translation>Donné {time}</translation>
    </message>
    <message>
        <source>Given {time} by {who}</source>
        <translation>Donné {time} par {who}</translation>
    </message>
    <message>
        <source>Glass broken</source>
        <translation>Accès d’urgence</translation>
    </message>
    <message>
        <source>Go from bed to bed</source>
        <translation>Aller de lit en lit</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on working: all is saved here and goes out by itself. After an hour, call IT.</source>
        <translation>Continuez : tout est enregistré ici et part tout seul. Après une heure, appelez l’informatique.</translation>
    </message>
    <message>
        <source>Go through the chart</source>
        <translation>Parcourir la feuille</translation>
    </message>
    <message>
        <source>Go to a bay</source>
        <translation>Aller à un secteur</translation>
    </message>
    <message>
        <source>Go to a note of yours that is to be signed</source>
        <translation>Aller à une de vos notes à signer</translation>
    </message>
    <message>
        <source>Go to its window, or name another folder with --home.</source>
        <translation>Allez à sa fenêtre, ou indiquez un autre dossier avec --home.</translation>
    </message>
    <message>
        <source>Go to the field with the underlined letter</source>
        <translation>Aller au champ de la lettre soulignée</translation>
    </message>
    <message>
        <source>Go to the new set</source>
        <translation>Aller au nouveau relevé</translation>
    </message>
    <message>
        <source>Go to who may be known already</source>
        <translation>Aller aux patients peut-être déjà connus</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Aller à : {place}</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Gone on leave</source>
        <translation>Parti(e) en permission</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Grand-parent</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>HELD: {why}</source>
        <translation>SUSPENDU : {why}</translation>
    </message>
    <message>
        <source>Hand back {amount}</source>
        <translation>Rendre {amount}</translation>
    </message>
    <message>
        <source>Hand back {amount}.</source>
        <translation>Rendre {amount}.</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Handed keys to a workstation</source>
        <translation>A remis des clés à un poste</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Somme remise</translation>
    </message>
    <message>
        <source>Has not logged in yet</source>
        <translation>Ne s’est pas encore connecté(e)</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Held a medicine</source>
        <translation>A suspendu un médicament</translation>
    </message>
    <message>
        <source>Held by {who}: {why}</source>
        <translation>Suspendu par {who} : {why}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Helping out for a colleague</source>
        <translation>Aide à un collègue</translation>
    </message>
    <message>
        <source>Her MRN, or scan her band</source>
        <translation>Son numéro MRN, ou scannez son bracelet</translation>
    </message>
    <message>
        <source>Here now, {where}</source>
        <translation>Présent, {where}</translation>
    </message>
    <message>
        <source>Here now, {where}, bed {bed}</source>
        <translation>Présent, {where}, lit {bed}</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Hold an order, or go on with it</source>
        <translation>Suspendre une prescription, ou la reprendre</translation>
    </message>
    <message>
        <source>Hold {drug}?</source>
        <translation>Suspendre {drug} ?</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Home with home care</source>
        <translation>Domicile avec soins</translation>
    </message>
    <message>
        <source>Home {time}</source>
        <translation>Sortie {time}</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Hospital not known yet</source>
        <translation>Hôpital encore inconnu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How does {name} come now?</source>
        <translation>Comment arrive {name} maintenant ?</translation>
    </message>
    <message>
        <source>I have read this and it is right.</source>
        <translation>J’ai lu ceci et c’est exact.</translation>
    </message>
    <message>
        <source>IT administrator</source>
        <translation>administrateur informatique</translation>
    </message>
    <message>
        <source>IT administrators run the installation; they see no charts.</source>
        <translation>Les administrateurs informatiques gèrent l’installation ; ils ne voient aucun dossier.</translation>
    </message>
    <message>
        <source>IT administrators say who works on a ward.</source>
        <translation>Les administrateurs informatiques disent qui travaille dans un service.</translation>
    </message>
    <message>
        <source>IT enrols it: wardlight central enrol.</source>
        <translation>L’informatique l’inscrit : wardlight central enrol.</translation>
    </message>
    <message>
        <source>Icons by Lucide (ISC), letters by Inter and Noto Sans Arabic (OFL-1.1).</source>
        <translation>Icônes : Lucide (ISC), caractères : Inter et Noto Sans Arabic (OFL-1.1).</translation>
    </message>
    <message>
        <source>Identity band {mrn}</source>
        <translation>Bracelet {mrn}</translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation>En quelques &amp;mots</translation>
    </message>
    <message>
        <source>In a line: add it</source>
        <translation>Dans une ligne : l’ajouter</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Hospitalisé(e)</translation>
    </message>
    <message>
        <source>In the list: go from a broken glass to its review</source>
        <translation>Dans la liste : aller d’un accès d’urgence à son contrôle</translation>
    </message>
    <message>
        <source>In the patient box: ask who saw this patient</source>
        <translation>Dans le champ patient : demander qui a vu ce patient</translation>
    </message>
    <message>
        <source>Inform registered nurse, who must assess the patient</source>
        <translation>Informer l’infirmier diplômé, qui doit évaluer le patient</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Perfusion</translation>
    </message>
    <message>
        <source>Install Wardlight again; SQLCipher is missing.</source>
        <translation>Réinstallez Wardlight ; SQLCipher manque.</translation>
    </message>
    <message>
        <source>Install that version or a later one; nothing was changed.</source>
        <translation>Installez cette version ou une suivante ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Interprète nécessaire</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Facture {number}</translation>
    </message>
    <message>
        <source>Invoice, draft</source>
        <translation>Facture, projet</translation>
    </message>
    <message>
        <source>Invoice, issued</source>
        <translation>Facture, émise</translation>
    </message>
    <message>
        <source>Invoice, paid</source>
        <translation>Facture, payée</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Is bed {bed} ready for a patient?</source>
        <translation>Le lit {bed} est-il prêt pour un patient ?</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>Is {name} back from leave?</source>
        <translation>{name} est-il/elle de retour ?</translation>
    </message>
    <message>
        <source>Is {name} here?</source>
        <translation>{name} est-il/elle là ?</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Île</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolement</translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation>Émettre un avoir</translation>
    </message>
    <message numerus="yes">
        <source>Issue invoices</source>
        <comment>Issue invoice</comment>
        <translation>
            <numerusform>Émettre la facture</numerusform>
            <numerusform>Émettre les factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue the invoice</source>
        <translation>Émettre la facture</translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} invoices?</source>
        <comment>Issue {n} invoice?</comment>
        <translation>
            <numerusform>Émettre {n} facture ?</numerusform>
            <numerusform>Émettre {n} factures ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Issued a credit note</source>
        <translation>A émis un avoir</translation>
    </message>
    <message>
        <source>Issued an invoice</source>
        <translation>A émis une facture</translation>
    </message>
    <message>
        <source>Issued, {owed} open</source>
        <translation>Émise, reste {owed}</translation>
    </message>
    <message>
        <source>Issued: {numbers}</source>
        <translation>Émis : {numbers}</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>La fin précède le début</translation>
    </message>
    <message>
        <source>It has no central server, so nothing is sent. IT can connect it to one.</source>
        <translation>Il n’a pas de serveur central, donc rien n’est envoyé. L’informatique peut le connecter.</translation>
    </message>
    <message>
        <source>It is kept with the case.</source>
        <translation>C’est gardé avec le cas.</translation>
    </message>
    <message>
        <source>It is not printed. Tell IT, who run: wardlight audit verify</source>
        <translation>Pas d’impression. Prévenez l’informatique, qui exécute : wardlight audit verify</translation>
    </message>
    <message>
        <source>It is not true</source>
        <translation>C’est faux</translation>
    </message>
    <message>
        <source>It is open again already.</source>
        <translation>C’est déjà rouvert.</translation>
    </message>
    <message>
        <source>It is paid in full then.</source>
        <translation>Elle sera alors payée en entier.</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>C’est déjà là-bas</translation>
    </message>
    <message>
        <source>It is true</source>
        <translation>C’est vrai</translation>
    </message>
    <message>
        <source>It may have {n} letters.</source>
        <translation>Elle peut avoir {n} lettres.</translation>
    </message>
    <message>
        <source>It may have {n} letters; write two notes.</source>
        <translation>Elle peut avoir {n} lettres ; écrivez deux notes.</translation>
    </message>
    <message>
        <source>It must be more than 0</source>
        <translation>Il faut plus que 0</translation>
    </message>
    <message>
        <source>It needs the passphrase of its database.</source>
        <translation>Il faut la phrase de passe de sa base de données.</translation>
    </message>
    <message>
        <source>It takes two other people</source>
        <translation>Il faut deux autres personnes</translation>
    </message>
    <message>
        <source>Its author corrects it, or signs it first.</source>
        <translation>Son auteur la corrige, ou la signe d’abord.</translation>
    </message>
    <message>
        <source>Its author corrects it; add one of yours.</source>
        <translation>Son auteur la corrige ; ajoutez la vôtre.</translation>
    </message>
    <message>
        <source>Its author signs it.</source>
        <translation>Son auteur la signe.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep bed for…</source>
        <translation>Réserver le lit à…</translation>
    </message>
    <message>
        <source>Keep bed {bed} for whom?</source>
        <translation>Réserver le lit {bed} à qui ?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep expecting</source>
        <translation>Continuer d’attendre</translation>
    </message>
    <message>
        <source>Keep in hospital</source>
        <translation>Garder à l’hôpital</translation>
    </message>
    <message>
        <source>Keep in the ward</source>
        <translation>Garder dans le service</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>Le laisser fermé</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Le laisser ouvert</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Keep the invoice</source>
        <translation>Garder la facture</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>Garder les anciennes</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>Garder le paiement</translation>
    </message>
    <message>
        <source>Keep the stay</source>
        <translation>Garder le séjour</translation>
    </message>
    <message>
        <source>Keep what is typed as a draft, or leave a correction</source>
        <translation>Garder la saisie comme brouillon, ou quitter une correction</translation>
    </message>
    <message>
        <source>Keep {path} as it is, tell IT, and restore it from a backup.</source>
        <translation>Gardez {path} tel quel, prévenez l’informatique, et restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Kept a sealed text that came back with other words</source>
        <translation>A gardé un texte scellé revenu avec d’autres mots</translation>
    </message>
    <message>
        <source>Kept apart: two people</source>
        <translation>Gardés séparés : deux personnes</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Gardé comme brouillon.</translation>
    </message>
    <message>
        <source>Kept for {name}</source>
        <translation>Réservé à {name}</translation>
    </message>
    <message>
        <source>Kept what opens the backups</source>
        <translation>A gardé ce qui ouvre les sauvegardes</translation>
    </message>
    <message>
        <source>Known allergies</source>
        <translation>Allergies connues</translation>
    </message>
    <message>
        <source>Known patient, MRN {mrn}</source>
        <translation>Patient connu, N° dossier {mrn}</translation>
    </message>
    <message>
        <source>Known to everybody</source>
        <translation>Connu de tous</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Labels {mrn}</source>
        <translation>Étiquettes {mrn}</translation>
    </message>
    <message>
        <source>Lang&amp;uages</source>
        <translation>Lang&amp;ues</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Last backup {age} ago.</source>
        <translation>Dernière sauvegarde il y a {age}.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Last contact with the central server not known</source>
        <translation>Dernier contact avec le serveur central inconnu</translation>
    </message>
    <message>
        <source>Last contact with the central server {at}</source>
        <translation>Dernier contact avec le serveur central : {at}</translation>
    </message>
    <message>
        <source>Last digit does not fit, check the card</source>
        <translation>Le dernier chiffre est faux, vérifiez la carte</translation>
    </message>
    <message>
        <source>Last given</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Last given {last}, the next may be given from {time}</source>
        <translation>Donné {last}, la suivante à partir de {time}</translation>
    </message>
    <message>
        <source>Last here {date}, {where}</source>
        <translation>Dernière venue {date}, {where}</translation>
    </message>
    <message>
        <source>Last open patient</source>
        <translation>Patient ouvert précédent</translation>
    </message>
    <message>
        <source>Last stay</source>
        <translation>Dernier séjour</translation>
    </message>
    <message>
        <source>Later: go to the next dose that is due</source>
        <translation>Plus tard : aller à la dose suivante à donner</translation>
    </message>
    <message>
        <source>Leave begun</source>
        <translation>Début de permission</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Laisser fermé</translation>
    </message>
    <message>
        <source>Leave merged</source>
        <translation>Laisser fusionnés</translation>
    </message>
    <message>
        <source>Leave the photograph out, or ask for the consent again.</source>
        <translation>Laissez la photographie de côté, ou redemandez le consentement.</translation>
    </message>
    <message>
        <source>Leave with Esc, look at it, then change it.</source>
        <translation>Quittez par Esc, regardez-le, puis modifiez-le.</translation>
    </message>
    <message>
        <source>Leave; the draft stays</source>
        <translation>Quitter ; le brouillon reste</translation>
    </message>
    <message>
        <source>Left against advice</source>
        <translation>Sortie contre avis médical</translation>
    </message>
    <message>
        <source>Left for later: it stays due.</source>
        <translation>Remise à plus tard : elle reste à donner.</translation>
    </message>
    <message>
        <source>Less than one dose</source>
        <translation>Moins d’une dose</translation>
    </message>
    <message>
        <source>Life partner</source>
        <translation>Compagne ou compagnon</translation>
    </message>
    <message>
        <source>Lifted a suspension</source>
        <translation>A levé une suspension</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Loaded made-up patients</source>
        <translation>A chargé des patients fictifs</translation>
    </message>
    <message>
        <source>Loading the hospital&apos;s records</source>
        <translation>Chargement des dossiers de l’hôpital</translation>
    </message>
    <message>
        <source>Lock; what you typed is kept</source>
        <translation>Verrouiller ; la saisie est gardée</translation>
    </message>
    <message>
        <source>Locked the workstation</source>
        <translation>A verrouillé le poste</translation>
    </message>
    <message>
        <source>Log-in here needs a contact within</source>
        <translation>La connexion ici exige un contact sous</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>S’est connecté(e)</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>S’est déconnecté(e)</translation>
    </message>
    <message>
        <source>Login or recovery code is not right</source>
        <translation>Identifiant ou code de secours incorrect</translation>
    </message>
    <message>
        <source>Look after the patient and tell the doctor. Both entries are kept.</source>
        <translation>Occupez-vous du patient et prévenez le médecin. Les deux saisies sont gardées.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Regardez à nouveau.</translation>
    </message>
    <message>
        <source>Look at the board.</source>
        <translation>Regardez le tableau.</translation>
    </message>
    <message>
        <source>Look at the chart again.</source>
        <translation>Regardez à nouveau la feuille.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez la liste à nouveau.</translation>
    </message>
    <message>
        <source>Look at the list of people.</source>
        <translation>Regardez la liste des personnes.</translation>
    </message>
    <message>
        <source>Look at: wardlight site show</source>
        <translation>Voyez : wardlight site show</translation>
    </message>
    <message>
        <source>Look whether it is on and has paper, and print again.</source>
        <translation>Vérifiez qu’elle est allumée et a du papier, et réimprimez.</translation>
    </message>
    <message>
        <source>Looked at a bill</source>
        <translation>A consulté une facture</translation>
    </message>
    <message>
        <source>Looked at a document</source>
        <translation>A consulté un document</translation>
    </message>
    <message>
        <source>Looked at a ward board</source>
        <translation>A consulté un tableau de service</translation>
    </message>
    <message>
        <source>Looked at broken glass</source>
        <translation>A consulté les accès d’urgence</translation>
    </message>
    <message>
        <source>Looked at conflicts</source>
        <translation>A consulté des conflits</translation>
    </message>
    <message>
        <source>Looked at refused work</source>
        <translation>A consulté le travail refusé</translation>
    </message>
    <message>
        <source>Looked at suspected duplicates</source>
        <translation>A consulté les doublons présumés</translation>
    </message>
    <message>
        <source>Looked at the chart</source>
        <translation>A consulté le dossier</translation>
    </message>
    <message>
        <source>Looked at the open bills</source>
        <translation>A consulté les factures ouvertes</translation>
    </message>
    <message>
        <source>Looked at the users</source>
        <translation>A consulté les utilisateurs</translation>
    </message>
    <message>
        <source>Looked for the same patient</source>
        <translation>A cherché le même patient</translation>
    </message>
    <message>
        <source>Looked up while you type, on this workstation</source>
        <translation>Recherche pendant la saisie, sur ce poste</translation>
    </message>
    <message>
        <source>Lost the central server</source>
        <translation>A perdu le serveur central</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Low-med</source>
        <translation>Faib-moy</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N° dossier</translation>
    </message>
    <message>
        <source>MRN {mrn}</source>
        <translation>N° dossier {mrn}</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>A fait une sauvegarde</translation>
    </message>
    <message>
        <source>Made a recovery code</source>
        <translation>A créé un code de secours</translation>
    </message>
    <message>
        <source>Made a user</source>
        <translation>A créé un utilisateur</translation>
    </message>
    <message>
        <source>Made the first keys</source>
        <translation>A créé les premières clés</translation>
    </message>
    <message>
        <source>Make a credit note first.</source>
        <translation>Faites d’abord un avoir.</translation>
    </message>
    <message>
        <source>Make another one first, or nobody can undo it.</source>
        <translation>Créez-en d’abord un autre, sinon personne ne pourra revenir en arrière.</translation>
    </message>
    <message>
        <source>Make it shorter, or change the standing wards.</source>
        <translation>Raccourcissez, ou changez les services attribués en permanence.</translation>
    </message>
    <message>
        <source>Make room on the disk, or ask IT.</source>
        <translation>Libérez de la place sur le disque, ou demandez à l’informatique.</translation>
    </message>
    <message>
        <source>Making the demonstration hospital</source>
        <translation>Création de l’hôpital de démonstration</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Mark them as entered in error in the chart first, if they are wrong.</source>
        <translation>Si elles sont fausses, marquez-les d’abord comme saisies par erreur dans le dossier.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>May give now</source>
        <translation>Possible maintenant</translation>
    </message>
    <message>
        <source>Medical note</source>
        <translation>Note médicale</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Medicines belong to an open stay. Admit the patient again first.</source>
        <translation>Les médicaments vont avec un séjour en cours. Réadmettez d’abord le patient.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Mend it, then prescribe again.</source>
        <translation>Corrigez, puis prescrivez à nouveau.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge the record that stands for it, or take that merge back first.</source>
        <translation>Fusionnez le dossier qui le remplace, ou annulez d’abord cette fusion.</translation>
    </message>
    <message>
        <source>Merge {goes} into {stays}?</source>
        <translation>Fusionner {goes} dans {stays} ?</translation>
    </message>
    <message>
        <source>Merge, or take the merge back</source>
        <translation>Fusionner, ou annuler la fusion</translation>
    </message>
    <message>
        <source>Merged on {day} by {who}: {why}.</source>
        <translation>Fusionné le {day} par {who} : {why}.</translation>
    </message>
    <message>
        <source>Merged two records</source>
        <translation>A fusionné deux dossiers</translation>
    </message>
    <message>
        <source>Minimum 1 hourly</source>
        <translation>Au moins toutes les heures (1 h)</translation>
    </message>
    <message>
        <source>Minimum 12 hourly</source>
        <translation>Au moins toutes les 12 h</translation>
    </message>
    <message>
        <source>Minimum 4–6 hourly</source>
        <translation>Au moins toutes les 4–6 h</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Abus</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Money was taken for {number}</source>
        <translation>De l’argent a été encaissé pour {number}</translation>
    </message>
    <message>
        <source>More: swap, leave, plan, cancel, correct, close, print</source>
        <translation>Plus : échanger, permission, prévoir, annuler, corriger, fermer, imprimer</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mère</translation>
    </message>
    <message>
        <source>Move to another bed</source>
        <translation>Changer de lit</translation>
    </message>
    <message>
        <source>Move to bed {bed}?</source>
        <translation>Déplacer au lit {bed} ?</translation>
    </message>
    <message>
        <source>Move to {bed}</source>
        <translation>Déplacer en {bed}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé(e)</translation>
    </message>
    <message>
        <source>Moved the patient</source>
        <translation>A déplacé le patient</translation>
    </message>
    <message>
        <source>NEWS2</source>
        <translation>NEWS2</translation>
    </message>
    <message>
        <source>NEWS2 5 or more</source>
        <translation>NEWS2 5+</translation>
    </message>
    <message>
        <source>NEWS2 chart</source>
        <translation>Feuille NEWS2</translation>
    </message>
    <message>
        <source>NEWS2 is not meant for patients under {age}</source>
        <translation>NEWS2 n’est pas prévu avant {age} ans</translation>
    </message>
    <message>
        <source>NEWS2 none yet</source>
        <translation>NEWS2 pas encore</translation>
    </message>
    <message>
        <source>NEWS2: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017.</source>
        <translation>NEWS2 : Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a new file; no backup is overwritten.</source>
        <translation>Indiquez un nouveau fichier ; aucune sauvegarde n’est écrasée.</translation>
    </message>
    <message>
        <source>Name and birth date asked</source>
        <translation>Nom et date de naissance demandés</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>Nom d’un contact</translation>
    </message>
    <message>
        <source>Name or password is not right</source>
        <translation>Identifiant ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>Name the authority, as NHS.</source>
        <translation>Nommez l’organisme, comme NHS.</translation>
    </message>
    <message>
        <source>Name the clinician who decided it</source>
        <translation>Nommez le clinicien qui l’a décidé</translation>
    </message>
    <message>
        <source>Name the substance</source>
        <translation>Nommez la substance</translation>
    </message>
    <message>
        <source>Name who has checked it with you</source>
        <translation>Nommez qui a contrôlé avec vous</translation>
    </message>
    <message>
        <source>Name who has checked it with you.</source>
        <translation>Nommez qui a contrôlé avec vous.</translation>
    </message>
    <message>
        <source>Name whom it covers.</source>
        <translation>Nommez qui est remplacé.</translation>
    </message>
    <message>
        <source>National id</source>
        <translation>N° d’identité national</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>N° national</translation>
    </message>
    <message>
        <source>Nearest {n} shown of many, type more to narrow</source>
        <translation>Les {n} plus proches affichés, tapez plus pour préciser</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Needed, at most {n} characters</source>
        <translation>Obligatoire, {n} caractères au plus</translation>
    </message>
    <message>
        <source>Needed: known, none known or not asked</source>
        <translation>Obligatoire : connues, aucune connue ou non demandé</translation>
    </message>
    <message>
        <source>Needed; for an unknown person write UNKNOWN</source>
        <translation>Obligatoire ; pour un inconnu écrivez UNKNOWN</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Décision requise</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Never admitted here</source>
        <translation>Jamais admis ici</translation>
    </message>
    <message>
        <source>New entries fit. Check the log reads them all.</source>
        <translation>Les nouvelles entrées concordent. « Vérifier le journal » les relit toutes.</translation>
    </message>
    <message>
        <source>New observations</source>
        <translation>Nouvelles constantes</translation>
    </message>
    <message>
        <source>New set, {time}</source>
        <translation>Nouveau relevé, {time}</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Nouveau-né</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Next observations due {time}</source>
        <translation>Prochaines constantes à {time}</translation>
    </message>
    <message>
        <source>Next observations were due {time}</source>
        <translation>Constantes attendues à {time}</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Personne à prévenir</translation>
    </message>
    <message>
        <source>Next of kin and contacts</source>
        <translation>Personne à prévenir et contacts</translation>
    </message>
    <message>
        <source>Next open patient</source>
        <translation>Patient ouvert suivant</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Partie suivante de la page</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Night of {day}</source>
        <translation>Nuit du {day}</translation>
    </message>
    <message>
        <source>Nil by mouth</source>
        <translation>À jeun</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No allergy</source>
        <translation>Pas d’allergie</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Aucune sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <source>No bed is cleaned between.</source>
        <translation>Aucun lit n’est nettoyé entre-temps.</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>Pas encore de lit</translation>
    </message>
    <message>
        <source>No central server is named here</source>
        <translation>Aucun serveur central n’est indiqué ici</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation>Pas encore de prestations</translation>
    </message>
    <message>
        <source>No dose is due until it is resumed.</source>
        <translation>Aucune dose n’est à donner jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>No dose is planned at this time.</source>
        <translation>Aucune dose prévue à cette heure.</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>No entry is chosen that could be taken back</source>
        <translation>Aucune saisie choisie à annuler</translation>
    </message>
    <message>
        <source>No form holds this. Do it again where it belongs, then put this aside.</source>
        <translation>Aucun formulaire ne peut le reprendre. Refaites-le à sa place, puis mettez ceci de côté.</translation>
    </message>
    <message>
        <source>No isolation</source>
        <translation>Pas d’isolement</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Aucune allergie connue</translation>
    </message>
    <message>
        <source>No medicines are prescribed.</source>
        <translation>Aucun médicament prescrit.</translation>
    </message>
    <message>
        <source>No open bill has “{text}”</source>
        <translation>Aucune facture ouverte n’a « {text} »</translation>
    </message>
    <message>
        <source>No open bills</source>
        <translation>Aucune facture ouverte</translation>
    </message>
    <message>
        <source>No patients on this ward.</source>
        <translation>Aucun patient dans ce service.</translation>
    </message>
    <message>
        <source>No planned dose is chosen that could be left out</source>
        <translation>Aucune dose prévue choisie à omettre</translation>
    </message>
    <message>
        <source>No planned dose is chosen that could wait</source>
        <translation>Aucune dose prévue choisie à remettre</translation>
    </message>
    <message>
        <source>No rows and no repeats: take another one.</source>
        <translation>Ni suites ni répétitions : prenez-en un autre.</translation>
    </message>
    <message>
        <source>No service has these words</source>
        <translation>Aucune prestation n’a ces mots</translation>
    </message>
    <message>
        <source>No share to agree: no insurance is recorded for this patient</source>
        <translation>Pas de part à convenir : aucune assurance n’est enregistrée pour ce patient</translation>
    </message>
    <message>
        <source>No working equipment</source>
        <translation>Matériel hors service</translation>
    </message>
    <message>
        <source>No. on issue</source>
        <translation>N° à l’émission</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Personne ne répond</translation>
    </message>
    <message>
        <source>Nobody approves twice, or for themselves.</source>
        <translation>Personne n’approuve deux fois, ni pour soi-même.</translation>
    </message>
    <message>
        <source>Nobody can be put into it until it is set ready again.</source>
        <translation>Personne ne peut y être mis avant qu’il soit de nouveau prêt.</translation>
    </message>
    <message>
        <source>Nobody covers for themselves</source>
        <translation>Personne ne se remplace soi-même</translation>
    </message>
    <message>
        <source>Nobody else lies in a bed here.</source>
        <translation>Personne d’autre n’est alité ici.</translation>
    </message>
    <message>
        <source>Nobody here answers this</source>
        <translation>Personne ici ne correspond</translation>
    </message>
    <message>
        <source>Nobody is told to call them any more. The record keeps that they were here.</source>
        <translation>On ne dira plus de les appeler. Le dossier garde la trace de leur présence.</translation>
    </message>
    <message>
        <source>Nobody lies in bed {bed}.</source>
        <translation>Personne n’est au lit {bed}.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Personne n’est encore nommé</translation>
    </message>
    <message>
        <source>Nobody on this workstation answers “{text}”</source>
        <translation>Personne sur ce poste ne répond à « {text} »</translation>
    </message>
    <message>
        <source>Nobody on this workstation is like this person so far.</source>
        <translation>Personne sur ce poste ne ressemble à cette personne pour l’instant.</translation>
    </message>
    <message>
        <source>Nobody suspends themselves</source>
        <translation>Personne ne se suspend soi-même</translation>
    </message>
    <message>
        <source>Nobody was discharged here in the last seven days.</source>
        <translation>Aucune sortie ici ces sept derniers jours.</translation>
    </message>
    <message>
        <source>Nobody was present.</source>
        <translation>Personne n’était présent.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None named yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>Not Known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not a newborn of a patient here</source>
        <translation>Pas un nouveau-né d’une patiente d’ici</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Not asked: ask now</source>
        <translation>Non demandé : à demander</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Not before {time}</source>
        <translation>Pas avant {time}</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>Not given, with the reason</source>
        <translation>Non donné, avec le motif</translation>
    </message>
    <message>
        <source>Not in hospital now</source>
        <translation>Pas à l’hôpital actuellement</translation>
    </message>
    <message>
        <source>Not in the hospital</source>
        <translation>Pas à l’hôpital</translation>
    </message>
    <message>
        <source>Not invoiced yet</source>
        <translation>Pas encore facturé</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>Not needed in the care plan</source>
        <translation>Non requis par le plan de soins</translation>
    </message>
    <message>
        <source>Not on this workstation</source>
        <translation>Pas sur ce poste</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Not registered yet: {reason}</source>
        <translation>Pas encore inscrit : {reason}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Pas encore signée</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ce n’est pas elle/lui</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Note corrected</source>
        <translation>Note corrigée</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Note gardée</translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation>Note signée</translation>
    </message>
    <message>
        <source>Note the return first; then it can be done.</source>
        <translation>Notez d’abord le retour ; ce sera ensuite possible.</translation>
    </message>
    <message>
        <source>Note withdrawn</source>
        <translation>Note retirée</translation>
    </message>
    <message>
        <source>Note, corrected later</source>
        <translation>Note, corrigée ensuite</translation>
    </message>
    <message>
        <source>Noted a break of the audit log</source>
        <translation>A noté une rupture du journal d’audit</translation>
    </message>
    <message>
        <source>Noted a dose as not given</source>
        <translation>A noté une dose comme non donnée</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Rien n’est encore modifié</translation>
    </message>
    <message>
        <source>Nothing is deleted. {merged} stays as it is and is found through {survivor}.</source>
        <translation>Rien n’est effacé. {merged} reste tel quel et se trouve par {survivor}.</translation>
    </message>
    <message>
        <source>Nothing is left to merge; {mrn} stands for both.</source>
        <translation>Plus rien à fusionner ; {mrn} vaut pour les deux.</translation>
    </message>
    <message>
        <source>Nothing is on record on this workstation.</source>
        <translation>Rien n’est consigné sur ce poste.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est à faire.</translation>
    </message>
    <message>
        <source>Nothing is open: all invoices are paid</source>
        <translation>Rien n’est dû : toutes les factures sont payées</translation>
    </message>
    <message>
        <source>Nothing is owed on {invoice}</source>
        <translation>Rien n’est dû sur {invoice}</translation>
    </message>
    <message>
        <source>Nothing is said here of numbers by {name}</source>
        <translation>Rien n’est dit ici des numéros de {name}</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing to invoice: every charge is on an invoice</source>
        <translation>Rien à facturer : toutes les prestations sont facturées</translation>
    </message>
    <message>
        <source>Nothing to invoice: there is no charge yet</source>
        <translation>Rien à facturer : pas encore de prestation</translation>
    </message>
    <message>
        <source>Nothing to invoice: these charges come to nothing</source>
        <translation>Rien à facturer : ces prestations font zéro</translation>
    </message>
    <message>
        <source>Nothing to pay yet: issue the invoice first</source>
        <translation>Rien à payer encore : émettez d’abord la facture</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space on the disk of {folder}, then save again.</source>
        <translation>Rien n’a été modifié. Libérez de la place sur le disque de {folder}, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list.</source>
        <translation>Rien n’a été modifié. Regardez la liste.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Nothing was entered</source>
        <translation>Rien n’a été saisi</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Numbers cannot be described so</source>
        <translation>Les numéros ne peuvent être décrits ainsi</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Infirmiers</translation>
    </message>
    <message>
        <source>Nurses and doctors correct the details of patients on their wards.</source>
        <translation>Infirmiers et médecins corrigent les données des patients de leurs services.</translation>
    </message>
    <message>
        <source>Nurses and ward managers see the boards of their own wards.</source>
        <translation>Infirmiers et cadres voient les tableaux de leurs propres services.</translation>
    </message>
    <message>
        <source>Nurses print wristbands for patients on their wards.</source>
        <translation>Les infirmiers impriment les bracelets des patients de leurs services.</translation>
    </message>
    <message>
        <source>Nurses, ward managers and doctors chart observations and notes and give medicines.</source>
        <translation>Infirmiers, cadres et médecins saisissent constantes et notes et donnent les médicaments.</translation>
    </message>
    <message>
        <source>Nurses, ward managers and doctors keep the care plan and the tasks of a chart.</source>
        <translation>Infirmiers, cadres et médecins tiennent le plan de soins et les tâches d’un dossier.</translation>
    </message>
    <message>
        <source>Nursing note</source>
        <translation>Note infirmière</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>Obs</source>
        <translation>Cst</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Constantes</translation>
    </message>
    <message>
        <source>Observations belong to an open stay. Admit the patient again first.</source>
        <translation>Les constantes appartiennent à un séjour ouvert. Réadmettez d’abord le patient.</translation>
    </message>
    <message>
        <source>Observations of {time} saved</source>
        <translation>Constantes de {time} enregistrées</translation>
    </message>
    <message>
        <source>Observations, at least every (minutes)</source>
        <translation>Constantes, au moins toutes les (minutes)</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Older and newer sets</source>
        <translation>Relevés plus anciens et plus récents</translation>
    </message>
    <message>
        <source>Oldest of these</source>
        <translation>Le plus ancien</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Astreinte</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>En permission</translation>
    </message>
    <message>
        <source>On leave to {time}</source>
        <translation>Permission → {time}</translation>
    </message>
    <message>
        <source>On leave · back {time}</source>
        <translation>En permission · retour {time}</translation>
    </message>
    <message>
        <source>Once it is ready, a patient can be put into it.</source>
        <translation>Une fois prêt, un patient peut y être mis.</translation>
    </message>
    <message>
        <source>Once only</source>
        <translation>Dose unique</translation>
    </message>
    <message>
        <source>One child</source>
        <translation>Un seul enfant</translation>
    </message>
    <message>
        <source>One-time password of {login}</source>
        <translation>Mot de passe provisoire de {login}</translation>
    </message>
    <message>
        <source>Only a billing supervisor refunds a payment.</source>
        <translation>Seul un responsable de la facturation rembourse un paiement.</translation>
    </message>
    <message>
        <source>Only a billing supervisor voids an issued invoice.</source>
        <translation>Seul un responsable de la facturation annule une facture émise.</translation>
    </message>
    <message>
        <source>Only a broken glass has more to show</source>
        <translation>Seul un accès d’urgence a davantage à montrer</translation>
    </message>
    <message>
        <source>Only a doctor holds an order that goes on</source>
        <translation>Seul un médecin suspend une prescription en cours</translation>
    </message>
    <message>
        <source>Only a doctor stops an order that goes on</source>
        <translation>Seul un médecin arrête une prescription en cours</translation>
    </message>
    <message>
        <source>Only one of the two records is protected</source>
        <translation>Un seul des deux dossiers est protégé</translation>
    </message>
    <message>
        <source>Only {owed} {currency} is open</source>
        <translation>Seuls {owed} {currency} restent dus</translation>
    </message>
    <message>
        <source>Only {owed} {currency} is owed</source>
        <translation>Seuls {owed} {currency} sont dus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open contacts, consents, insurance, other numbers, newborn</source>
        <translation>Ouvrir contacts, consentements, assurance, autres numéros, nouveau-né</translation>
    </message>
    <message>
        <source>Open details, to put them right or admit</source>
        <translation>Ouvrir les données, pour les corriger ou admettre</translation>
    </message>
    <message>
        <source>Open on invoices</source>
        <translation>Reste dû sur factures</translation>
    </message>
    <message>
        <source>Open the bill; on a charge, enter another like it</source>
        <translation>Ouvrir la facture ; sur une prestation, en saisir une pareille</translation>
    </message>
    <message>
        <source>Open the chart, or set a cleaned bed ready</source>
        <translation>Ouvrir le dossier, ou déclarer prêt un lit nettoyé</translation>
    </message>
    <message>
        <source>Open the chart, or the details of who was never admitted</source>
        <translation>Ouvrir le dossier, ou les données de qui n’a jamais été admis</translation>
    </message>
    <message>
        <source>Open the record that it came from, and take the merge back there.</source>
        <translation>Ouvrez le dossier d’origine et annulez-y la fusion.</translation>
    </message>
    <message>
        <source>Open this chart in an emergency?</source>
        <translation>Ouvrir ce dossier en urgence ?</translation>
    </message>
    <message>
        <source>Open to all who may read charts</source>
        <translation>Ouvert à tous ceux qui peuvent lire les dossiers</translation>
    </message>
    <message>
        <source>Open visit {visit}, or discharge or transfer the patient there.</source>
        <translation>Ouvrez la venue {visit}, ou faites-y la sortie ou le transfert.</translation>
    </message>
    <message>
        <source>Open {name}, {other}, and do it there.</source>
        <translation>Ouvrez {name}, {other}, et faites-le là.</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Ouvrir : {place}</translation>
    </message>
    <message>
        <source>Opened a patient found</source>
        <translation>A ouvert un patient trouvé</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Opened the details</source>
        <translation>A ouvert les données</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other form than in {country}</source>
        <translation>Autre forme qu’en {country}</translation>
    </message>
    <message>
        <source>Other form than {example}</source>
        <translation>Autre forme que {example}</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Autres numéros</translation>
    </message>
    <message>
        <source>Others get a new password from IT.</source>
        <translation>Les autres reçoivent un nouveau mot de passe de l’informatique.</translation>
    </message>
    <message>
        <source>Over {years} years ago, check it</source>
        <translation>Il y a plus de {years} ans, à vérifier</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Overdue {time}</source>
        <translation>En retard de {time}</translation>
    </message>
    <message>
        <source>Oxygen L</source>
        <translation>O₂ L</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Page {number} of {n}</source>
        <translation>Page {number} sur {n}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid by others for these services</source>
        <translation>Payé par d’autres pour ces prestations</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Payé à ce jour</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Paroisse</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Parts in any order: okafor gr · 14 Feb 58 · W07-000123 · 943 476 · 07700 900417</source>
        <translation>Éléments dans n’importe quel ordre : okafor gr · 14 févr 58 · W07-000123 · 943 476 · 07700 900417</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the downtime packs</source>
        <translation>Mot de passe des dossiers de secours</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient asleep</source>
        <translation>Patient endormi</translation>
    </message>
    <message>
        <source>Patient away</source>
        <translation>Patient absent</translation>
    </message>
    <message>
        <source>Patient off the ward</source>
        <translation>Patient hors du service</translation>
    </message>
    <message>
        <source>Patient refused</source>
        <translation>Refus du patient</translation>
    </message>
    <message>
        <source>Patient&apos;s details</source>
        <translation>Données du patient</translation>
    </message>
    <message>
        <source>Patient, not admitted</source>
        <translation>Patient, non admis</translation>
    </message>
    <message>
        <source>Patient, other ward</source>
        <translation>Patient, autre service</translation>
    </message>
    <message>
        <source>Patient, other ward, sensitive</source>
        <translation>Patient, autre service, protégé</translation>
    </message>
    <message>
        <source>Patient, own ward</source>
        <translation>Patient, propre service</translation>
    </message>
    <message>
        <source>Patient, own ward, sensitive</source>
        <translation>Patient, propre service, protégé</translation>
    </message>
    <message>
        <source>Patient, sensitive, glass broken</source>
        <translation>Patient, protégé, accès d’urgence</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment {number} taken</source>
        <translation>Paiement {number} encaissé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Photograph in the record</source>
        <translation>Photographie dans le dossier</translation>
    </message>
    <message>
        <source>Photograph, none yet</source>
        <translation>Photographie, aucune encore</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Plan an arrival…</source>
        <translation>Prévoir une arrivée…</translation>
    </message>
    <message>
        <source>Plan discharge</source>
        <translation>Prévoir la sortie</translation>
    </message>
    <message>
        <source>Plan discharge…</source>
        <translation>Prévoir la sortie…</translation>
    </message>
    <message>
        <source>Plan {n}</source>
        <translation>Assurance {n}</translation>
    </message>
    <message>
        <source>Plan {share} %</source>
        <translation>Assurance {share} %</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned an arrival</source>
        <translation>A prévu une arrivée</translation>
    </message>
    <message>
        <source>Planned the discharge</source>
        <translation>A prévu la sortie</translation>
    </message>
    <message>
        <source>Please pay by {day} and name the number {number}. Issued by {who}.</source>
        <translation>À payer avant le {day} en rappelant le numéro {number}. Émis par {who}.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>N° de police</translation>
    </message>
    <message>
        <source>Post town</source>
        <translation>Ville postale</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Préfecture</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Prescrire</translation>
    </message>
    <message>
        <source>Prescribe it anew if it is wanted again.</source>
        <translation>Prescrivez-le à nouveau s’il le faut.</translation>
    </message>
    <message>
        <source>Prescribed a medicine</source>
        <translation>A prescrit un médicament</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print a new wristband: the one worn now bears {mrn}.</source>
        <translation>Imprimez un nouveau bracelet : celui porté indique {mrn}.</translation>
    </message>
    <message>
        <source>Print how many labels?</source>
        <translation>Combien d’étiquettes imprimer ?</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Imprimer des étiquettes…</translation>
    </message>
    <message>
        <source>Print the band</source>
        <translation>Imprimer le bracelet</translation>
    </message>
    <message>
        <source>Print the census of {ward}?</source>
        <translation>Imprimer le recensement de {ward} ?</translation>
    </message>
    <message>
        <source>Print the census…</source>
        <translation>Imprimer le recensement…</translation>
    </message>
    <message>
        <source>Print the downtime pack of your wards at once</source>
        <translation>Imprimer aussitôt le dossier de secours de vos services</translation>
    </message>
    <message>
        <source>Print the registration sheet</source>
        <translation>Imprimer la fiche d’enregistrement</translation>
    </message>
    <message>
        <source>Print to a PDF</source>
        <translation>Imprimer en PDF</translation>
    </message>
    <message>
        <source>Print {paper} to a file</source>
        <translation>Imprimer {paper} dans un fichier</translation>
    </message>
    <message>
        <source>Printed a receipt</source>
        <translation>A imprimé un reçu</translation>
    </message>
    <message>
        <source>Printed a wristband</source>
        <translation>A imprimé un bracelet</translation>
    </message>
    <message>
        <source>Printed an admission sheet</source>
        <translation>A imprimé une fiche d’admission</translation>
    </message>
    <message>
        <source>Printed an invoice</source>
        <translation>A imprimé une facture</translation>
    </message>
    <message>
        <source>Printed the census</source>
        <translation>A imprimé le recensement</translation>
    </message>
    <message>
        <source>Privacy officers and auditors read the audit log.</source>
        <translation>Les délégués à la protection des données et les auditeurs lisent le journal d’audit.</translation>
    </message>
    <message>
        <source>Privacy officers and auditors take the audit log out, and give their password again for it.</source>
        <translation>Les délégués à la protection des données et les auditeurs exportent le journal d’audit, en redonnant leur mot de passe.</translation>
    </message>
    <message>
        <source>Privacy officers keep the policies and review broken glass.</source>
        <translation>Les délégués à la protection des données tiennent les règles et examinent les accès d’urgence.</translation>
    </message>
    <message>
        <source>Protect the other one as well first, so that the merge opens nothing.</source>
        <translation>Protégez d’abord l’autre aussi, pour que la fusion n’ouvre rien.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Protected chart</source>
        <translation>Dossier protégé</translation>
    </message>
    <message>
        <source>Protected · {reason}</source>
        <translation>Protégé · {reason}</translation>
    </message>
    <message>
        <source>Prove again who you are</source>
        <translation>Prouvez à nouveau qui vous êtes</translation>
    </message>
    <message>
        <source>Proved again who it is</source>
        <translation>A reprouvé son identité</translation>
    </message>
    <message>
        <source>Provide clinical care in an environment with monitoring facilities</source>
        <translation>Donner les soins cliniques dans un environnement équipé pour la surveillance</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Province ou ville</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pouls</translation>
    </message>
    <message>
        <source>Put aside; it stays in the records</source>
        <translation>Écarté ; cela reste dans les archives</translation>
    </message>
    <message>
        <source>Put it aside with a reason.</source>
        <translation>Écartez-le avec un motif.</translation>
    </message>
    <message>
        <source>Put it aside: nothing is missing.</source>
        <translation>Écartez-le : rien ne manque.</translation>
    </message>
    <message>
        <source>Put it right in its form and save it there; then put this aside.</source>
        <translation>Corrigez-le dans son formulaire et enregistrez-le là, puis mettez ceci de côté.</translation>
    </message>
    <message>
        <source>Put the glass back</source>
        <translation>A refermé l’accès d’urgence</translation>
    </message>
    <message>
        <source>Put this page into an envelope, seal it, and keep it on the ward of workstation {w}.</source>
        <translation>Mettez cette page sous enveloppe, scellez-la et gardez-la dans le service du poste {w}.</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>RATE {amount}</source>
        <translation>DÉBIT {amount}</translation>
    </message>
    <message>
        <source>Reached the central server</source>
        <translation>A joint le serveur central</translation>
    </message>
    <message>
        <source>Read sensitive notes</source>
        <translation>A lu des notes sensibles</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>A lu le journal d’audit</translation>
    </message>
    <message>
        <source>Read the password of the downtime packs</source>
        <translation>A lu le mot de passe de secours</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason {reason}</source>
        <translation>Motif {reason}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Reçu {number}</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Accueillir</translation>
    </message>
    <message>
        <source>Receive the patient when they are here.</source>
        <translation>Accueillez le patient à son arrivée.</translation>
    </message>
    <message>
        <source>Receive the patient…</source>
        <translation>Accueillir le patient…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Reçu de</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Reçu à ce jour</translation>
    </message>
    <message>
        <source>Received the patient</source>
        <translation>A accueilli le patient</translation>
    </message>
    <message>
        <source>Recorded allergies</source>
        <translation>A enregistré des allergies</translation>
    </message>
    <message>
        <source>Recorded allergy: {names}</source>
        <translation>Allergie notée : {names}</translation>
    </message>
    <message>
        <source>Recorded as deceased</source>
        <translation>Enregistré comme décédé</translation>
    </message>
    <message>
        <source>Recorded observations</source>
        <translation>A enregistré des constantes</translation>
    </message>
    <message>
        <source>Refresh, then look again.</source>
        <translation>Actualisez, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>Refunded a payment</source>
        <translation>A remboursé un paiement</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Register and admit</source>
        <translation>Inscrire et admettre</translation>
    </message>
    <message>
        <source>Register as somebody new</source>
        <translation>Inscrire comme nouveau</translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation>Inscrire un nouveau patient</translation>
    </message>
    <message>
        <source>Register, and admit where a ward is chosen</source>
        <translation>Inscrire, et admettre si un service est choisi</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>A inscrit</translation>
    </message>
    <message>
        <source>Registered and admitted</source>
        <translation>A inscrit et admis</translation>
    </message>
    <message>
        <source>Registered nurse decides whether increased frequency of monitoring and/or escalation of care is required</source>
        <translation>L’infirmier diplômé décide s’il faut surveiller plus souvent et/ou renforcer la prise en charge</translation>
    </message>
    <message>
        <source>Registered nurse to immediately inform the medical team caring for the patient</source>
        <translation>L’infirmier diplômé informe immédiatement l’équipe médicale qui suit le patient</translation>
    </message>
    <message>
        <source>Registered nurse to immediately inform the medical team caring for the patient – this should be at least at specialist registrar level</source>
        <translation>L’infirmier diplômé informe immédiatement l’équipe médicale qui suit le patient – au moins au niveau d’un médecin spécialiste expérimenté</translation>
    </message>
    <message>
        <source>Registered nurse to inform medical team caring for the patient, who will review and decide whether escalation of care is necessary</source>
        <translation>L’infirmier diplômé informe l’équipe médicale qui suit le patient ; elle le réévalue et décide s’il faut renforcer la prise en charge</translation>
    </message>
    <message>
        <source>Registered nurse to request urgent assessment by a clinician or team with core competencies in the care of acutely ill patients</source>
        <translation>L’infirmier diplômé demande une évaluation urgente par un clinicien ou une équipe compétente dans la prise en charge des patients aigus</translation>
    </message>
    <message>
        <source>Registrars admit and transfer patients.</source>
        <translation>L’accueil admet et transfère les patients.</translation>
    </message>
    <message>
        <source>Registrars and privacy officers protect the charts of staff, their families and the famous.</source>
        <translation>L’accueil et le délégué à la protection des données protègent les dossiers du personnel, de ses proches et des personnes connues.</translation>
    </message>
    <message>
        <source>Registrars and ward managers correct the details of every patient.</source>
        <translation>L’accueil et les cadres de santé corrigent les données de tous les patients.</translation>
    </message>
    <message>
        <source>Registrars join two records of one patient, for a reason; so may IT on the command line.</source>
        <translation>L’accueil fusionne deux dossiers d’un même patient, avec un motif.</translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation>Fiche d’enregistrement</translation>
    </message>
    <message>
        <source>Registration sheet {mrn}</source>
        <translation>Fiche d’enregistrement {mrn}</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Régulier</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Relation of a contact</source>
        <translation>Lien d’un contact</translation>
    </message>
    <message>
        <source>Reopened a conflict</source>
        <translation>A rouvert un conflit</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>A réinitialisé un mot de passe</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Reset the password of {name}?</source>
        <translation>Réinitialiser le mot de passe de {name} ?</translation>
    </message>
    <message>
        <source>Resp</source>
        <translation>Resp</translation>
    </message>
    <message>
        <source>Respirations</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>A restauré une sauvegarde</translation>
    </message>
    <message>
        <source>Resumed a medicine</source>
        <translation>A repris un médicament</translation>
    </message>
    <message>
        <source>Resuscitation</source>
        <translation>Réanimation</translation>
    </message>
    <message>
        <source>Resuscitation {words}</source>
        <translation>Réanimation {words}</translation>
    </message>
    <message>
        <source>Retired an old key</source>
        <translation>A retiré une ancienne clé</translation>
    </message>
    <message>
        <source>Reverse a charge, with a reason</source>
        <translation>Annuler une prestation, avec un motif</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Reversed a charge</source>
        <translation>A annulé une prestation</translation>
    </message>
    <message>
        <source>Reversed: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>Reviewed a broken glass</source>
        <translation>A contrôlé un accès d’urgence</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Revoke it there first.</source>
        <translation>Retirez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>Revoked a badge</source>
        <translation>A retiré un badge</translation>
    </message>
    <message>
        <source>Right dose</source>
        <translation>Bonne dose</translation>
    </message>
    <message>
        <source>Right medicine</source>
        <translation>Bon médicament</translation>
    </message>
    <message>
        <source>Right patient</source>
        <translation>Bon patient</translation>
    </message>
    <message>
        <source>Right route</source>
        <translation>Bonne voie</translation>
    </message>
    <message>
        <source>Right time</source>
        <translation>Bon moment</translation>
    </message>
    <message>
        <source>Run: wardlight doctor</source>
        <translation>Exécutez : wardlight doctor</translation>
    </message>
    <message>
        <source>Run: wardlight init</source>
        <translation>Exécutez : wardlight init</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Said that two records are two people</source>
        <translation>A dit que deux dossiers sont deux personnes</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and admit</source>
        <translation>Enregistrer et admettre</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save it or throw it away first.</source>
        <translation>Enregistrez-le ou jetez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Save the set</source>
        <translation>Enregistrer le relevé</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Saved on this workstation</source>
        <translation>Enregistré sur ce poste</translation>
    </message>
    <message>
        <source>Saved on this workstation {time}</source>
        <translation>Enregistré sur ce poste {time}</translation>
    </message>
    <message>
        <source>Say in a few words what was done instead.</source>
        <translation>Dites en quelques mots ce qui a été fait à la place.</translation>
    </message>
    <message>
        <source>Say in a few words what was wrong.</source>
        <translation>Dites en quelques mots ce qui était faux.</translation>
    </message>
    <message>
        <source>Say in a few words why it was wrong.</source>
        <translation>Dites en quelques mots pourquoi c’était faux.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Dites pourquoi en quelques mots.</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Dites-le en quelques mots.</translation>
    </message>
    <message>
        <source>Say what is to be done</source>
        <translation>Dites ce qui est à faire</translation>
    </message>
    <message>
        <source>Say what it is given for</source>
        <translation>Dites pour quoi c’est donné</translation>
    </message>
    <message>
        <source>Say what was found, and who knows of it.</source>
        <translation>Dites ce qui a été trouvé, et qui le sait.</translation>
    </message>
    <message>
        <source>Say what you found</source>
        <translation>Dites ce que vous avez trouvé</translation>
    </message>
    <message>
        <source>Say when</source>
        <translation>Dites quand</translation>
    </message>
    <message>
        <source>Say which list the code is of</source>
        <translation>Dites de quelle liste est le code</translation>
    </message>
    <message>
        <source>Say why in a few words</source>
        <translation>Dites pourquoi en quelques mots</translation>
    </message>
    <message>
        <source>Say why it is given in spite of the allergy</source>
        <translation>Dites pourquoi malgré l’allergie</translation>
    </message>
    <message>
        <source>Say why it was not given</source>
        <translation>Dites pourquoi ce n’est pas donné</translation>
    </message>
    <message>
        <source>Say why it was wrong</source>
        <translation>Dites pourquoi c’était faux</translation>
    </message>
    <message>
        <source>Say why the charge is taken back.</source>
        <translation>Dites pourquoi la prestation est annulée.</translation>
    </message>
    <message>
        <source>Say why the invoice is taken back.</source>
        <translation>Dites pourquoi la facture est annulée.</translation>
    </message>
    <message>
        <source>Say why the money is given back.</source>
        <translation>Dites pourquoi l’argent est rendu.</translation>
    </message>
    <message>
        <source>Say why: the privacy officer reads it.</source>
        <translation>Dites pourquoi : le délégué à la protection des données le lit.</translation>
    </message>
    <message>
        <source>Say why: the reason is empty</source>
        <translation>Dites pourquoi : le motif est vide</translation>
    </message>
    <message>
        <source>Scale {scale}</source>
        <translation>Échelle {scale}</translation>
    </message>
    <message>
        <source>Scan a wristband</source>
        <translation>Scanner un bracelet</translation>
    </message>
    <message>
        <source>Scan the band, or ask who it is</source>
        <translation>Scanner, ou demander le nom</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Cherchez à nouveau.</translation>
    </message>
    <message>
        <source>Search: wardlight patient find</source>
        <translation>Cherchez : wardlight patient find</translation>
    </message>
    <message>
        <source>Searched for patients</source>
        <translation>A cherché des patients</translation>
    </message>
    <message>
        <source>Sensitive note</source>
        <translation>Note sensible</translation>
    </message>
    <message>
        <source>Sensitive notes open to their author, and to the ward&apos;s doctors and managers.</source>
        <translation>Les notes sensibles s’ouvrent à leur auteur, ainsi qu’aux médecins et cadres du service.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Services, net of tax</source>
        <translation>Prestations, hors taxes</translation>
    </message>
    <message>
        <source>Set a bed ready</source>
        <translation>A déclaré un lit prêt</translation>
    </message>
    <message>
        <source>Set of {time} corrected</source>
        <translation>Relevé de {time} corrigé</translation>
    </message>
    <message>
        <source>Set ready</source>
        <translation>Déclarer prêt</translation>
    </message>
    <message>
        <source>Set ready…</source>
        <translation>Déclarer prêt…</translation>
    </message>
    <message>
        <source>Set the hospital&apos;s country</source>
        <translation>A défini le pays de l’hôpital</translation>
    </message>
    <message>
        <source>Set the workstation up</source>
        <translation>A installé le poste</translation>
    </message>
    <message>
        <source>Set, corrected later</source>
        <translation>Relevé, corrigé ensuite</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settled a conflict</source>
        <translation>A réglé un conflit</translation>
    </message>
    <message>
        <source>Settled a conflict of a user</source>
        <translation>A réglé un conflit d’utilisateur</translation>
    </message>
    <message>
        <source>Settled within a day</source>
        <translation>Réglé depuis un jour</translation>
    </message>
    <message>
        <source>Several answer, type her MRN</source>
        <translation>Plusieurs correspondent, tapez son MRN</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sharing the record with other hospitals</source>
        <translation>Partage du dossier avec d’autres hôpitaux</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Shift A or Shift B</source>
        <translation>Maj A ou Maj B</translation>
    </message>
    <message>
        <source>Shift before and after</source>
        <translation>Équipe précédente et suivante</translation>
    </message>
    <message>
        <source>Shorten it, then save again.</source>
        <translation>Raccourcissez-le, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Show or hide orders that are over</source>
        <translation>Montrer ou cacher les prescriptions finies</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Frère ou sœur</translation>
    </message>
    <message>
        <source>Sign each dose</source>
        <translation>Signer chaque dose</translation>
    </message>
    <message>
        <source>Sign it as its author.</source>
        <translation>Signez-la comme auteur.</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>Note signée</translation>
    </message>
    <message>
        <source>Signed by {name} at {time}</source>
        <translation>Signée par {name} à {time}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Depuis {time}</translation>
    </message>
    <message>
        <source>So many labels are not printed</source>
        <translation>Tant d’étiquettes ne s’impriment pas</translation>
    </message>
    <message>
        <source>Some changes need a decision</source>
        <translation>Des changements demandent une décision</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Somebody else has done the same already.</source>
        <translation>Quelqu’un d’autre a déjà fait de même.</translation>
    </message>
    <message>
        <source>Somebody has decided this already</source>
        <translation>Quelqu’un a déjà tranché</translation>
    </message>
    <message>
        <source>Somebody has seen to this already</source>
        <translation>Quelqu’un s’en est déjà occupé</translation>
    </message>
    <message>
        <source>Somebody has written about this dose already</source>
        <translation>Quelqu’un a déjà noté cette dose</translation>
    </message>
    <message>
        <source>Somebody lies in bed {bed}</source>
        <translation>Quelqu’un occupe le lit {bed}</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>Something is stuck</source>
        <translation>Quelque chose est bloqué</translation>
    </message>
    <message>
        <source>Something was recorded in this stay already</source>
        <translation>Quelque chose a déjà été enregistré dans ce séjour</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>SpO₂ %</source>
        <translation>SpO₂ %</translation>
    </message>
    <message>
        <source>SpO₂ % (scale {scale})</source>
        <translation>SpO₂ % (échelle {scale})</translation>
    </message>
    <message>
        <source>SpO₂ scale</source>
        <translation>Échelle SpO₂</translation>
    </message>
    <message>
        <source>SpO₂ scale {scale}</source>
        <translation>Échelle SpO₂ {scale}</translation>
    </message>
    <message>
        <source>SpO₂ · scale {scale} %</source>
        <translation>SpO₂ · échelle {scale} %</translation>
    </message>
    <message>
        <source>Space: done</source>
        <translation>Espace : fait</translation>
    </message>
    <message>
        <source>Space: take it up again</source>
        <translation>Espace : la reprendre</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Conjoint(e)</translation>
    </message>
    <message>
        <source>Staff who meet or bill patients may look them up.</source>
        <translation>Le personnel qui reçoit ou facture des patients peut les rechercher.</translation>
    </message>
    <message>
        <source>Staff who meet or bill patients open their details.</source>
        <translation>Le personnel qui reçoit ou facture des patients ouvre leurs données.</translation>
    </message>
    <message>
        <source>Standing wards kept</source>
        <translation>Services permanents gardés</translation>
    </message>
    <message>
        <source>Started Wardlight</source>
        <translation>A démarré Wardlight</translation>
    </message>
    <message>
        <source>Started {time}</source>
        <translation>Débuté {time}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of a bed</source>
        <translation>État d’un lit</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>Séjour à l’hôpital</translation>
    </message>
    <message>
        <source>Still cleaning</source>
        <translation>Encore en nettoyage</translation>
    </message>
    <message>
        <source>Still on leave</source>
        <translation>Encore en permission</translation>
    </message>
    <message>
        <source>Still open on the invoice</source>
        <translation>Reste dû sur la facture</translation>
    </message>
    <message>
        <source>Still to invoice</source>
        <translation>Reste à facturer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop an order</source>
        <translation>Arrêter une prescription</translation>
    </message>
    <message>
        <source>Stop moving a patient, or show all beds</source>
        <translation>Arrêter le déplacement, ou montrer tous les lits</translation>
    </message>
    <message>
        <source>Stop {drug} for good?</source>
        <translation>Arrêter {drug} pour de bon ?</translation>
    </message>
    <message>
        <source>Stop. Scan the band of the patient whose chart this is.</source>
        <translation>Arrêtez. Scannez le bracelet du patient de cette feuille.</translation>
    </message>
    <message>
        <source>Stopped a medicine</source>
        <translation>A arrêté un médicament</translation>
    </message>
    <message>
        <source>Stopped {time}</source>
        <translation>Arrêté {time}</translation>
    </message>
    <message>
        <source>Stopped {time} by {who}: {why}</source>
        <translation>Arrêté {time} par {who} : {why}</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Suspend {name}?</source>
        <translation>Suspendre {name} ?</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Suspended a user</source>
        <translation>A suspendu un utilisateur</translation>
    </message>
    <message>
        <source>Swap beds</source>
        <translation>Échanger les lits</translation>
    </message>
    <message>
        <source>Swap beds {one} and {other}?</source>
        <translation>Échanger les lits {one} et {other} ?</translation>
    </message>
    <message>
        <source>Swap beds?</source>
        <translation>Échanger les lits ?</translation>
    </message>
    <message>
        <source>Swap beds…</source>
        <translation>Échanger les lits…</translation>
    </message>
    <message>
        <source>Swapped beds</source>
        <translation>Lits échangés</translation>
    </message>
    <message>
        <source>Swapped two beds</source>
        <translation>A échangé deux lits</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>PAS</translation>
    </message>
    <message>
        <source>Take a JPEG or a PNG.</source>
        <translation>Prenez un JPEG ou un PNG.</translation>
    </message>
    <message>
        <source>Take a discharge back…</source>
        <translation>Annuler une sortie…</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Encaisser un paiement</translation>
    </message>
    <message>
        <source>Take all of the first or of the second</source>
        <translation>Tout prendre de la première ou de la seconde</translation>
    </message>
    <message>
        <source>Take as version {n}</source>
        <translation>Adopter comme version {n}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back this entry for {drug}?</source>
        <translation>Annuler cette saisie pour {drug} ?</translation>
    </message>
    <message>
        <source>Take back {numbers}?</source>
        <translation>Annuler {numbers} ?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it up again if it must be done once more.</source>
        <translation>Reprenez-la s’il faut la refaire.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take one of less than 40 MB.</source>
        <translation>Prenez-en une de moins de 40 Mo.</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Take policies at the workstation where the first set was taken.</source>
        <translation>Adoptez les règles sur le poste où les premières l’ont été.</translation>
    </message>
    <message>
        <source>Take that; what was handed over beyond it is the change.</source>
        <translation>Prenez cela ; le surplus est la monnaie à rendre.</translation>
    </message>
    <message>
        <source>Take the discharge back first, or begin a new stay.</source>
        <translation>Annulez d’abord la sortie, ou commencez un nouveau séjour.</translation>
    </message>
    <message>
        <source>Take the first or the second version of a field</source>
        <translation>Prendre la première ou la seconde version d’un champ</translation>
    </message>
    <message>
        <source>Take the merge of {goes} back?</source>
        <translation>Annuler la fusion de {goes} ?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les adopter</translation>
    </message>
    <message>
        <source>Take these policies into use?</source>
        <translation>Mettre ces règles en vigueur ?</translation>
    </message>
    <message>
        <source>Take which discharge back?</source>
        <translation>Quelle sortie annuler ?</translation>
    </message>
    <message>
        <source>Take {amount} by {method}?</source>
        <translation>Encaisser {amount} par {method} ?</translation>
    </message>
    <message>
        <source>Take {amount} in cash?</source>
        <translation>Encaisser {amount} en espèces ?</translation>
    </message>
    <message>
        <source>Take {name} off the contacts?</source>
        <translation>Retirer {name} des contacts ?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Taken back by {who}: {why}</source>
        <translation>Annulé par {who} : {why}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Encaissé par</translation>
    </message>
    <message>
        <source>Taken meanwhile</source>
        <translation>Pris entre-temps</translation>
    </message>
    <message>
        <source>Takes back receipt</source>
        <translation>Annule le reçu</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Task cancelled: {words}</source>
        <translation>Tâche annulée : {words}</translation>
    </message>
    <message>
        <source>Task taken up again: {words}</source>
        <translation>Tâche reprise : {words}</translation>
    </message>
    <message>
        <source>Task: {words}</source>
        <translation>Tâche : {words}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tasks of the patient</source>
        <translation>Tâches du patient</translation>
    </message>
    <message>
        <source>Tasks of the ward</source>
        <translation>Tâches du service</translation>
    </message>
    <message>
        <source>Tasks of the ward…</source>
        <translation>Tâches du service…</translation>
    </message>
    <message>
        <source>Tasks of ward {ward}</source>
        <translation>Tâches du service {ward}</translation>
    </message>
    <message>
        <source>Tasks of {name} in bed {bed}</source>
        <translation>Tâches de {name}, lit {bed}</translation>
    </message>
    <message>
        <source>Tasks…</source>
        <translation>Tâches…</translation>
    </message>
    <message>
        <source>Tax number {number}</source>
        <translation>N° fiscal {number}</translation>
    </message>
    <message>
        <source>Tax {rate} %</source>
        <translation>Taxe {rate} %</translation>
    </message>
    <message>
        <source>Temp °C</source>
        <translation>Temp °C</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>That PIN was wrong too often</source>
        <translation>Ce PIN a été faux trop souvent</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>C’est trop court</translation>
    </message>
    <message>
        <source>The admission of {name} is cancelled</source>
        <translation>L’admission de {name} est annulée</translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation>Il manque le montant</translation>
    </message>
    <message>
        <source>The answer about allergies is not complete</source>
        <translation>La réponse sur les allergies est incomplète</translation>
    </message>
    <message>
        <source>The audit log is whole</source>
        <translation>Le journal d’audit est intact</translation>
    </message>
    <message>
        <source>The audit log of this workstation does not fit</source>
        <translation>Le journal d’audit de ce poste ne concorde pas</translation>
    </message>
    <message>
        <source>The backup cannot be written to {folder}</source>
        <translation>La sauvegarde ne peut être écrite dans {folder}</translation>
    </message>
    <message>
        <source>The badge is bound</source>
        <translation>Le badge est associé</translation>
    </message>
    <message>
        <source>The badge is revoked</source>
        <translation>Le badge est retiré</translation>
    </message>
    <message>
        <source>The bed is kept until the patient is received or the plan is cancelled.</source>
        <translation>Le lit reste réservé jusqu’à l’accueil du patient ou l’annulation.</translation>
    </message>
    <message>
        <source>The bed stays theirs until they are discharged.</source>
        <translation>Le lit reste le sien jusqu’à la sortie.</translation>
    </message>
    <message>
        <source>The bed that was kept is free again.</source>
        <translation>Le lit réservé est de nouveau libre.</translation>
    </message>
    <message>
        <source>The break is on record; the log counts anew from here</source>
        <translation>La rupture est enregistrée ; le journal recommence ici</translation>
    </message>
    <message>
        <source>The central server agrees.</source>
        <translation>Le serveur central confirme.</translation>
    </message>
    <message>
        <source>The central server answers again</source>
        <translation>Le serveur central répond à nouveau</translation>
    </message>
    <message>
        <source>The central server answers, and old work still waits. Tell IT; nothing is lost.</source>
        <translation>Le serveur central répond, et du travail ancien attend encore. Prévenez l’informatique ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The central server could not be asked.</source>
        <translation>Le serveur central n’a pu être interrogé.</translation>
    </message>
    <message>
        <source>The central server refused some changes</source>
        <translation>Le serveur central a refusé des changements</translation>
    </message>
    <message>
        <source>The check digit fits</source>
        <translation>La clé de contrôle est juste</translation>
    </message>
    <message>
        <source>The check is one of: {names}.</source>
        <translation>Le contrôle est l’un de : {names}.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>L’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>The clock went back</source>
        <translation>L’horloge a reculé</translation>
    </message>
    <message>
        <source>The code stands on the sealed page.</source>
        <translation>Le code est sur la page scellée.</translation>
    </message>
    <message>
        <source>The database cannot be read</source>
        <translation>La base de données ne peut être lue</translation>
    </message>
    <message>
        <source>The database file cannot be opened</source>
        <translation>Le fichier de base de données ne s’ouvre pas</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>Le fichier de base de données est endommagé</translation>
    </message>
    <message>
        <source>The database file is not encrypted</source>
        <translation>Le fichier de base de données n’est pas chiffré</translation>
    </message>
    <message>
        <source>The database is in use by another program</source>
        <translation>La base de données est utilisée par un autre programme</translation>
    </message>
    <message>
        <source>The decision is open again</source>
        <translation>La décision est rouverte</translation>
    </message>
    <message>
        <source>The decision on two patients in one bed was undone</source>
        <translation>La décision sur deux patients dans un lit a été annulée</translation>
    </message>
    <message>
        <source>The decision was undone</source>
        <translation>La décision a été annulée</translation>
    </message>
    <message>
        <source>The desk prints the documents of every stay.</source>
        <translation>L’accueil imprime les documents de tous les séjours.</translation>
    </message>
    <message>
        <source>The desk prints wristbands and admission sheets.</source>
        <translation>L’accueil imprime bracelets et fiches d’admission.</translation>
    </message>
    <message>
        <source>The desk registers patients; at night the wards do.</source>
        <translation>L’accueil enregistre les patients ; la nuit, les services le font.</translation>
    </message>
    <message>
        <source>The dose differs from the order</source>
        <translation>La dose diffère de la prescription</translation>
    </message>
    <message>
        <source>The dose is closed with this reason; it can still be given later.</source>
        <translation>La dose est close avec ce motif ; on peut encore la donner plus tard.</translation>
    </message>
    <message>
        <source>The downtime packs cannot be written to {folder}</source>
        <translation>Les dossiers de secours ne peuvent être écrits dans {folder}</translation>
    </message>
    <message>
        <source>The drug charts follow: sign each dose in its box, and put it in with its time when the computers are back. A ! stands for a dose that was overdue.</source>
        <translation>Les feuilles de traitement suivent : signez chaque dose dans sa case, et saisissez-la avec son heure au retour des ordinateurs. Un ! marque une dose en retard.</translation>
    </message>
    <message>
        <source>The end is not after the beginning</source>
        <translation>La fin n’est pas après le début</translation>
    </message>
    <message>
        <source>The finding is kept with the case</source>
        <translation>Le constat est gardé avec le cas</translation>
    </message>
    <message>
        <source>The first time stays on record beside it.</source>
        <translation>La première heure reste enregistrée à côté.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used</source>
        <translation>Le dossier {folder} est inutilisable</translation>
    </message>
    <message>
        <source>The folder {home} cannot be made</source>
        <translation>Le dossier {home} ne peut être créé</translation>
    </message>
    <message>
        <source>The form holds an unfinished registration of {name}.</source>
        <translation>Le formulaire contient un enregistrement inachevé de {name}.</translation>
    </message>
    <message>
        <source>The insurance is not complete</source>
        <translation>L’assurance n’est pas complète</translation>
    </message>
    <message>
        <source>The key does not open this database</source>
        <translation>La clé n’ouvre pas cette base de données</translation>
    </message>
    <message>
        <source>The laboratory enters results.</source>
        <translation>Le laboratoire saisit les résultats.</translation>
    </message>
    <message>
        <source>The laboratory reads results.</source>
        <translation>Le laboratoire lit les résultats.</translation>
    </message>
    <message>
        <source>The last digit does not fit, check the card</source>
        <translation>Le dernier chiffre est faux, vérifiez la carte</translation>
    </message>
    <message>
        <source>The lines of {invoice} do not sum to its total</source>
        <translation>Les lignes de {invoice} ne donnent pas son total</translation>
    </message>
    <message>
        <source>The log of the whole hospital is being written</source>
        <translation>Le journal de tout l’hôpital est en cours d’écriture</translation>
    </message>
    <message>
        <source>The log of {name} does not fit</source>
        <translation>Le journal de {name} ne concorde pas</translation>
    </message>
    <message>
        <source>The log was checked</source>
        <translation>Le journal a été vérifié</translation>
    </message>
    <message>
        <source>The login {login} is taken</source>
        <translation>L’identifiant {login} est déjà pris</translation>
    </message>
    <message>
        <source>The merge can be taken back. What is written from now on stays with {mrn}.</source>
        <translation>La fusion peut être annulée. Ce qui sera écrit désormais reste avec {mrn}.</translation>
    </message>
    <message>
        <source>The merge is taken back</source>
        <translation>La fusion est annulée</translation>
    </message>
    <message>
        <source>The mother is recorded as male</source>
        <translation>La mère est enregistrée comme homme</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Le nom est trop long</translation>
    </message>
    <message>
        <source>The newborn is registered as {mrn}</source>
        <translation>Le nouveau-né est inscrit sous {mrn}</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>La note est vide</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>La note est trop longue</translation>
    </message>
    <message>
        <source>The old password stops working at once. You are told one for one log-in.</source>
        <translation>L’ancien mot de passe cesse aussitôt. On vous en donne un pour une seule connexion.</translation>
    </message>
    <message>
        <source>The one-time password has done its work.</source>
        <translation>Le mot de passe provisoire a rempli son rôle.</translation>
    </message>
    <message>
        <source>The packs cannot be written so often</source>
        <translation>Les dossiers ne peuvent être écrits si souvent</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>Le mot de passe est facile à deviner</translation>
    </message>
    <message>
        <source>The password is not right</source>
        <translation>Mot de passe incorrect</translation>
    </message>
    <message>
        <source>The password is too long</source>
        <translation>Le mot de passe est trop long</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <translation>Le mot de passe est trop court</translation>
    </message>
    <message>
        <source>The patient goes home for a time; the stay goes on and the bed is kept.</source>
        <translation>Le patient rentre chez lui un moment ; le séjour continue et le lit est gardé.</translation>
    </message>
    <message>
        <source>The patient is here again, in the old bed if it is still free. A death that was noted with it is taken back too.</source>
        <translation>Le patient est de nouveau là, dans l’ancien lit s’il est encore libre. Un décès noté avec la sortie est aussi annulé.</translation>
    </message>
    <message>
        <source>The patient is in their bed again.</source>
        <translation>Le patient est de nouveau dans son lit.</translation>
    </message>
    <message>
        <source>The patient refused to be photographed</source>
        <translation>Le patient a refusé d’être photographié</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile</source>
        <translation>Le plan a été modifié entre-temps</translation>
    </message>
    <message>
        <source>The policies that Wardlight ships are in force: {n} rules.</source>
        <translation>Les règles fournies avec Wardlight sont en vigueur : {n}.</translation>
    </message>
    <message>
        <source>The printer takes no job</source>
        <translation>L’imprimante n’accepte pas le travail</translation>
    </message>
    <message>
        <source>The printer {printer} is not here</source>
        <translation>L’imprimante {printer} n’est pas là</translation>
    </message>
    <message>
        <source>The privacy officer reads it.</source>
        <translation>Le délégué à la protection des données le lit.</translation>
    </message>
    <message>
        <source>The record says: male</source>
        <translation>Le dossier dit : homme</translation>
    </message>
    <message>
        <source>The record that it changes is not here</source>
        <translation>L’enregistrement qu’il modifie n’est pas ici</translation>
    </message>
    <message>
        <source>The record that was changed is not at the central server.</source>
        <translation>L’enregistrement modifié n’est pas sur le serveur central.</translation>
    </message>
    <message>
        <source>The return lies before the leave</source>
        <translation>Le retour est avant le départ</translation>
    </message>
    <message>
        <source>The service date is in the future</source>
        <translation>La date de la prestation est dans le futur</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {folder} takes no file.</source>
        <translation>Les réglages ne peuvent être gardés : {folder} n’accepte aucun fichier.</translation>
    </message>
    <message>
        <source>The stay ends and bed {bed} goes to cleaning.</source>
        <translation>Le séjour finit et le lit {bed} part au nettoyage.</translation>
    </message>
    <message>
        <source>The stay ends.</source>
        <translation>Le séjour finit.</translation>
    </message>
    <message>
        <source>The stay has ended.</source>
        <translation>Le séjour est terminé.</translation>
    </message>
    <message>
        <source>The stay is over</source>
        <translation>Le séjour est terminé</translation>
    </message>
    <message>
        <source>The stay is over: nothing is given any more.</source>
        <translation>Le séjour est fini : on ne donne plus rien.</translation>
    </message>
    <message>
        <source>The stay is taken back as if it had not been; the record of it remains.</source>
        <translation>Le séjour est annulé comme s’il n’avait pas eu lieu ; sa trace demeure.</translation>
    </message>
    <message>
        <source>The stay of {name} is over</source>
        <translation>Le séjour de {name} est terminé</translation>
    </message>
    <message>
        <source>The task is too long</source>
        <translation>La tâche est trop longue</translation>
    </message>
    <message>
        <source>The time is now {time}</source>
        <translation>L’heure est maintenant {time}</translation>
    </message>
    <message>
        <source>The time of admission lies ahead</source>
        <translation>L’heure d’admission est dans le futur</translation>
    </message>
    <message>
        <source>The time of arrival lies ahead</source>
        <translation>L’heure d’arrivée est dans le futur</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Les deux ne sont pas identiques</translation>
    </message>
    <message>
        <source>The two new passwords differ</source>
        <translation>Les deux nouveaux mots de passe diffèrent</translation>
    </message>
    <message>
        <source>The ward manager decides what was given.</source>
        <translation>Le cadre de santé décide de ce qui a été donné.</translation>
    </message>
    <message numerus="yes">
        <source>The whole hospital, {n} workstations</source>
        <comment>The whole hospital, {n} workstation</comment>
        <translation>
            <numerusform>Tout l’hôpital, {n} poste</numerusform>
            <numerusform>Tout l’hôpital, {n} postes</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being checked</source>
        <translation>Vérification de tout le journal</translation>
    </message>
    <message>
        <source>The words are too long</source>
        <translation>Le texte est trop long</translation>
    </message>
    <message>
        <source>The workstation itself applies the messages that other systems send, and backs itself up.</source>
        <translation>Le poste lui-même applique les messages des autres systèmes.</translation>
    </message>
    <message>
        <source>The workstation itself seals what came in the clear.</source>
        <translation>Le poste lui-même scelle ce qui est arrivé en clair.</translation>
    </message>
    <message>
        <source>The {field} cannot be right</source>
        <translation>Ceci ne peut être exact : {field}</translation>
    </message>
    <message>
        <source>The {field} is not right</source>
        <translation>Champ incorrect : {field}</translation>
    </message>
    <message>
        <source>There as it ended</source>
        <translation>Présents à la fin</translation>
    </message>
    <message>
        <source>There as the day began</source>
        <translation>Présents au début du jour</translation>
    </message>
    <message>
        <source>There is a database in {home} already</source>
        <translation>Il y a déjà une base de données dans {home}</translation>
    </message>
    <message>
        <source>There is no database in {folder} yet</source>
        <translation>Il n’y a pas encore de base de données dans {folder}</translation>
    </message>
    <message>
        <source>There is no document {number} here</source>
        <translation>Il n’y a pas de document {number} ici</translation>
    </message>
    <message>
        <source>There is no form for this</source>
        <translation>Il n&apos;y a pas de formulaire pour ceci</translation>
    </message>
    <message>
        <source>There is no other page this way</source>
        <translation>Il n’y a pas d’autre page de ce côté</translation>
    </message>
    <message>
        <source>There is no patient {mrn}</source>
        <translation>Il n’y a pas de patient {mrn}</translation>
    </message>
    <message>
        <source>There is no receipt {number} here</source>
        <translation>Il n’y a pas de reçu {number} ici</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>Il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>There is no section {n} here</source>
        <translation>Il n’y a pas de section {n} ici</translation>
    </message>
    <message>
        <source>There is no service {code}</source>
        <translation>Il n’y a pas de prestation {code}</translation>
    </message>
    <message>
        <source>There is no such assignment</source>
        <translation>Cette attribution n’existe pas</translation>
    </message>
    <message>
        <source>There is no such user</source>
        <translation>Cet utilisateur n’existe pas</translation>
    </message>
    <message>
        <source>There is no user {login}</source>
        <translation>Il n’y a pas d’utilisateur {login}</translation>
    </message>
    <message>
        <source>There is no ward {code}</source>
        <translation>Il n’y a pas de service {code}</translation>
    </message>
    <message>
        <source>There is nobody on your wards</source>
        <translation>Il n’y a personne dans vos services</translation>
    </message>
    <message>
        <source>There is nothing in it to send again</source>
        <translation>Il n’y a rien à renvoyer</translation>
    </message>
    <message>
        <source>There is nothing to begin anew.</source>
        <translation>Il n’y a rien à recommencer.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>There is nothing to end.</source>
        <translation>Il n’y a rien à terminer.</translation>
    </message>
    <message>
        <source>There is nothing to invoice</source>
        <translation>Il n’y a rien à facturer</translation>
    </message>
    <message>
        <source>There is nothing to invoice.</source>
        <translation>Il n’y a rien à facturer.</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>Il n’y a encore rien à imprimer</translation>
    </message>
    <message>
        <source>These are one record already</source>
        <translation>C’est déjà un seul dossier</translation>
    </message>
    <message>
        <source>These charges cannot be added up</source>
        <translation>Ces prestations ne peuvent être additionnées</translation>
    </message>
    <message>
        <source>These charges come to nothing</source>
        <translation>Ces prestations font zéro</translation>
    </message>
    <message>
        <source>These policies cannot be taken</source>
        <translation>Ces règles ne peuvent être adoptées</translation>
    </message>
    <message>
        <source>These two differ in {what}</source>
        <translation>Ces deux diffèrent par : {what}</translation>
    </message>
    <message>
        <source>They are kept here with the reason. See to them in the list; nothing is lost.</source>
        <translation>Ils sont gardés ici avec le motif. Traitez-les dans la liste ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>They can copy it at this workstation.</source>
        <translation>Cette personne peut la copier sur ce poste.</translation>
    </message>
    <message>
        <source>They decide here at once and elsewhere with the next sync. The central server follows when IT runs: wardlight central policies</source>
        <translation>Elles décident ici aussitôt, ailleurs à la prochaine synchronisation. Le serveur central suit quand l’informatique exécute : wardlight central policies</translation>
    </message>
    <message>
        <source>They differ in {what}. </source>
        <translation>Différences : {what}. </translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>Ce PIN est incorrect</translation>
    </message>
    <message>
        <source>This PIN is tried first by everybody</source>
        <translation>Ce PIN est le premier que l’on essaie</translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation>Ce montant est trop grand</translation>
    </message>
    <message>
        <source>This assignment is over already</source>
        <translation>Cette attribution est déjà terminée</translation>
    </message>
    <message>
        <source>This badge is not known here</source>
        <translation>Ce badge est inconnu ici</translation>
    </message>
    <message>
        <source>This badge is somebody else&apos;s</source>
        <translation>Ce badge est à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>This bed is not in the ward</source>
        <translation>Ce lit n’est pas dans le service</translation>
    </message>
    <message>
        <source>This charge is on an invoice: take the invoice back first</source>
        <translation>Cette prestation est sur une facture : annulez d’abord la facture</translation>
    </message>
    <message>
        <source>This charge is on an issued invoice</source>
        <translation>Cette prestation est sur une facture émise</translation>
    </message>
    <message>
        <source>This charge was reversed already</source>
        <translation>Cette prestation a déjà été annulée</translation>
    </message>
    <message>
        <source>This colleague has no ward of their own</source>
        <translation>Ce collègue n’a pas de service attribué</translation>
    </message>
    <message>
        <source>This computer has no keyring, so a passphrase opens the database. Use at least {n} characters and keep it safe: without it the data cannot be read.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés : une phrase de passe ouvre la base de données. Prenez au moins {n} caractères et gardez-la en lieu sûr : sans elle, les données sont illisibles.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>L’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>This contact is not on this workstation</source>
        <translation>Ce contact n’est pas sur ce poste</translation>
    </message>
    <message>
        <source>This database is opened by a passphrase.</source>
        <translation>Une phrase de passe ouvre cette base de données.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Wardlight</source>
        <translation>Cette base vient d’une version plus récente de Wardlight</translation>
    </message>
    <message>
        <source>This day has not begun</source>
        <translation>Ce jour n’a pas commencé</translation>
    </message>
    <message>
        <source>This decision cannot be undone</source>
        <translation>Cette décision ne peut être annulée</translation>
    </message>
    <message>
        <source>This document cannot be taken back</source>
        <translation>Ce document ne peut être annulé</translation>
    </message>
    <message>
        <source>This document, {currency}</source>
        <translation>Ce document, {currency}</translation>
    </message>
    <message>
        <source>This dose was given at {time} by {who}</source>
        <translation>Cette dose a été donnée à {time} par {who}</translation>
    </message>
    <message>
        <source>This entry cannot be given back</source>
        <translation>Cette écriture ne peut être remboursée</translation>
    </message>
    <message>
        <source>This entry has been taken back already</source>
        <translation>Cette saisie est déjà annulée</translation>
    </message>
    <message>
        <source>This file cannot be read as text (UTF-8).</source>
        <translation>Ce fichier n’est pas lisible comme texte (UTF-8).</translation>
    </message>
    <message>
        <source>This file is too large for policies.</source>
        <translation>Ce fichier est trop grand pour des règles.</translation>
    </message>
    <message>
        <source>This goes on by itself, also after an interruption.</source>
        <translation>Cela continue tout seul, même après une interruption.</translation>
    </message>
    <message>
        <source>This goes out by itself. There is nothing to do.</source>
        <translation>Cela part tout seul. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This has {n} digits, check it</source>
        <translation>{n} chiffres, à vérifier</translation>
    </message>
    <message>
        <source>This installation cannot encrypt</source>
        <translation>Cette installation ne peut pas chiffrer</translation>
    </message>
    <message>
        <source>This insurance is not on this workstation</source>
        <translation>Cette assurance n’est pas sur ce poste</translation>
    </message>
    <message>
        <source>This invoice is not on this workstation</source>
        <translation>Cette facture n’est pas sur ce poste</translation>
    </message>
    <message>
        <source>This is a credit note; it stays</source>
        <translation>C’est un avoir ; il reste</translation>
    </message>
    <message>
        <source>This is a note of {name}</source>
        <translation>C’est une note de {name}</translation>
    </message>
    <message>
        <source>This is after today</source>
        <translation>C’est après aujourd’hui</translation>
    </message>
    <message>
        <source>This is after {date}</source>
        <translation>C’est après le {date}</translation>
    </message>
    <message>
        <source>This is longer than {time}</source>
        <translation>Cela dépasse {time}</translation>
    </message>
    <message>
        <source>This is no badge</source>
        <translation>Ce n’est pas un badge</translation>
    </message>
    <message>
        <source>This is no picture that can be read</source>
        <translation>Cette image ne peut pas être lue</translation>
    </message>
    <message>
        <source>This is no share</source>
        <translation>Ce n’est pas une part</translation>
    </message>
    <message>
        <source>This is no time</source>
        <translation>Ce n’est pas une heure</translation>
    </message>
    <message>
        <source>This is not refused any more</source>
        <translation>Ceci n&apos;est plus refusé</translation>
    </message>
    <message>
        <source>This is not your access</source>
        <translation>Ce n’est pas votre accès</translation>
    </message>
    <message>
        <source>This is the last administrator</source>
        <translation>C’est le dernier administrateur</translation>
    </message>
    <message>
        <source>This is the old password</source>
        <translation>C’est l’ancien mot de passe</translation>
    </message>
    <message>
        <source>This is the wristband of another patient</source>
        <translation>C’est le bracelet d’un autre patient</translation>
    </message>
    <message>
        <source>This is your own case</source>
        <translation>C’est votre propre cas</translation>
    </message>
    <message>
        <source>This is your own note</source>
        <translation>C’est votre propre note</translation>
    </message>
    <message>
        <source>This lies after {time}</source>
        <translation>C’est après {time}</translation>
    </message>
    <message>
        <source>This lies before what happened at {time}</source>
        <translation>C’est avant ce qui s’est passé le {time}</translation>
    </message>
    <message>
        <source>This line cannot be reversed</source>
        <translation>Cette ligne ne peut être annulée</translation>
    </message>
    <message>
        <source>This line takes another one back; it stays</source>
        <translation>Cette ligne en annule une autre ; elle reste</translation>
    </message>
    <message>
        <source>This money was given back already</source>
        <translation>Cet argent a déjà été rendu</translation>
    </message>
    <message>
        <source>This movement was put right already</source>
        <translation>Ce mouvement a déjà été corrigé</translation>
    </message>
    <message>
        <source>This needs a reason</source>
        <translation>Il faut un motif</translation>
    </message>
    <message>
        <source>This needs your PIN again</source>
        <translation>Cela demande à nouveau votre PIN</translation>
    </message>
    <message>
        <source>This needs your password again</source>
        <translation>Cela demande à nouveau votre mot de passe</translation>
    </message>
    <message>
        <source>This note is for its author</source>
        <translation>Cette note est réservée à son auteur</translation>
    </message>
    <message>
        <source>This note is not signed</source>
        <translation>Cette note n’est pas signée</translation>
    </message>
    <message>
        <source>This note is signed</source>
        <translation>Cette note est signée</translation>
    </message>
    <message>
        <source>This note was corrected already</source>
        <translation>Cette note a déjà été corrigée</translation>
    </message>
    <message>
        <source>This number belongs to {mrn} already</source>
        <translation>Ce numéro appartient déjà à {mrn}</translation>
    </message>
    <message>
        <source>This number cannot be right</source>
        <translation>Ce numéro ne peut être exact</translation>
    </message>
    <message>
        <source>This one-time password has expired</source>
        <translation>Ce mot de passe provisoire a expiré</translation>
    </message>
    <message>
        <source>This patient has no stay here</source>
        <translation>Ce patient n’a pas de séjour ici</translation>
    </message>
    <message>
        <source>This patient has no stay yet</source>
        <translation>Ce patient n’a pas encore de séjour</translation>
    </message>
    <message>
        <source>This patient is no longer on this workstation</source>
        <translation>Ce patient n’est plus sur ce poste</translation>
    </message>
    <message>
        <source>This patient is not on this workstation</source>
        <translation>Ce patient n’est pas sur ce poste</translation>
    </message>
    <message>
        <source>This patient&apos;s chart is protected: it opens to the ward&apos;s staff and the attending alone.</source>
        <translation>Le dossier de ce patient est protégé : il s’ouvre au personnel du service et au médecin responsable seuls.</translation>
    </message>
    <message>
        <source>This patient&apos;s details are protected: they open to the ward&apos;s staff, the desk and billing.</source>
        <translation>Les données de ce patient sont protégées : elles s’ouvrent au service, à l’accueil et à la facturation.</translation>
    </message>
    <message>
        <source>This payment is not on this workstation</source>
        <translation>Ce paiement n’est pas sur ce poste</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Cette image est trop grande</translation>
    </message>
    <message>
        <source>This quantity cannot be charged</source>
        <translation>Cette quantité ne peut être facturée</translation>
    </message>
    <message>
        <source>This record is not merged into another one</source>
        <translation>Ce dossier n’est pas fusionné dans un autre</translation>
    </message>
    <message>
        <source>This record is not on this workstation</source>
        <translation>Cet enregistrement n’est pas sur ce poste</translation>
    </message>
    <message>
        <source>This set has been corrected already; correct the newer one.</source>
        <translation>Ce relevé a déjà été corrigé ; corrigez le plus récent.</translation>
    </message>
    <message>
        <source>This set is partial: NEWS2 {score}</source>
        <translation>Ce relevé est partiel : NEWS2 {score}</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>Ce séjour</translation>
    </message>
    <message>
        <source>This stay is not on this workstation</source>
        <translation>Ce séjour n’est pas sur ce poste</translation>
    </message>
    <message>
        <source>This stay of {name} was cancelled</source>
        <translation>Ce séjour de {name} a été annulé</translation>
    </message>
    <message>
        <source>This step is yours alone. It counts for five minutes.</source>
        <translation>Cette étape n’est qu’à vous. Elle vaut cinq minutes.</translation>
    </message>
    <message>
        <source>This task is open already</source>
        <translation>Cette tâche est déjà ouverte</translation>
    </message>
    <message>
        <source>This time has not come yet</source>
        <translation>Cette heure n’est pas encore venue</translation>
    </message>
    <message>
        <source>This time is over already</source>
        <translation>Cette période est déjà passée</translation>
    </message>
    <message>
        <source>This user is suspended</source>
        <translation>Cet utilisateur est suspendu</translation>
    </message>
    <message>
        <source>This version of Wardlight does not know this user&apos;s role</source>
        <translation>Cette version de Wardlight ne connaît pas le rôle de cet utilisateur</translation>
    </message>
    <message>
        <source>This ward is no longer in use</source>
        <translation>Ce service n’est plus utilisé</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>This workstation does not keep the policy key</source>
        <translation>Ce poste ne garde pas la clé des règles</translation>
    </message>
    <message numerus="yes">
        <source>This workstation has had no contact for more than {n} days</source>
        <comment>This workstation has had no contact for more than {n} day</comment>
        <translation>
            <numerusform>Ce poste est sans contact depuis plus de {n} jour</numerusform>
            <numerusform>Ce poste est sans contact depuis plus de {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This workstation only. {why}</source>
        <translation>Ce poste seulement. {why}</translation>
    </message>
    <message>
        <source>This workstation only; the central server was never reached</source>
        <translation>Ce poste seulement ; le serveur central n’a jamais été joint</translation>
    </message>
    <message>
        <source>This workstation only; the central server was not reached since {time}</source>
        <translation>Ce poste seulement ; le serveur central n’a pas été joint depuis {time}</translation>
    </message>
    <message>
        <source>This workstation works on its own</source>
        <translation>Ce poste fonctionne seul</translation>
    </message>
    <message>
        <source>This workstation; the central server is being asked</source>
        <translation>Ce poste ; le serveur central est interrogé</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Abandonner la saisie ?</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Times that are written here mislead others. Ask IT to set it.</source>
        <translation>Les heures écrites ici trompent les autres. Demandez à l’informatique de la régler.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>To a nursing facility</source>
        <translation>Établissement de soins</translation>
    </message>
    <message>
        <source>To another hospital</source>
        <translation>Autre hôpital</translation>
    </message>
    <message>
        <source>To be talked about</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>To pay, {currency}</source>
        <translation>À payer, {currency}</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À contrôler</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>Took a merge back</source>
        <translation>A annulé une fusion</translation>
    </message>
    <message>
        <source>Took a payment</source>
        <translation>A encaissé un paiement</translation>
    </message>
    <message>
        <source>Took a task up again</source>
        <translation>Tâche reprise</translation>
    </message>
    <message>
        <source>Took in a message</source>
        <translation>A reçu un message</translation>
    </message>
    <message>
        <source>Took in a table of patients</source>
        <translation>A importé un tableau de patients</translation>
    </message>
    <message>
        <source>Took keys</source>
        <translation>A pris des clés</translation>
    </message>
    <message>
        <source>Took over the workstation</source>
        <translation>A repris le poste</translation>
    </message>
    <message>
        <source>Took policies into use</source>
        <translation>A mis des règles en vigueur</translation>
    </message>
    <message>
        <source>Took the note of a dose back</source>
        <translation>A annulé la note d&apos;une dose</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Townland</source>
        <translation>Hameau</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Transfer the patient first.</source>
        <translation>Transférez d’abord le patient.</translation>
    </message>
    <message>
        <source>Transfer the patient to change the place.</source>
        <translation>Pour changer de place, transférez le patient.</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré(e)</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>Transférés dans le service</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>Transférés ailleurs</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling or the date of birth. Somebody new can be registered.</source>
        <translation>Essayez moins de lettres, une autre orthographe ou la date de naissance. Vous pouvez enregistrer un nouveau patient.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Turn the page of the preview</source>
        <translation>Tourner la page de l’aperçu</translation>
    </message>
    <message>
        <source>Two patients had been given one bed</source>
        <translation>Deux patients avaient reçu un même lit</translation>
    </message>
    <message>
        <source>Two patients in beds are needed to change places</source>
        <translation>Il faut deux patients alités pour échanger les places</translation>
    </message>
    <message>
        <source>Two patients, one bed</source>
        <translation>Deux patients, un lit</translation>
    </message>
    <message>
        <source>Two people changed the same thing. Both versions are kept until one is chosen.</source>
        <translation>Deux personnes ont changé la même chose. Les deux versions sont gardées jusqu’au choix.</translation>
    </message>
    <message>
        <source>Two people check</source>
        <translation>Contrôle à deux</translation>
    </message>
    <message>
        <source>Two people check this medicine</source>
        <translation>Ce médicament se contrôle à deux</translation>
    </message>
    <message>
        <source>Two people together can lift it.</source>
        <translation>Deux personnes ensemble peuvent lever la suspension.</translation>
    </message>
    <message>
        <source>Type A, C, V, P or U</source>
        <translation>Tapez A, C, V, P ou U</translation>
    </message>
    <message>
        <source>Type a day, month and year of the calendar, as {date}</source>
        <translation>Tapez un jour, un mois et une année, comme {date}</translation>
    </message>
    <message>
        <source>Type a name, a number or a date of birth</source>
        <translation>Tapez un nom, un numéro ou une date de naissance</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Tapez un nombre</translation>
    </message>
    <message>
        <source>Type a number above 0, up to 10,000.</source>
        <translation>Tapez un nombre au-dessus de 0, jusqu’à 10 000.</translation>
    </message>
    <message>
        <source>Type a percentage from 0 to 100.</source>
        <translation>Tapez un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>Type a whole number</source>
        <translation>Tapez un nombre entier</translation>
    </message>
    <message>
        <source>Type at least one value, then save.</source>
        <translation>Tapez au moins une valeur, puis enregistrez.</translation>
    </message>
    <message>
        <source>Type both.</source>
        <translation>Indiquez les deux.</translation>
    </message>
    <message>
        <source>Type digits alone.</source>
        <translation>Tapez seulement des chiffres.</translation>
    </message>
    <message>
        <source>Type her MRN or scan her band</source>
        <translation>Tapez son MRN ou scannez son bracelet</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Tapez-la à nouveau.</translation>
    </message>
    <message>
        <source>Type it as 14:05, or as 22-Nov 23:50.</source>
        <translation>Tapez-la comme 14:05, ou comme 22-Nov 23:50.</translation>
    </message>
    <message>
        <source>Type it as {date}</source>
        <translation>Écrivez par exemple {date}</translation>
    </message>
    <message>
        <source>Type it, or choose one of the two versions.</source>
        <translation>Tapez-le, ou choisissez une des deux versions.</translation>
    </message>
    <message>
        <source>Type less, or find the patient by Ctrl K.</source>
        <translation>Tapez moins, ou cherchez le patient par Ctrl K.</translation>
    </message>
    <message>
        <source>Type of a number</source>
        <translation>Type d’un numéro</translation>
    </message>
    <message>
        <source>Type one digit after the point</source>
        <translation>Un seul chiffre après la virgule</translation>
    </message>
    <message>
        <source>Type the day of the service</source>
        <translation>Tapez le jour de la prestation</translation>
    </message>
    <message>
        <source>Type the new one twice, alike.</source>
        <translation>Tapez le nouveau deux fois à l’identique.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Tapez le numéro</translation>
    </message>
    <message>
        <source>Type the number of the policy</source>
        <translation>Tapez le numéro de la police</translation>
    </message>
    <message>
        <source>Type the values of the set</source>
        <translation>Tapez les valeurs du relevé</translation>
    </message>
    <message>
        <source>Type two medical record numbers as they stand on the wristband.</source>
        <translation>Tapez deux numéros de dossier comme sur le bracelet.</translation>
    </message>
    <message>
        <source>Type what is paid, above 0.</source>
        <translation>Tapez ce qui est payé, au-dessus de 0.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Tapez votre PIN.</translation>
    </message>
    <message>
        <source>Type your login and your password.</source>
        <translation>Tapez votre identifiant et votre mot de passe.</translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>Tapez votre mot de passe</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>Typed a wrong PIN</source>
        <translation>A tapé un PIN faux</translation>
    </message>
    <message>
        <source>Undo, while a notice with Undo is shown</source>
        <translation>Annuler, tant qu’un avis le propose</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Annulé aussitôt</translation>
    </message>
    <message>
        <source>Unlocked the workstation</source>
        <translation>A déverrouillé le poste</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Impayée</translation>
    </message>
    <message>
        <source>Unresponsive</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Unsure? Ask for a former address or a card. A second record hides old allergies.</source>
        <translation>Un doute ? Demandez une ancienne adresse ou une carte. Un second dossier cache d’anciennes allergies.</translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation>Haut ou Bas</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Use at least {n} characters: four words that do not belong together.</source>
        <translation>Au moins {n} caractères : quatre mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Use at most {n} characters.</source>
        <translation>{n} caractères au plus.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use it, or name another folder with --home.</source>
        <translation>Utilisez-la, ou indiquez un autre dossier avec --home.</translation>
    </message>
    <message>
        <source>Use its three letters, as EUR or GBP.</source>
        <translation>Utilisez ses trois lettres, comme EUR ou GBP.</translation>
    </message>
    <message>
        <source>Use of the record for research</source>
        <translation>Utilisation du dossier pour la recherche</translation>
    </message>
    <message>
        <source>Use other words: not names, the hospital, or keys that lie side by side.</source>
        <translation>Prenez d’autres mots : ni noms, ni l’hôpital, ni touches voisines.</translation>
    </message>
    <message>
        <source>Use the chart for children of your hospital.</source>
        <translation>Utilisez la feuille pédiatrique de votre hôpital.</translation>
    </message>
    <message>
        <source>Use the passphrase or keyring it was made with, or restore a backup.</source>
        <translation>Utilisez sa phrase de passe ou son trousseau d’origine, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>Use this record</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>Use twelve characters or more.</source>
        <translation>Prenez douze caractères ou plus.</translation>
    </message>
    <message>
        <source>Use up to eight capitals and digits: W07.</source>
        <translation>Jusqu’à huit majuscules et chiffres : W07.</translation>
    </message>
    <message>
        <source>User&apos;s account</source>
        <translation>Compte d’utilisateur</translation>
    </message>
    <message>
        <source>Users, policies, keys and restores: IT administrators who give their password again.</source>
        <translation>Comptes, règles, clés et restaurations : administrateurs informatiques, qui redonnent leur mot de passe.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Version {n} is in force from now on</source>
        <translation>La version {n} est désormais en vigueur</translation>
    </message>
    <message>
        <source>Version {version} is in force: {n} rules.</source>
        <translation>La version {version} est en vigueur : {n} règles.</translation>
    </message>
    <message>
        <source>Version {version}, taken {when} by {name}</source>
        <translation>Version {version}, adoptée {when} par {name}</translation>
    </message>
    <message>
        <source>Village or township</source>
        <translation>Village ou commune</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Venue {number}</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Vomited</source>
        <translation>Vomi</translation>
    </message>
    <message>
        <source>Wait for sync, or search again.</source>
        <translation>Attendez la synchronisation, ou cherchez à nouveau.</translation>
    </message>
    <message>
        <source>Wait for sync, then search again.</source>
        <translation>Attendez la synchronisation, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>Wait for sync.</source>
        <translation>Attendez la synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>Wait {n} seconds, then try again.</source>
        <comment>Wait {n} second, then try again.</comment>
        <translation>
            <numerusform>Attendez {n} seconde, puis réessayez.</numerusform>
            <numerusform>Attendez {n} secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait, or say why it is given all the same.</source>
        <translation>Attendez, ou dites pourquoi c’est donné quand même.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Waits to be sent again</source>
        <translation>En attente de renvoi</translation>
    </message>
    <message>
        <source>Wanted, and was refused</source>
        <translation>A voulu, et fut refusé</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Ward managers and registrars decide between two versions of a record.</source>
        <translation>Les cadres de santé et l’accueil choisissent entre deux versions d’une donnée.</translation>
    </message>
    <message>
        <source>Ward managers say who works on their wards: shifts, cover and on-call.</source>
        <translation>Les cadres disent qui travaille dans leurs services : horaires, remplacements et gardes.</translation>
    </message>
    <message>
        <source>Ward staff admit, transfer and discharge on their wards.</source>
        <translation>Le personnel du service admet, transfère et fait sortir dans ses services.</translation>
    </message>
    <message>
        <source>Ward staff capture charges on their wards while the stay is open.</source>
        <translation>Le personnel saisit les prestations de ses services tant que le séjour est ouvert.</translation>
    </message>
    <message>
        <source>Ward staff keep the tasks of their own wards.</source>
        <translation>Le personnel du service tient les tâches de ses propres services.</translation>
    </message>
    <message>
        <source>Ward staff print the documents of stays on their wards.</source>
        <translation>Le personnel imprime les documents des séjours de ses services.</translation>
    </message>
    <message>
        <source>Ward {ward}</source>
        <translation>Service {ward}</translation>
    </message>
    <message>
        <source>Ward, other</source>
        <translation>Service, autre</translation>
    </message>
    <message>
        <source>Ward, own</source>
        <translation>Service, le sien</translation>
    </message>
    <message>
        <source>Wardlight is closing</source>
        <translation>Wardlight se ferme</translation>
    </message>
    <message>
        <source>Wardlight is open already on this database</source>
        <translation>Wardlight est déjà ouvert sur cette base de données</translation>
    </message>
    <message>
        <source>Wardlight was not opened</source>
        <translation>Wardlight n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Wardlight will not use it. Move it away and restore a backup.</source>
        <translation>Wardlight ne l’utilise pas. Déplacez-le et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Was given</source>
        <translation>A été donné</translation>
    </message>
    <message>
        <source>Was refused: {act}</source>
        <translation>A été refusé : {act}</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Qu’y a-t-il à faire ?</translation>
    </message>
    <message>
        <source>What was given stays on the chart. To give it again it is prescribed anew.</source>
        <translation>Ce qui a été donné reste sur la feuille. Pour le redonner, on prescrit à nouveau.</translation>
    </message>
    <message>
        <source>What was handed over does not fit the amount</source>
        <translation>La somme remise ne correspond pas au montant</translation>
    </message>
    <message>
        <source>What was written since the merge stays with {mrn}.</source>
        <translation>Ce qui a été écrit depuis la fusion reste avec {mrn}.</translation>
    </message>
    <message>
        <source>What you typed is kept for this bill</source>
        <translation>Votre saisie est gardée pour cette facture</translation>
    </message>
    <message>
        <source>When Wardlight does not open: break the seal and open the PDF of your ward in {folder} with any PDF reader. It asks for this password.</source>
        <translation>Quand Wardlight ne s’ouvre pas : rompez le scellé et ouvrez le PDF de votre service dans {folder} avec un lecteur PDF. Il demande ce mot de passe.</translation>
    </message>
    <message>
        <source>When is {name} to go?</source>
        <translation>Quand {name} doit-il/elle sortir ?</translation>
    </message>
    <message>
        <source>Who is expected?</source>
        <translation>Qui est attendu ?</translation>
    </message>
    <message>
        <source>Who keeps the bed</source>
        <translation>Qui garde le lit</translation>
    </message>
    <message>
        <source>Who may read a chart may print from it.</source>
        <translation>Qui peut lire un dossier peut l’imprimer.</translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation>Qui paie ?</translation>
    </message>
    <message>
        <source>Whoever is known already appears here while you type.</source>
        <translation>Qui est déjà connu apparaît ici pendant la saisie.</translation>
    </message>
    <message>
        <source>Whoever opened the chart ends it.</source>
        <translation>Qui a ouvert le dossier y met fin.</translation>
    </message>
    <message>
        <source>Whoever writes a note signs it, and gives the PIN for it.</source>
        <translation>Qui écrit une note la signe, en donnant son PIN.</translation>
    </message>
    <message>
        <source>Whose number is this?</source>
        <translation>De qui est ce numéro ?</translation>
    </message>
    <message>
        <source>Why is {drug} not given?</source>
        <translation>Pourquoi {drug} n’est pas donné ?</translation>
    </message>
    <message>
        <source>Work on the dose, then give it</source>
        <translation>Traiter la dose, puis la donner</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Wristband matches</source>
        <translation>Le bracelet correspond</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Écrivez quelques mots.</translation>
    </message>
    <message>
        <source>Write a number, as 500 or 2.5</source>
        <translation>Un nombre, comme 500 ou 2.5</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Write hours, as 4 or 1.5</source>
        <translation>Des heures, comme 4 ou 1.5</translation>
    </message>
    <message>
        <source>Write it with a point and without a comma, as 2.5 or 1000</source>
        <translation>Avec un point et sans virgule, comme 2.5 ou 1000</translation>
    </message>
    <message>
        <source>Write something, or leave with Esc.</source>
        <translation>Écrivez quelque chose, ou quittez avec Esc.</translation>
    </message>
    <message>
        <source>Write the hours between doses</source>
        <translation>Écrivez les heures entre les doses</translation>
    </message>
    <message>
        <source>Write the name of the drug</source>
        <translation>Écrivez le nom du médicament</translation>
    </message>
    <message>
        <source>Write the times of day, or an interval</source>
        <translation>Écrivez les heures, ou un intervalle</translation>
    </message>
    <message>
        <source>Written down: {why}</source>
        <translation>Noté : {why}</translation>
    </message>
    <message>
        <source>Wrote a downtime pack</source>
        <translation>A écrit un dossier de secours</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>A écrit une note</translation>
    </message>
    <message>
        <source>Wrote the keys for the safe</source>
        <translation>A écrit les clés pour le coffre</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes: changes go into the record of this known patient.</source>
        <translation>Oui : les changements vont dans le dossier de ce patient connu.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You have signed this note already</source>
        <translation>Vous avez déjà signé cette note</translation>
    </message>
    <message>
        <source>You may break the glass. Your name, the time and your reason go to the privacy officer, who reviews every case.</source>
        <translation>Vous pouvez ouvrir en urgence. Votre nom, l’heure et votre motif vont au délégué à la protection des données, qui contrôle chaque cas.</translation>
    </message>
    <message>
        <source>Your role does not include it. Ask the ward manager or IT.</source>
        <translation>Votre rôle ne le comprend pas. Demandez au cadre de santé ou à l’informatique.</translation>
    </message>
    <message>
        <source>Your role gives no medicines.</source>
        <translation>Votre rôle ne donne pas de médicaments.</translation>
    </message>
    <message>
        <source>Your role writes no notes</source>
        <translation>Votre rôle n’écrit pas de notes</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Code ZIP</translation>
    </message>
    <message>
        <source>a countersignature of the central server is missing</source>
        <translation>une contresignature du serveur central manque</translation>
    </message>
    <message>
        <source>a cuff measures from 10 to 250 mmHg</source>
        <translation>un brassard mesure de 10 à 250 mmHg</translation>
    </message>
    <message>
        <source>a cuff measures from 20 to 300 mmHg</source>
        <translation>un brassard mesure de 20 à 300 mmHg</translation>
    </message>
    <message>
        <source>a living body lies between 10 and 47 °C</source>
        <translation>un corps vivant est entre 10 et 47 °C</translation>
    </message>
    <message>
        <source>a saturation lies between 0 and 100 %</source>
        <translation>une saturation est entre 0 et 100 %</translation>
    </message>
    <message>
        <source>a sealed text came back with other words: ours was kept, tell IT</source>
        <translation>un texte scellé est revenu avec d’autres mots : le nôtre a été gardé, prévenez l’informatique</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>à peu près identique</translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation>vers {when}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>adds up to {amount}</source>
        <translation>total {amount}</translation>
    </message>
    <message>
        <source>airborne</source>
        <translation>aérien</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>tout est envoyé</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>allergies</translation>
    </message>
    <message>
        <source>allergies not asked</source>
        <translation>allergies non demandées</translation>
    </message>
    <message>
        <source>allergies {names}</source>
        <translation>allergies {names}</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permis</translation>
    </message>
    <message>
        <source>already admitted as {visit}</source>
        <translation>déjà admis(e) sous {visit}</translation>
    </message>
    <message>
        <source>an entry is missing or doubled</source>
        <translation>une entrée manque ou est en double</translation>
    </message>
    <message>
        <source>an entry was taken back</source>
        <translation>une saisie a été annulée</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>another like it</source>
        <translation>une pareille</translation>
    </message>
    <message>
        <source>as required</source>
        <translation>si besoin</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at least {n}, needs {signs}</source>
        <translation>au moins {n}, manque {signs}</translation>
    </message>
    <message>
        <source>at {workstation}</source>
        <translation>au poste {workstation}</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>journal d’audit</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
    <message>
        <source>bed {bed}</source>
        <translation>lit {bed}</translation>
    </message>
    <message>
        <source>behind glass</source>
        <translation>derrière la glace</translation>
    </message>
    <message>
        <source>billing clerk</source>
        <translation>agent de facturation</translation>
    </message>
    <message>
        <source>billing supervisor</source>
        <translation>responsable de la facturation</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>les deux l’ont modifié</translation>
    </message>
    <message>
        <source>both were put into it</source>
        <translation>les deux y ont été mis</translation>
    </message>
    <message>
        <source>broken glass</source>
        <translation>accès d’urgence</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>par la bouche</translation>
    </message>
    <message>
        <source>by nasogastric tube</source>
        <translation>par sonde nasogastrique</translation>
    </message>
    <message numerus="yes">
        <source>capsules</source>
        <comment>capsule</comment>
        <translation>
            <numerusform>gélule</numerusform>
            <numerusform>gélules</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>prestations</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>checked with {who}</source>
        <translation>contrôlé avec {who}</translation>
    </message>
    <message>
        <source>choose one above</source>
        <translation>choisissez-en un ci-dessus</translation>
    </message>
    <message>
        <source>cleaning</source>
        <translation>nettoyage</translation>
    </message>
    <message>
        <source>consciousness</source>
        <translation>conscience</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>corrected by {name}: {reason}</source>
        <translation>corrigé par {name} : {reason}</translation>
    </message>
    <message>
        <source>correction: {reason}</source>
        <translation>correction : {reason}</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>demographics</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>diastolic pressure</source>
        <translation>pression diastolique</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>médecin</translation>
    </message>
    <message>
        <source>does not add up to {amount}</source>
        <translation>ne fait pas {amount}</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>dose {amount}</source>
        <translation>dose {amount}</translation>
    </message>
    <message>
        <source>down {n} in {time}</source>
        <translation>−{n} en {time}</translation>
    </message>
    <message>
        <source>droplet</source>
        <translation>gouttelettes</translation>
    </message>
    <message numerus="yes">
        <source>drops</source>
        <comment>drop</comment>
        <translation>
            <numerusform>goutte</numerusform>
            <numerusform>gouttes</numerusform>
        </translation>
    </message>
    <message>
        <source>due in 30 min</source>
        <translation>sous 30 min</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>pour {time}</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>fin {time}</translation>
    </message>
    <message>
        <source>every so many hours</source>
        <translation>toutes les tant d’heures</translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>toutes les {time}</translation>
    </message>
    <message>
        <source>every {time} at most</source>
        <translation>au plus toutes les {time}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>everything was loaded</source>
        <translation>tout a été chargé</translation>
    </message>
    <message>
        <source>exchanged with family name</source>
        <translation>inversé avec le nom</translation>
    </message>
    <message>
        <source>exchanged with given name</source>
        <translation>inversé avec le prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>four times a day</source>
        <translation>quatre fois par jour</translation>
    </message>
    <message numerus="yes">
        <source>free beds</source>
        <comment>free bed</comment>
        <translation>
            <numerusform>lit libre</numerusform>
            <numerusform>lits libres</numerusform>
        </translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>gagne</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>glass broken</source>
        <translation>accès d’urgence</translation>
    </message>
    <message>
        <source>gone home</source>
        <translation>sorti(e)</translation>
    </message>
    <message>
        <source>here since {day}{place}</source>
        <translation>ici depuis le {day}{place}</translation>
    </message>
    <message>
        <source>in another script: {name}</source>
        <translation>dans une autre écriture : {name}</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>à l’hôpital</translation>
    </message>
    <message>
        <source>inhaled</source>
        <translation>inhalé</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>assurance</translation>
    </message>
    <message>
        <source>into the ear</source>
        <translation>dans l’oreille</translation>
    </message>
    <message>
        <source>into the eye</source>
        <translation>dans l’œil</translation>
    </message>
    <message>
        <source>into the nose</source>
        <translation>dans le nez</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>intramusculaire</translation>
    </message>
    <message>
        <source>intravenous</source>
        <translation>intraveineux</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>is this entry true?</source>
        <translation>cette saisie est-elle vraie ?</translation>
    </message>
    <message>
        <source>it does not follow the entry before it</source>
        <translation>elle ne suit pas l’entrée précédente</translation>
    </message>
    <message>
        <source>it is not the entry that the central server acknowledged</source>
        <translation>ce n’est pas l’entrée dont le serveur central a accusé réception</translation>
    </message>
    <message>
        <source>it is not the entry that the central server countersigned</source>
        <translation>ce n’est pas l’entrée contresignée par le serveur central</translation>
    </message>
    <message>
        <source>it is not the entry that was signed</source>
        <translation>ce n’est pas l’entrée qui a été signée</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>son contenu a été modifié</translation>
    </message>
    <message>
        <source>its countersignature does not follow the one before it</source>
        <translation>sa contresignature ne suit pas la précédente</translation>
    </message>
    <message>
        <source>its countersignature is forged, or of another key</source>
        <translation>sa contresignature est fausse ou d’une autre clé</translation>
    </message>
    <message>
        <source>its signature is forged</source>
        <translation>sa signature est falsifiée</translation>
    </message>
    <message>
        <source>its signature is of another key</source>
        <translation>sa signature vient d’une autre clé</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratoire</translation>
    </message>
    <message>
        <source>last contact not known</source>
        <translation>dernier contact inconnu</translation>
    </message>
    <message>
        <source>last contact {time}</source>
        <translation>dernier contact {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>perd</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>may be given now</source>
        <translation>peut être donné</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>médicament</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>médicaments</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>micrograms</source>
        <translation>microgrammes</translation>
    </message>
    <message>
        <source>mmol</source>
        <translation>mmol</translation>
    </message>
    <message>
        <source>moved?</source>
        <translation>déménagé ?</translation>
    </message>
    <message>
        <source>nanograms</source>
        <translation>nanogrammes</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>n° national</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>presque identique</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>décision requise</translation>
    </message>
    <message>
        <source>needs {fields}</source>
        <translation>manque : {fields}</translation>
    </message>
    <message numerus="yes">
        <source>needs {n} more</source>
        <comment>needs {n} more</comment>
        <translation>
            <numerusform>manque {n} valeur</numerusform>
            <numerusform>manque {n} valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>needs {rights}</source>
        <translation>il manque : {rights}</translation>
    </message>
    <message>
        <source>needs {sign}</source>
        <translation>manque {sign}</translation>
    </message>
    <message>
        <source>never admitted</source>
        <translation>jamais admis(e)</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>sans lit</translation>
    </message>
    <message>
        <source>no bed yet</source>
        <translation>pas encore de lit</translation>
    </message>
    <message>
        <source>no care relation</source>
        <translation>sans lien de soins</translation>
    </message>
    <message>
        <source>no central server</source>
        <translation>sans serveur central</translation>
    </message>
    <message>
        <source>no device on a ward gives more than 80 L/min</source>
        <translation>aucun appareil du service ne débite plus de 80 L/min</translation>
    </message>
    <message>
        <source>no insurance is recorded</source>
        <translation>aucune assurance enregistrée</translation>
    </message>
    <message>
        <source>no known allergies</source>
        <translation>aucune allergie connue</translation>
    </message>
    <message>
        <source>no number before it is issued</source>
        <translation>pas de numéro avant l’émission</translation>
    </message>
    <message>
        <source>no pulse is that fast</source>
        <translation>aucun pouls n’est si rapide</translation>
    </message>
    <message>
        <source>no rows of its own yet</source>
        <translation>rien en propre pour l’instant</translation>
    </message>
    <message>
        <source>no ward</source>
        <translation>sans service</translation>
    </message>
    <message>
        <source>nobody breathes that often</source>
        <translation>personne ne respire si vite</translation>
    </message>
    <message>
        <source>nobody would be left who may do this: {action}</source>
        <translation>plus personne ne pourrait faire ceci : {action}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non permis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not valid for this stay</source>
        <translation>non valable pour ce séjour</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing given</source>
        <translation>rien donné</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>now, 14:05 or 22-Nov 23:50</source>
        <translation>maintenant, 14:05 ou 22-Nov 23:50</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>infirmier</translation>
    </message>
    <message>
        <source>observations</source>
        <translation>constantes</translation>
    </message>
    <message>
        <source>off shift</source>
        <translation>hors garde</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>en permission</translation>
    </message>
    <message>
        <source>on the skin</source>
        <translation>sur la peau</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>dose unique</translation>
    </message>
    <message>
        <source>one digit differs</source>
        <translation>un chiffre diffère</translation>
    </message>
    <message>
        <source>only one changed it</source>
        <translation>un seul l’a modifié</translation>
    </message>
    <message>
        <source>open {amount}</source>
        <translation>reste dû {amount}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>oxygen flow</source>
        <translation>débit d’oxygène</translation>
    </message>
    <message>
        <source>oxygen saturation</source>
        <translation>saturation en oxygène</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>partial: {reason}</source>
        <translation>partiel : {reason}</translation>
    </message>
    <message>
        <source>patch on the skin</source>
        <translation>patch sur la peau</translation>
    </message>
    <message numerus="yes">
        <source>patches</source>
        <comment>patch</comment>
        <translation>
            <numerusform>patch</numerusform>
            <numerusform>patchs</numerusform>
        </translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>patient asked</source>
        <translation>patient interrogé</translation>
    </message>
    <message numerus="yes">
        <source>patients</source>
        <comment>patient</comment>
        <translation>
            <numerusform>patient</numerusform>
            <numerusform>patients</numerusform>
        </translation>
    </message>
    <message>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>pharmacien</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>privacy officer</source>
        <translation>délégué à la protection des données</translation>
    </message>
    <message>
        <source>protected chart</source>
        <translation>dossier protégé</translation>
    </message>
    <message numerus="yes">
        <source>puffs</source>
        <comment>puff</comment>
        <translation>
            <numerusform>bouffée</numerusform>
            <numerusform>bouffées</numerusform>
        </translation>
    </message>
    <message>
        <source>pulse</source>
        <translation>pouls</translation>
    </message>
    <message>
        <source>recorded as deceased</source>
        <translation>enregistré(e) comme décédé(e)</translation>
    </message>
    <message>
        <source>records that differed were brought again</source>
        <translation>les dossiers différents ont été rechargés</translation>
    </message>
    <message>
        <source>rectal</source>
        <translation>rectal</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>refused by the central server, kept here</source>
        <translation>refusé par le serveur central, gardé ici</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>agent d’admission</translation>
    </message>
    <message>
        <source>respirations</source>
        <translation>respiration</translation>
    </message>
    <message>
        <source>reverse line</source>
        <translation>annuler la ligne</translation>
    </message>
    <message>
        <source>route</source>
        <translation>voie</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>même code postal</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same {what}</source>
        <translation>même {what}</translation>
    </message>
    <message>
        <source>seal broken: this is not what was signed. Tell IT.</source>
        <translation>sceau rompu : ce n’est pas ce qui a été signé. Prévenez l’informatique.</translation>
    </message>
    <message>
        <source>seal not compared</source>
        <translation>sceau non comparé</translation>
    </message>
    <message>
        <source>seal whole</source>
        <translation>sceau intact</translation>
    </message>
    <message>
        <source>sensitive notes</source>
        <translation>notes sensibles</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>share not agreed yet</source>
        <translation>part pas encore convenue</translation>
    </message>
    <message>
        <source>similar: {name}</source>
        <translation>proche : {name}</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>séjour</translation>
    </message>
    <message>
        <source>steady for {time}</source>
        <translation>stable depuis {time}</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>sous-cutané</translation>
    </message>
    <message>
        <source>systolic pressure</source>
        <translation>pression systolique</translation>
    </message>
    <message numerus="yes">
        <source>tablets</source>
        <comment>tablet</comment>
        <translation>
            <numerusform>comprimé</numerusform>
            <numerusform>comprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>takes back invoice {number}</source>
        <translation>annule la facture {number}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>the central server did not give this receipt</source>
        <translation>ce reçu ne vient pas du serveur central</translation>
    </message>
    <message>
        <source>the central server holds another chain of this workstation</source>
        <translation>le serveur central a une autre chaîne de ce poste</translation>
    </message>
    <message>
        <source>the central server knows a later chain: this is older</source>
        <translation>le serveur central connaît une chaîne plus récente : celle-ci est plus ancienne</translation>
    </message>
    <message>
        <source>the dose was given</source>
        <translation>la dose a été donnée</translation>
    </message>
    <message>
        <source>the entry is struck through</source>
        <translation>la saisie est barrée</translation>
    </message>
    <message>
        <source>the file is older than its mark, or it was rewritten</source>
        <translation>le fichier est plus ancien que sa marque, ou il a été réécrit</translation>
    </message>
    <message>
        <source>the mark outside the file is forged</source>
        <translation>la marque hors du fichier est falsifiée</translation>
    </message>
    <message>
        <source>the other workstation</source>
        <translation>l’autre poste</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>le reste</translation>
    </message>
    <message>
        <source>the signed entry is missing</source>
        <translation>l’entrée signée manque</translation>
    </message>
    <message>
        <source>this database was restored or copied</source>
        <translation>cette base a été restaurée ou copiée</translation>
    </message>
    <message>
        <source>this form</source>
        <translation>ce formulaire</translation>
    </message>
    <message>
        <source>three times a day</source>
        <translation>trois fois par jour</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>to invoice {amount}</source>
        <translation>à facturer {amount}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>demain {time}</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>deux fois par jour</translation>
    </message>
    <message>
        <source>two patients have this bed, also {names}</source>
        <translation>deux patients ont ce lit, aussi {names}</translation>
    </message>
    <message>
        <source>under the tongue</source>
        <translation>sous la langue</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>peu probable</translation>
    </message>
    <message>
        <source>up {n} in {time}</source>
        <translation>+{n} en {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>versions of records</source>
        <translation>versions de dossiers</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>attend une décision</translation>
    </message>
    <message>
        <source>ward board</source>
        <translation>tableau du service</translation>
    </message>
    <message>
        <source>ward manager</source>
        <translation>cadre de santé</translation>
    </message>
    <message>
        <source>wardlight users list names them.</source>
        <translation>Pour les voir : wardlight users list</translation>
    </message>
    <message>
        <source>whole chart</source>
        <translation>dossier complet</translation>
    </message>
    <message>
        <source>whole database</source>
        <translation>base de données complète</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>dossier complet</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>avec un code PIN</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>avec un motif</translation>
    </message>
    <message>
        <source>with tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>with tax {amount}</source>
        <translation>dont taxe {amount}</translation>
    </message>
    <message>
        <source>with the password</source>
        <translation>avec le mot de passe</translation>
    </message>
    <message>
        <source>withdrawn by {name}: {reason}</source>
        <translation>retiré par {name} : {reason}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>without {fields}</source>
        <translation>sans {fields}</translation>
    </message>
    <message>
        <source>works on its own</source>
        <translation>fonctionne seul</translation>
    </message>
    <message>
        <source>workstation itself</source>
        <translation>le poste lui-même</translation>
    </message>
    <message>
        <source>wristband scanned</source>
        <translation>bracelet scanné</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message>
        <source>{act}, {n} times</source>
        <translation>{act}, {n} fois</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>{age}</translation>
    </message>
    <message>
        <source>{amount} in 1 h</source>
        <translation>{amount} en 1 h</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} en tout</translation>
    </message>
    <message>
        <source>{amount} is missing</source>
        <translation>il manque {amount}</translation>
    </message>
    <message>
        <source>{amount} stays open.</source>
        <translation>Il reste {amount} à payer.</translation>
    </message>
    <message>
        <source>{backup} A later one failed: {problem}</source>
        <translation>{backup} Une sauvegarde ultérieure a échoué : {problem}</translation>
    </message>
    <message>
        <source>{backup} It is overdue: tell IT.</source>
        <translation>{backup} Elle est en retard : prévenez l’informatique.</translation>
    </message>
    <message>
        <source>{bed} is also {name}&apos;s bed</source>
        <translation>{bed} est aussi le lit de {name}</translation>
    </message>
    <message>
        <source>{begun} for {minutes} min</source>
        <translation>{begun} pendant {minutes} min</translation>
    </message>
    <message>
        <source>{box} stands for a letter that cannot be printed.</source>
        <translation>{box} : une lettre qui ne peut être imprimée.</translation>
    </message>
    <message>
        <source>{code} is no country</source>
        <translation>{code} n’est pas un pays</translation>
    </message>
    <message>
        <source>{currency} is no currency</source>
        <translation>{currency} n’est pas une monnaie</translation>
    </message>
    <message>
        <source>{day}, midnight to midnight</source>
        <translation>{day}, de minuit à minuit</translation>
    </message>
    <message>
        <source>{day}, so far</source>
        <translation>{day}, à cette heure</translation>
    </message>
    <message>
        <source>{day}, so far: the day is not over</source>
        <translation>{day}, à cette heure : la journée n’est pas finie</translation>
    </message>
    <message>
        <source>{difference}, a slip?</source>
        <translation>{difference}, erreur de saisie ?</translation>
    </message>
    <message>
        <source>{drug} given</source>
        <translation>{drug} donné</translation>
    </message>
    <message>
        <source>{drug} goes on</source>
        <translation>{drug} reprend</translation>
    </message>
    <message>
        <source>{drug} has been stopped</source>
        <translation>{drug} a été arrêté</translation>
    </message>
    <message>
        <source>{drug} has been stopped already</source>
        <translation>{drug} est déjà arrêté</translation>
    </message>
    <message>
        <source>{drug} is held</source>
        <translation>{drug} est suspendu</translation>
    </message>
    <message>
        <source>{drug} is held already</source>
        <translation>{drug} est déjà suspendu</translation>
    </message>
    <message>
        <source>{drug} is held: {reason}</source>
        <translation>{drug} est suspendu : {reason}</translation>
    </message>
    <message>
        <source>{drug} is not held</source>
        <translation>{drug} n’est pas suspendu</translation>
    </message>
    <message>
        <source>{drug} prescribed</source>
        <translation>{drug} prescrit</translation>
    </message>
    <message>
        <source>{drug} stopped</source>
        <translation>{drug} arrêté</translation>
    </message>
    <message>
        <source>{drug} was given twice: {entries}</source>
        <translation>{drug} a été donné deux fois : {entries}</translation>
    </message>
    <message>
        <source>{entries}, looked back to {day}</source>
        <translation>{entries}, recherche jusqu’au {day}</translation>
    </message>
    <message>
        <source>{entries}, more below</source>
        <translation>{entries}, suite plus bas</translation>
    </message>
    <message>
        <source>{entry} stays on the chart, struck through, and the dose is open again.</source>
        <translation>{entry} reste sur la feuille, barré, et la dose est de nouveau à donner.</translation>
    </message>
    <message>
        <source>{field} cannot be opened here</source>
        <translation>{field} ne peut être ouvert ici</translation>
    </message>
    <message>
        <source>{field} cannot be typed here</source>
        <translation>{field} ne peut être tapé ici</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} est vide</translation>
    </message>
    <message>
        <source>{field} is still open</source>
        <translation>{field} reste à trancher</translation>
    </message>
    <message>
        <source>{field} sounds like it</source>
        <translation>{field} : se prononce pareil</translation>
    </message>
    <message>
        <source>{file} cannot be written</source>
        <translation>{file} ne peut être écrit</translation>
    </message>
    <message>
        <source>{file} exists already</source>
        <translation>{file} existe déjà</translation>
    </message>
    <message>
        <source>{given} given in 24 h, at most {most} is ordered</source>
        <translation>{given} donnés en 24 h, au plus {most} prescrits</translation>
    </message>
    <message>
        <source>{goes} is found through {stays} now</source>
        <translation>{goes} se trouve maintenant par {stays}</translation>
    </message>
    <message>
        <source>{goes} stands for itself again with what it had. What was written since the merge stays with {stays}.</source>
        <translation>{goes} redevient indépendant avec ce qu’il avait. Ce qui a été écrit depuis la fusion reste avec {stays}.</translation>
    </message>
    <message>
        <source>{goes} stays as it is and is found through {stays}. It can be taken back.</source>
        <translation>{goes} reste tel quel et se trouve par {stays}. On peut annuler.</translation>
    </message>
    <message>
        <source>{key} does nothing here · ? shows all keys</source>
        <translation>{key} ne fait rien ici · ? montre toutes les touches</translation>
    </message>
    <message>
        <source>{kind} isolation</source>
        <translation>isolement {kind}</translation>
    </message>
    <message>
        <source>{label}: {mine} said {my_words}, {theirs} at {device} said {their_words} ({at}). Both versions stay in the history.</source>
        <translation>{label} : {mine} a dit {my_words}, {theirs} sur {device} a dit {their_words} ({at}). Les deux versions restent dans l’historique.</translation>
    </message>
    <message>
        <source>{login} is no administrator</source>
        <translation>{login} n’est pas administrateur</translation>
    </message>
    <message>
        <source>{login} may log in with the new password.</source>
        <translation>{login} peut se connecter avec le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>{method} back for {number}</source>
        <translation>{method}, rendu pour {number}</translation>
    </message>
    <message>
        <source>{method} for {number}</source>
        <translation>{method} pour {number}</translation>
    </message>
    <message>
        <source>{mine} and {theirs} both wrote that this dose was given. Look after the patient, ask both, and say which entries are true. Nothing is lost from the chart.</source>
        <translation>{mine} et {theirs} ont noté que cette dose a été donnée. Occupez-vous du patient, demandez aux deux, et dites quelles saisies sont vraies. Rien ne se perd.</translation>
    </message>
    <message>
        <source>{mrn} is merged into another record already</source>
        <translation>{mrn} est déjà fusionné dans un autre dossier</translation>
    </message>
    <message>
        <source>{mrn} was merged into {other}</source>
        <translation>{mrn} a été fusionné dans {other}</translation>
    </message>
    <message>
        <source>{mrn} would get back what it had.</source>
        <translation>{mrn} retrouverait ce qu’il avait.</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (nouveau)</translation>
    </message>
    <message>
        <source>{name} admitted, visit {visit}</source>
        <translation>{name} admis(e), venue {visit}</translation>
    </message>
    <message>
        <source>{name} can do nothing any more, on no workstation.</source>
        <translation>{name} ne pourra plus rien faire, sur aucun poste.</translation>
    </message>
    <message>
        <source>{name} cannot be a workstation&apos;s name</source>
        <translation>{name} ne peut être le nom d’un poste</translation>
    </message>
    <message>
        <source>{name} changes this</source>
        <translation>{name} change ceci</translation>
    </message>
    <message>
        <source>{name} gets bed {bed}. A bed left behind goes to cleaning.</source>
        <translation>{name} reçoit le lit {bed}. Un lit quitté part au nettoyage.</translation>
    </message>
    <message>
        <source>{name} has a new stay meanwhile</source>
        <translation>{name} a entre-temps un nouveau séjour</translation>
    </message>
    <message>
        <source>{name} has cancelled this already</source>
        <translation>{name} l’a déjà annulée</translation>
    </message>
    <message>
        <source>{name} has corrected this set already</source>
        <translation>{name} a déjà corrigé ce relevé</translation>
    </message>
    <message>
        <source>{name} has done this already</source>
        <translation>{name} l’a déjà faite</translation>
    </message>
    <message>
        <source>{name} has never reported</source>
        <translation>{name} n’a jamais rien transmis</translation>
    </message>
    <message>
        <source>{name} has no planned discharge</source>
        <translation>{name} n’a pas de sortie prévue</translation>
    </message>
    <message>
        <source>{name} has not arrived yet</source>
        <translation>{name} n’est pas encore arrivé(e)</translation>
    </message>
    <message>
        <source>{name} has not been admitted yet</source>
        <translation>{name} n’a pas encore été admis(e)</translation>
    </message>
    <message>
        <source>{name} has reported until {time}</source>
        <translation>{name} a transmis jusqu’à {time}</translation>
    </message>
    <message>
        <source>{name} in bed {bed} changes places with another patient; no bed is cleaned between.</source>
        <translation>{name}, lit {bed}, échange sa place avec un autre patient ; aucun lit n’est nettoyé entre-temps.</translation>
    </message>
    <message>
        <source>{name} is admitted</source>
        <translation>{name} est admis(e)</translation>
    </message>
    <message>
        <source>{name} is admitted already</source>
        <translation>{name} est déjà admis(e)</translation>
    </message>
    <message>
        <source>{name} is already admitted</source>
        <translation>{name} est déjà admis(e)</translation>
    </message>
    <message>
        <source>{name} is already admitted to {ward}, bed {bed}</source>
        <translation>{name} est déjà admis(e) en {ward}, lit {bed}</translation>
    </message>
    <message>
        <source>{name} is already admitted to {ward}, without a bed</source>
        <translation>{name} est déjà admis(e) en {ward}, sans lit</translation>
    </message>
    <message>
        <source>{name} is back from leave</source>
        <translation>{name} est de retour de permission</translation>
    </message>
    <message>
        <source>{name} is discharged</source>
        <translation>{name} est sorti(e)</translation>
    </message>
    <message>
        <source>{name} is expected as changed</source>
        <translation>L’arrivée de {name} est modifiée</translation>
    </message>
    <message>
        <source>{name} is here again</source>
        <translation>{name} est de nouveau là</translation>
    </message>
    <message>
        <source>{name} is in bed {bed}</source>
        <translation>{name} est au lit {bed}</translation>
    </message>
    <message>
        <source>{name} is in bed {bed} · {old} to be cleaned</source>
        <translation>{name} est au lit {bed} · {old} à nettoyer</translation>
    </message>
    <message>
        <source>{name} is no longer expected</source>
        <translation>{name} n’est plus attendu(e)</translation>
    </message>
    <message>
        <source>{name} is not discharged</source>
        <translation>{name} n’est pas sorti(e)</translation>
    </message>
    <message>
        <source>{name} is not on leave</source>
        <translation>{name} n’est pas en permission</translation>
    </message>
    <message>
        <source>{name} is on leave</source>
        <translation>{name} est en permission</translation>
    </message>
    <message>
        <source>{name} is on leave; the bed is kept</source>
        <translation>{name} est en permission ; le lit est gardé</translation>
    </message>
    <message>
        <source>{name} is recorded as deceased</source>
        <translation>{name} est enregistré(e) comme décédé(e)</translation>
    </message>
    <message>
        <source>{name} is sent to {printer}</source>
        <translation>{name} est envoyé à {printer}</translation>
    </message>
    <message>
        <source>{name} is suspended</source>
        <translation>{name} est suspendu(e)</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} y est déjà</translation>
    </message>
    <message>
        <source>{name} is to go {time}</source>
        <translation>{name} doit sortir {time}</translation>
    </message>
    <message>
        <source>{name} may work</source>
        <translation>{name} peut travailler</translation>
    </message>
    <message>
        <source>{name} registered, MRN {mrn}</source>
        <translation>{name} inscrit(e), N° dossier {mrn}</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} enregistré(e)</translation>
    </message>
    <message>
        <source>{name}, born {born}</source>
        <translation>{name}, né(e) le {born}</translation>
    </message>
    <message>
        <source>{name}, born {born}, {identity}, is {likeness} ({score} %). Registering again would make a second record.</source>
        <translation>{name}, né(e) le {born}, {identity} : {likeness} ({score} %). Un nouvel enregistrement ferait un second dossier.</translation>
    </message>
    <message>
        <source>{name}: nobody gains and nobody loses</source>
        <translation>{name} : personne ne gagne ni ne perd</translation>
    </message>
    <message>
        <source>{needs}, or a reason</source>
        <translation>{needs}, ou un motif</translation>
    </message>
    <message>
        <source>{noun}, by {who}</source>
        <translation>{noun}, par {who}</translation>
    </message>
    <message>
        <source>{number} was given back already</source>
        <translation>{number} a déjà été remboursé</translation>
    </message>
    <message>
        <source>{number} was taken back already</source>
        <translation>{number} a déjà été annulé</translation>
    </message>
    <message numerus="yes">
        <source>{n} allergies</source>
        <comment>{n} allergy</comment>
        <translation>
            <numerusform>{n} allergie</numerusform>
            <numerusform>{n} allergies</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} characters are wanted, this has {m}</source>
        <translation>Il faut {n} caractères, il y en a {m}</translation>
    </message>
    <message numerus="yes">
        <source>{n} charges</source>
        <comment>{n} charge</comment>
        <translation>
            <numerusform>{n} prestation</numerusform>
            <numerusform>{n} prestations</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} j</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days apart</source>
        <comment>{n} day apart</comment>
        <translation>
            <numerusform>{n} jour d’écart</numerusform>
            <numerusform>{n} jours d’écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses</source>
        <comment>Dose</comment>
        <translation>
            <numerusform>Dose</numerusform>
            <numerusform>{n} doses</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} due now</source>
        <translation>{n} à donner</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <comment>{n} entry</comment>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} entries written to {file}</source>
        <translation>{n} entrées écrites dans {file}</translation>
    </message>
    <message>
        <source>{n} given</source>
        <translation>{n} donnés</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} held or not given</source>
        <translation>{n} suspendus ou non donnés</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} identifiers</source>
        <comment>{n} identifier</comment>
        <translation>
            <numerusform>{n} identifiant</numerusform>
            <numerusform>{n} identifiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} insurances</source>
        <comment>{n} insurance</comment>
        <translation>
            <numerusform>{n} assurance</numerusform>
            <numerusform>{n} assurances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices and credit notes</source>
        <comment>{n} invoice or credit note</comment>
        <translation>
            <numerusform>{n} facture ou avoir</numerusform>
            <numerusform>{n} factures et avoirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines, amounts in {currency}</source>
        <comment>{n} line, amounts in {currency}</comment>
        <translation>
            <numerusform>{n} ligne, montants en {currency}</numerusform>
            <numerusform>{n} lignes, montants en {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merges that stand</source>
        <comment>{n} merge that stands</comment>
        <translation>
            <numerusform>{n} fusion en vigueur</numerusform>
            <numerusform>{n} fusions en vigueur</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} minutes fast</source>
        <translation>avance de {n} minutes</translation>
    </message>
    <message>
        <source>{n} minutes slow</source>
        <translation>retard de {n} minutes</translation>
    </message>
    <message numerus="yes">
        <source>{n} months apart</source>
        <comment>{n} month apart</comment>
        <translation>
            <numerusform>{n} mois d’écart</numerusform>
            <numerusform>{n} mois d’écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are late</source>
        <comment>{n} more is late</comment>
        <translation>
            <numerusform>{n} autre est en retard</numerusform>
            <numerusform>{n} autres sont en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a decision</source>
        <comment>{n} needs a decision</comment>
        <translation>
            <numerusform>{n} demande une décision</numerusform>
            <numerusform>{n} demandent une décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <comment>{n} needs you</comment>
        <translation>
            <numerusform>{n} cas vous attend</numerusform>
            <numerusform>{n} cas vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} not recorded</source>
        <translation>{n} non notés</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of yours to sign</source>
        <comment>{n} note of yours to sign</comment>
        <translation>
            <numerusform>{n} note à signer</numerusform>
            <numerusform>{n} notes à signer</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {of} answered</source>
        <translation>{n} sur {of} répondus</translation>
    </message>
    <message>
        <source>{n} of {of} shown</source>
        <translation>{n} sur {of} affichés</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <comment>{n} open</comment>
        <translation>
            <numerusform>{n} ouverte</numerusform>
            <numerusform>{n} ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open tasks</source>
        <comment>{n} open task</comment>
        <translation>
            <numerusform>{n} tâche ouverte</numerusform>
            <numerusform>{n} tâches ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} en retard</translation>
    </message>
    <message>
        <source>{n} patients answer: choose one</source>
        <translation>{n} patients correspondent : choisissez</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments</source>
        <comment>{n} payment</comment>
        <translation>
            <numerusform>{n} paiement</numerusform>
            <numerusform>{n} paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} plans</source>
        <comment>{n} plan</comment>
        <translation>
            <numerusform>{n} assurance</numerusform>
            <numerusform>{n} assurances</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} received</source>
        <translation>{n} reçus</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} refusés</translation>
    </message>
    <message>
        <source>{n} sent</source>
        <translation>{n} envoyés</translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of observations</source>
        <comment>{n} set of observations</comment>
        <translation>
            <numerusform>{n} relevé de constantes</numerusform>
            <numerusform>{n} relevés de constantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays</source>
        <comment>{n} stay</comment>
        <translation>
            <numerusform>{n} séjour</numerusform>
            <numerusform>{n} séjours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still to choose</source>
        <comment>{n} still to choose</comment>
        <translation>
            <numerusform>{n} reste à choisir</numerusform>
            <numerusform>{n} restent à choisir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to put right</source>
        <comment>{n} thing to put right</comment>
        <translation>
            <numerusform>{n} point à corriger</numerusform>
            <numerusform>{n} points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} times a day</source>
        <translation>{n} fois par jour</translation>
    </message>
    <message numerus="yes">
        <source>{n} to add</source>
        <comment>{n} to add</comment>
        <translation>
            <numerusform>{n} à ajouter</numerusform>
            <numerusform>{n} à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <comment>{n} to decide</comment>
        <translation>
            <numerusform>{n} à décider</numerusform>
            <numerusform>{n} à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tries left</source>
        <comment>{n} try left</comment>
        <translation>
            <numerusform>Encore {n} essai</numerusform>
            <numerusform>Encore {n} essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tries left.</source>
        <comment>{n} try left.</comment>
        <translation>
            <numerusform>Encore {n} essai.</numerusform>
            <numerusform>Encore {n} essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting to send</source>
        <comment>{n} waiting to send</comment>
        <translation>
            <numerusform>{n} en attente d’envoi</numerusform>
            <numerusform>{n} en attente d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years apart</source>
        <comment>{n} year apart</comment>
        <translation>
            <numerusform>{n} an d’écart</numerusform>
            <numerusform>{n} ans d’écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}d</source>
        <comment>{n}d</comment>
        <translation>
            <numerusform>{n} j</numerusform>
            <numerusform>{n} j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}m</source>
        <comment>{n}m</comment>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}w</source>
        <comment>{n}w</comment>
        <translation>
            <numerusform>{n} sem.</numerusform>
            <numerusform>{n} sem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}y</source>
        <comment>{n}y</comment>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} vers {new}</translation>
    </message>
    <message>
        <source>{one} and {other} have changed places</source>
        <translation>{one} et {other} ont échangé leurs places</translation>
    </message>
    <message>
        <source>{one} gets bed {bed}, {other} gets bed {second_bed}.</source>
        <translation>{one} reçoit le lit {bed}, {other} le lit {second_bed}.</translation>
    </message>
    <message>
        <source>{owed} open</source>
        <translation>reste {owed}</translation>
    </message>
    <message>
        <source>{paper} is in {path}</source>
        <translation>{paper} est dans {path}</translation>
    </message>
    <message>
        <source>{part}: {old} to {new}</source>
        <translation>{part} : {old} → {new}</translation>
    </message>
    <message>
        <source>{password}
For one log-in until tomorrow {until}; then they choose their own. It is not shown again.</source>
        <translation>{password}
Pour une seule connexion jusqu’à demain {until} ; ensuite la personne choisit le sien. Il ne sera plus affiché.</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} ne peut être écrit</translation>
    </message>
    <message>
        <source>{patient}. Each gets a credit note over its whole amount, and its charges are open again. This cannot be undone.</source>
        <translation>{patient}. Chacune reçoit un avoir de son montant entier, et ses prestations sont rouvertes. C’est irréversible.</translation>
    </message>
    <message>
        <source>{patient}. Payment {number} goes back by {method}, and {invoice} is open again by {amount}. Both entries stay to be seen.</source>
        <translation>{patient}. Le paiement {number} est rendu ({method}), et {amount} restent dus à nouveau sur {invoice}. Les deux écritures restent visibles.</translation>
    </message>
    <message>
        <source>{patient}. To pay: {parts}. The charges are locked then; a mistake is put right by a credit note.</source>
        <translation>{patient}. À payer : {parts}. Les prestations sont alors verrouillées ; une erreur se corrige par un avoir.</translation>
    </message>
    <message>
        <source>{payer} pays nothing until it is agreed</source>
        <translation>{payer} ne paie rien avant accord</translation>
    </message>
    <message>
        <source>{payer} pays {percent} %</source>
        <translation>{payer} paie {percent} %</translation>
    </message>
    <message>
        <source>{place} asks for a proof other than pin or password</source>
        <translation>{place} demande une preuve autre que pin ou password</translation>
    </message>
    <message>
        <source>{place} has a @minutes that is no number of minutes</source>
        <translation>{place} a un @minutes qui n’est pas un nombre de minutes</translation>
    </message>
    <message>
        <source>{place} has a @reason other than &quot;required&quot;</source>
        <translation>{place} a un @reason autre que « required »</translation>
    </message>
    <message>
        <source>{place} has an @audit, but everything is recorded, whatever a policy says</source>
        <translation>{place} a un @audit, mais tout est enregistré, quoi que dise une règle</translation>
    </message>
    <message>
        <source>{place} has no @grant with the role whose facts decide</source>
        <translation>{place} n’a pas de @grant avec le rôle dont les faits décident</translation>
    </message>
    <message>
        <source>{place} has no @why, so that nobody is told the rule</source>
        <translation>{place} n’a pas de @why : personne n’apprend la règle</translation>
    </message>
    <message>
        <source>{policy}: {action} asks for no reason in this version</source>
        <translation>{policy} : {action} ne demande pas de motif dans cette version</translation>
    </message>
    <message>
        <source>{policy}: {action} cannot leave out {fields}</source>
        <translation>{policy} : {action} ne peut pas omettre {fields}</translation>
    </message>
    <message>
        <source>{reason}. Work goes on. Keep the file, find out why, then put it on record.</source>
        <translation>{reason}. Le travail continue. Gardez le fichier, cherchez pourquoi, puis enregistrez la rupture.</translation>
    </message>
    <message>
        <source>{share} % of covered services</source>
        <translation>{share} % des prestations couvertes</translation>
    </message>
    <message>
        <source>{situation}: was {before}, would be {after}</source>
        <translation>{situation} : était {before}, serait {after}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} au {end}</translation>
    </message>
    <message>
        <source>{text} is no time of day: write them as 08:00 20:00</source>
        <translation>{text} n’est pas une heure : écrivez 08:00 20:00</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} par {name}</translation>
    </message>
    <message>
        <source>{time} early, say why</source>
        <translation>{time} d’avance, dites pourquoi</translation>
    </message>
    <message>
        <source>{time} late, say why</source>
        <translation>{time} de retard, dites pourquoi</translation>
    </message>
    <message>
        <source>{time}, on time</source>
        <translation>{time}, à l’heure</translation>
    </message>
    <message>
        <source>{title} {mrn} · printed {at} by {who}</source>
        <translation>{title} {mrn} · imprimé le {at} par {who}</translation>
    </message>
    <message>
        <source>{title} · printed {at}</source>
        <translation>{title} · imprimé le {at}</translation>
    </message>
    <message>
        <source>{title} · printed {at} by {who}</source>
        <translation>{title} · imprimé le {at} par {who}</translation>
    </message>
    <message>
        <source>{title}, plus tax {rate} %</source>
        <translation>{title}, plus taxe {rate} %</translation>
    </message>
    <message>
        <source>{title}, tax {rate} %</source>
        <translation>{title}, taxe {rate} %</translation>
    </message>
    <message>
        <source>{title}: a page is not the one that was written</source>
        <translation>{title} : une page n’est pas celle qui a été écrite</translation>
    </message>
    <message>
        <source>{value} is unusual: please look again</source>
        <translation>{value} est inhabituel : vérifiez</translation>
    </message>
    <message>
        <source>{waiting}, oldest {age}</source>
        <translation>{waiting}, le plus ancien : {age}</translation>
    </message>
    <message>
        <source>{what} due now</source>
        <translation>{what} à faire</translation>
    </message>
    <message>
        <source>{what} due {time}</source>
        <translation>{what} à {time}</translation>
    </message>
    <message>
        <source>{what} overdue {time}</source>
        <translation>{what} retard {time}</translation>
    </message>
    <message>
        <source>{what} {time}, {who}</source>
        <translation>{what} {time}, {who}</translation>
    </message>
    <message>
        <source>{what}, {ward} until {until}</source>
        <translation>{what}, {ward} jusqu’au {until}</translation>
    </message>
    <message>
        <source>{who} may not do this</source>
        <translation>{who} ne peut pas faire cela</translation>
    </message>
    <message>
        <source>{who} wrote</source>
        <translation>{who} a écrit</translation>
    </message>
    <message>
        <source>{why}: admitted without a bed.</source>
        <translation>{why} : admis(e) sans lit.</translation>
    </message>
    <message>
        <source>{why}; merged record {name}, {mrn}</source>
        <translation>{why} ; dossier fusionné {name}, {mrn}</translation>
    </message>
    <message>
        <source>{word} has been misread before: write it in full</source>
        <translation>{word} a déjà été mal lu : écrivez-le en entier</translation>
    </message>
    <message>
        <source>{y}y {m}m</source>
        <translation>{y} ans {m} mois</translation>
    </message>
    <message>
        <source>{} close</source>
        <translation>{} proches</translation>
    </message>
</context>
</TS>
