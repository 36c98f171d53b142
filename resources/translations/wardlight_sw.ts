<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
<context>
    <name>Alert</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>AroundScreen</name>
    <message>
        <source>&amp;Gender of the newborn</source>
        <translation>Jinsia ya &amp;mtoto mchanga</translation>
    </message>
    <message>
        <source>A file, a picture dropped here, or one that was copied.</source>
        <translation>Faili, picha iliyodondoshwa hapa au iliyonakiliwa.</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ongeza mtu wa mawasiliano</translation>
    </message>
    <message>
        <source>Add insurance</source>
        <translation>Ongeza bima</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Ongeza namba</translation>
    </message>
    <message>
        <source>Born as n&amp;umber</source>
        <translation>Amezaliwa wa &amp;ngapi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Ridhaa</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Mawasiliano</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Bima</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>Bado hakuna aliyetajwa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Fungua {0}</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Namba nyingine</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Register newborn</source>
        <translation>Sajili mtoto mchanga</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Take off {0}</source>
        <translation>Mwondoe {0}</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>hakuna simu</translation>
    </message>
    <message>
        <source>one child</source>
        <translation>mtoto mmoja</translation>
    </message>
    <message>
        <source>{0}, next of kin</source>
        <translation>{0}, ndugu wa karibu</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Sababu</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Wanaofika</translation>
    </message>
    <message>
        <source>Bed {0} kept</source>
        <translation>Kitanda {0}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badili</translation>
    </message>
    <message>
        <source>Change the arrival of {0}</source>
        <translation>Badilisha ujio wa {0}</translation>
    </message>
    <message>
        <source>Checked &amp;with</source>
        <translation>Imekaguliwa &amp;na</translation>
    </message>
    <message>
        <source>Choose bed</source>
        <translation>Chagua kitanda</translation>
    </message>
    <message>
        <source>Choose bed for {0}</source>
        <translation>Chagua kitanda cha {0}</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Iliandikwa kimakosa</translation>
    </message>
    <message>
        <source>Expected {0}</source>
        <translation>Anatarajiwa {0}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Toa</translation>
    </message>
    <message>
        <source>Given a&amp;t</source>
        <translation>Ilitolewa s&amp;aa</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>Wanaoruhusiwa</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sitisha</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>Names are compared with recorded allergies. Interactions are not checked.</source>
        <translation>Majina hulinganishwa na mzio ulioandikwa. Mwingiliano haukaguliwi.</translation>
    </message>
    <message>
        <source>Next on the ward</source>
        <translation>Kinachofuata wodini</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>Hana kitanda</translation>
    </message>
    <message>
        <source>No observations yet</source>
        <translation>Bado hakuna vipimo</translation>
    </message>
    <message>
        <source>Nobody is on this ward.</source>
        <translation>Hakuna mtu katika wodi hii.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Haikutolewa</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Saa nyingine</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Receive {0}</source>
        <translation>Pokea {0}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Endeleza</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Imeondolewa: {0}</translation>
    </message>
    <message>
        <source>Waiting for a bed</source>
        <translation>Wanasubiri kitanda</translation>
    </message>
    <message>
        <source>Your notes to sign</source>
        <translation>Maelezo yako ya kusaini</translation>
    </message>
    <message>
        <source>now, 08:05 or 22-Nov 23:50</source>
        <translation>sasa, 08:05 au 22-Nov 23:50</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Nenosiri</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kwa nini</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Sababu inahitajika</translation>
    </message>
</context>
<context>
    <name>AskWhyNot</name>
    <message>
        <source>&amp;More words</source>
        <translation>Maelezo &amp;zaidi</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kwa nini</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Chagua sababu</translation>
    </message>
    <message>
        <source>Say why in words</source>
        <translation>Sema kwa nini kwa maneno</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>Assign</source>
        <translation>Panga</translation>
    </message>
    <message>
        <source>Cover for</source>
        <translation>Kumshikilia</translation>
    </message>
    <message>
        <source>For how &amp;long</source>
        <translation>Kwa &amp;muda gani</translation>
    </message>
    <message>
        <source>For wh&amp;om</source>
        <translation>Kwa n&amp;ani</translation>
    </message>
    <message>
        <source>On &amp;ward</source>
        <translation>Katika &amp;wodi</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Zamu ya wito</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Zamu</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Nini</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Onyesha</translation>
    </message>
    <message>
        <source>&amp;Which of them</source>
        <translation>&amp;Yupi kati yao</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Hakiki kumbukumbu</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>Maingizo ya kumbukumbu ya ukaguzi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Angalia tena</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>Kipi&amp;ndi</translation>
    </message>
    <message>
        <source>Who saw this &amp;patient</source>
        <translation>Nani alimwona &amp;mgonjwa huyu</translation>
    </message>
</context>
<context>
    <name>BedCard</name>
    <message>
        <source>Also the bed of {0}</source>
        <translation>Pia kitanda cha {0}</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>Pia {0}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Two patients, one bed</source>
        <translation>Wagonjwa wawili, kitanda kimoja</translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source> They were issued together.</source>
        <translation> Zilitolewa pamoja.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Tozo</translation>
    </message>
    <message>
        <source>Give back {}?</source>
        <translation>Urudishe {}?</translation>
    </message>
    <message>
        <source>Preview and issue</source>
        <translation>Onyesho na utoaji</translation>
    </message>
    <message>
        <source>Reverse {0} {1}?</source>
        <translation>Uondoe {0} {1}?</translation>
    </message>
    <message>
        <source>Take back {}?</source>
        <translation>Uondoe {}?</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Pokea malipo</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Beds</source>
        <translation>Vitanda</translation>
    </message>
</context>
<context>
    <name>CardLink</name>
    <message>
        <source>done</source>
        <translation>tayari</translation>
    </message>
    <message>
        <source>nothing typed yet</source>
        <translation>bado hakuna kilichoandikwa</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>kuna kinachokosekana</translation>
    </message>
    <message>
        <source>something to put right</source>
        <translation>kuna la kurekebisha</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>&amp;Born</source>
        <translation>Kuza&amp;liwa</translation>
    </message>
    <message>
        <source>&amp;Consultant</source>
        <translation>&amp;Daktari bingwa</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Jina la &amp;ukoo</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>Majina ya &amp;kwanza</translation>
    </message>
    <message>
        <source>&amp;National id</source>
        <translation>&amp;Namba ya utambulisho</translation>
    </message>
    <message>
        <source>&amp;Substances</source>
        <translation>Du&amp;tu</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Cheo</translation>
    </message>
    <message>
        <source>&amp;Ward</source>
        <translation>&amp;Wodi</translation>
    </message>
    <message>
        <source>A&amp;llergies</source>
        <translation>Mi&amp;zio</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Kulaza</translation>
    </message>
    <message>
        <source>As: Penicillin (rash), Latex</source>
        <translation>Mf: Penisilini (vipele), Mpira</translation>
    </message>
    <message>
        <source>Be&amp;d</source>
        <translation>K&amp;itanda</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Siku, mwezi, mwaka</translation>
    </message>
    <message>
        <source>Gende&amp;r</source>
        <translation>&amp;Jinsia</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Utambulisho</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Inajulikana</translation>
    </message>
    <message>
        <source>No bed is free</source>
        <translation>Hakuna kitanda wazi</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>Bado hana kitanda</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Hakuna inayojulikana</translation>
    </message>
    <message>
        <source>Not admitted now</source>
        <translation>Hajalazwa sasa</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Hajaulizwa</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Saba&amp;bu</translation>
    </message>
    <message>
        <source>Ward first</source>
        <translation>Wodi kwanza</translation>
    </message>
    <message>
        <source>as on the wristband</source>
        <translation>kama kwenye bangili</translation>
    </message>
    <message>
        <source>choose a ward to admit</source>
        <translation>chagua wodi ili kulaza</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} wazi</translation>
    </message>
</context>
<context>
    <name>ChargeFormRow</name>
    <message>
        <source> + {:g} % tax</source>
        <translation> + kodi {:g} %</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Funga fomu</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Huduma</translation>
    </message>
    <message>
        <source>Type its code or words</source>
        <translation>Andika msimbo wake au maneno</translation>
    </message>
    <message>
        <source>insured</source>
        <translation>inalipiwa na bima</translation>
    </message>
    <message>
        <source>patient pays</source>
        <translation>mgonjwa analipa</translation>
    </message>
</context>
<context>
    <name>ChargesCard</name>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Tozo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Bima</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation>Bado hakuna tozo</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Mlipaji</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Press Ins to add the first one.</source>
        <translation>Bonyeza Ins kuongeza ya kwanza.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Orodha ya bei</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Ondoa tozo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Huduma</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Kodi</translation>
    </message>
    <message>
        <source>The charge stays to be seen, struck through, with this reason</source>
        <translation>Tozo inabaki kuonekana, imekatwa mstari, na sababu hii</translation>
    </message>
</context>
<context>
    <name>ChartModel</name>
    <message>
        <source>, corrected</source>
        <translation>, imerekebishwa</translation>
    </message>
    <message>
        <source>, scores {0}</source>
        <translation>, alama {0}</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>haikupimwa</translation>
    </message>
</context>
<context>
    <name>ChartScreen</name>
    <message>
        <source>Clinical response to NEWS2</source>
        <translation>Mwitikio wa kitabibu kwa NEWS2</translation>
    </message>
    <message>
        <source>Copy the chart as text</source>
        <translation>Nakili chati kama maandishi</translation>
    </message>
    <message>
        <source>Correct this set</source>
        <translation>Rekebisha vipimo hivi</translation>
    </message>
    <message>
        <source>No observations in this stay yet</source>
        <translation>Bado hakuna vipimo katika ulazaji huu</translation>
    </message>
    <message>
        <source>Tasks of {0}</source>
        <translation>Kazi za {0}</translation>
    </message>
    <message>
        <source>The care plan of this stay is not yours to change.</source>
        <translation>Huwezi kubadilisha mpango wa huduma wa kulazwa huku.</translation>
    </message>
    <message>
        <source>The chart was copied as text.</source>
        <translation>Chati imenakiliwa kama maandishi.</translation>
    </message>
    <message>
        <source>There are no older sets.</source>
        <translation>Hakuna vipimo vya zamani zaidi.</translation>
    </message>
    <message>
        <source>This is the newest.</source>
        <translation>Hivi ndivyo vipya zaidi.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Mfuatano wa matukio</translation>
    </message>
    <message>
        <source>Type the first set below. It is due at admission.</source>
        <translation>Andika vipimo vya kwanza hapa chini. Vinahitajika wakati wa kulazwa.</translation>
    </message>
    <message>
        <source>Whole response</source>
        <translation>Mwitikio wote</translation>
    </message>
    <message>
        <source>You have no note to sign here.</source>
        <translation>Huna maelezo ya kusaini hapa.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>NEWS2 chart</source>
        <translation>Chati ya NEWS2</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Copy the report</source>
        <translation>Nakili ripoti</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Report for IT</source>
        <translation>Ripoti kwa TEHAMA</translation>
    </message>
    <message>
        <source>Something went wrong in Wardlight</source>
        <translation>Kuna hitilafu katika Wardlight</translation>
    </message>
    <message>
        <source>What was saved is safe. Look at the last thing you did and do it again if it is not there. Tell IT the number {}.</source>
        <translation>Kilichohifadhiwa kiko salama. Angalia jambo la mwisho ulilofanya na ulirudie kama halipo. Waambie TEHAMA namba {}.</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Before</source>
        <translation>Kabla</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Hakuna kilicho wazi</translation>
    </message>
    <message>
        <source>Or type something else</source>
        <translation>Au andika kingine</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>Hifadhi uamuzi</translation>
    </message>
    <message>
        <source>Take all of the first</source>
        <translation>Chukua yote ya kwanza</translation>
    </message>
    <message>
        <source>Take all of the second</source>
        <translation>Chukua yote ya pili</translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation>Tendua uamuzi huu</translation>
    </message>
    <message>
        <source>Versions to choose from</source>
        <translation>Matoleo ya kuchagua</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Kitakachohifadhiwa</translation>
    </message>
    <message>
        <source>{}: something else</source>
        <translation>{}: kingine</translation>
    </message>
</context>
<context>
    <name>DowntimeCard</name>
    <message>
        <source>Downtime packs</source>
        <translation>Vifurushi vya dharura</translation>
    </message>
    <message>
        <source>Downtime password</source>
        <translation>Nenosiri la dharura</translation>
    </message>
    <message>
        <source>Locked PDFs in {0} · F12 prints those of your wards at once</source>
        <translation>PDF zilizofungwa katika {0} · F12 huchapisha za wodi zako mara moja</translation>
    </message>
    <message>
        <source>Not written yet · every {0}</source>
        <translation>Bado hazijaandikwa · kila {0}</translation>
    </message>
    <message>
        <source>Print the password for the envelope</source>
        <translation>Chapisha nenosiri kwa bahasha</translation>
    </message>
    <message>
        <source>W&amp;ritten every</source>
        <translation>Huandikwa &amp;kila</translation>
    </message>
    <message>
        <source>Written {0} · every {1}</source>
        <translation>Ziliandikwa {0} · kila {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>dk {0}</translation>
    </message>
</context>
<context>
    <name>DuplicatesScreen</name>
    <message>
        <source>&amp;One MRN</source>
        <translation>&amp;Na. moja ya jalada</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Saba&amp;bu</translation>
    </message>
    <message>
        <source>Choose a pair and give a reason first</source>
        <translation>Chagua jozi na utoe sababu kwanza</translation>
    </message>
    <message>
        <source>Choose a pair to compare</source>
        <translation>Chagua jozi ya kulinganisha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Linganisha</translation>
    </message>
    <message>
        <source>Compare them with their papers before you merge.</source>
        <translation>Zilinganishe na karatasi zao kabla ya kuunganisha.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Ulinganisho</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Marudio</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Found through it</source>
        <translation>Hupatikana kupitia hiyo</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>Huhifadhiwa daima</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Na. ya jalada</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unganisha</translation>
    </message>
    <message>
        <source>Merged lately</source>
        <translation>Zilizounganishwa karibuni</translation>
    </message>
    <message>
        <source>Nobody is in the list</source>
        <translation>Hakuna mtu kwenye orodha</translation>
    </message>
    <message>
        <source>Nothing is deleted by a merge, and it can be taken back.</source>
        <translation>Uunganishaji haufuti chochote, na unaweza kufutwa.</translation>
    </message>
    <message>
        <source>O&amp;ther MRN</source>
        <translation>Na. n&amp;yingine ya jalada</translation>
    </message>
    <message>
        <source>Pairs of records</source>
        <translation>Jozi za rekodi</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Onyesha zaidi</translation>
    </message>
    <message>
        <source>Stands for both</source>
        <translation>Inawakilisha zote</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Zinazoshukiwa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>They differ in {0}</source>
        <translation>Zinatofautiana kwa {0}</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Watu wawili</translation>
    </message>
    <message>
        <source>Two records side by side</source>
        <translation>Rekodi mbili kando kwa kando</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>With {0} come: {1}</source>
        <translation>Pamoja na {0} zinakuja: {1}</translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>inahitaji sababu</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>A alert, C new confusion, V voice, P pain, U unresponsive</source>
        <translation>A macho, C kuchanganyikiwa kupya, V sauti, P maumivu, U hana mwitikio</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Futa yote</translation>
    </message>
    <message>
        <source>Correct the red field first</source>
        <translation>Rekebisha sehemu nyekundu kwanza</translation>
    </message>
    <message>
        <source>Esc keep as draft</source>
        <translation>Esc rasimu</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc ondoka</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Haijakamilika</translation>
    </message>
    <message>
        <source>It was wrong because</source>
        <translation>Ilikuwa makosa kwa sababu</translation>
    </message>
    <message>
        <source>Litres a minute; 0 or Air for no oxygen</source>
        <translation>Lita kwa dakika; 0 au Hewa bila oksijeni</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Vipimo vipya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
    <message>
        <source>Tab next · Enter save</source>
        <translation>Tab inayofuata · Enter hifadhi</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Tendua mabadiliko</translation>
    </message>
</context>
<context>
    <name>GlassBar</name>
    <message>
        <source>, and {n} more</source>
        <translation>, na {n} zaidi</translation>
    </message>
    <message>
        <source>Emergency access: {name}, {time} left</source>
        <translation>Ufikiaji wa dharura: {name}, bado {time}</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Maliza sasa</translation>
    </message>
    <message>
        <source>Every look is reviewed by the privacy officer.</source>
        <translation>Kila utazamaji hukaguliwa na afisa wa faragha.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>All beds</source>
        <translation>Vitanda vyote</translation>
    </message>
    <message>
        <source>Choose a free bed for {0} · Enter moves · Esc stops</source>
        <translation>Chagua kitanda wazi cha {0} · Enter: hamisha · Esc: acha</translation>
    </message>
    <message>
        <source>Choose a free bed · Enter moves · Esc stops</source>
        <translation>Chagua kitanda wazi · Enter: hamisha · Esc: acha</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kimefungwa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>Enter opens · . more · ? all keys</source>
        <translation>Enter: fungua · . zaidi · ? vitufe vyote</translation>
    </message>
    <message>
        <source>Enter opens · O observations · M medication · T tasks · B move · . more</source>
        <translation>Enter hufungua · O vipimo · M dawa · T kazi · B hamisha · . zaidi</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>Wanaoruhusiwa</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Kutengwa</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>NEWS2 5+</source>
        <translation>NEWS2 5+</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Kwenye ruhusa</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Imechelewa</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Wodi</translation>
    </message>
    <message>
        <source>Ward board</source>
        <translation>Ubao wa wodi</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>wanaofika</translation>
    </message>
    <message>
        <source>{0} beds</source>
        <translation>vitanda {0}</translation>
    </message>
    <message>
        <source>{0} of {1} beds shown</source>
        <translation>vitanda {0} kati ya {1}</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Vitufe vyote</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Born</source>
        <translation>Kuzaliwa</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Amepatikana kwa</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Na. ya jalada</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Needs a decision</source>
        <translation>Inahitaji uamuzi</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Imekataliwa na seva</translation>
    </message>
    <message>
        <source>Settled lately</source>
        <translation>Imetatuliwa karibuni</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Yaliyopo</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Hati ya mkopo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation>Ankara na malipo</translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation>Toa hati ya mkopo</translation>
    </message>
    <message>
        <source>Issue the invoice by Ctrl Enter, then take payments by F8.</source>
        <translation>Toa ankara kwa Ctrl Enter, kisha pokea malipo kwa F8.</translation>
    </message>
    <message>
        <source>Kept with the payment</source>
        <translation>Huhifadhiwa pamoja na malipo</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>Bado hakuna kilichotolewa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Printed on the credit note</source>
        <translation>Huchapishwa kwenye hati ya mkopo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Choose your name</source>
        <translation>Chagua jina lako</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>Emergency access: log in as yourself</source>
        <translation>Ufikiaji wa dharura: ingia kwa jina lako</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Mtu mwingine</translation>
    </message>
    <message>
        <source>Then choose the patient, say why and give your password again. It ends by itself, and the privacy officer reviews it.</source>
        <translation>Kisha chagua mgonjwa, eleza sababu na uandike nenosiri tena. Unaisha wenyewe, na afisa wa faragha huukagua.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Nani yuko kazini?</translation>
    </message>
    <message>
        <source>Workstation {}</source>
        <translation>Kompyuta {}</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in {} s</source>
        <translation>Itafungwa baada ya {} s</translation>
    </message>
    <message>
        <source>Press a key or move the mouse to go on. What you typed is kept.</source>
        <translation>Bonyeza kitufe au sogeza kipanya ili kuendelea. Ulichoandika kimehifadhiwa.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Na. ya jalada</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Ya kuangaliwa tena</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Wodi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Kompyuta</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>draft kept {}</source>
        <translation>rasimu ilihifadhiwa {}</translation>
    </message>
</context>
<context>
    <name>MedicationScreen</name>
    <message>
        <source>A doctor prescribes with P. What is given on paper is written down later.</source>
        <translation>Daktari huandika dawa kwa P. Kilichotolewa kwenye karatasi huandikwa baadaye.</translation>
    </message>
    <message>
        <source>Medicines are prescribed in an open stay.</source>
        <translation>Dawa huandikwa wakati wa kulazwa.</translation>
    </message>
    <message>
        <source>Nothing is prescribed in this stay yet</source>
        <translation>Hakuna dawa iliyoandikwa bado</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Andika dawa</translation>
    </message>
    <message>
        <source>Shift after (])</source>
        <translation>Zamu inayofuata (])</translation>
    </message>
    <message>
        <source>Shift before ([)</source>
        <translation>Zamu iliyotangulia ([)</translation>
    </message>
    <message>
        <source>Show {0} more that are over</source>
        <translation>Onyesha {0} zaidi zilizoisha</translation>
    </message>
    <message>
        <source>The dose</source>
        <translation>Dozi</translation>
    </message>
    <message>
        <source>Your role does not prescribe.</source>
        <translation>Jukumu lako haliandiki dawa.</translation>
    </message>
</context>
<context>
    <name>MedicationTable</name>
    <message>
        <source>Drug chart</source>
        <translation>Chati ya dawa</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <translation>inaisha {0}</translation>
    </message>
</context>
<context>
    <name>MovementForm</name>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
</context>
<context>
    <name>NewCard</name>
    <message>
        <source>&amp;Login</source>
        <translation>Jina la &amp;kuingia</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>J&amp;ukumu</translation>
    </message>
    <message>
        <source>&amp;Standing wards</source>
        <translation>Wodi za ku&amp;dumu</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Cheo</translation>
    </message>
    <message>
        <source>As 4B, 5A</source>
        <translation>Kama 4B, 5A</translation>
    </message>
    <message>
        <source>As on the badge: Staff nurse</source>
        <translation>Kama kwenye beji: Muuguzi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Make user</source>
        <translation>Tengeneza mtumiaji</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Mtu mpya</translation>
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
        <translation>&amp;Maelezo</translation>
    </message>
    <message>
        <source>&amp;Who reads it</source>
        <translation>Nani &amp;husoma</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Hifadhi maelezo</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Inahifadhi</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Sealed; for you, and the doctors and ward managers of the ward.</source>
        <translation>Imefungwa; kwa ajili yako, madaktari na wasimamizi wa wodi.</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Nyeti</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Kawaida</translation>
    </message>
</context>
<context>
    <name>OpenBillsPage</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Tafuta kwenye orodha</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>Ankara zilizo wazi</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Deni</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Ya kutolewa ankara</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziara</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
</context>
<context>
    <name>OwnPasswordCard</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nenosiri jipya</translation>
    </message>
    <message>
        <source>At least 15 characters: four words that do not belong together.</source>
        <translation>Angalau herufi 15: maneno manne yasiyohusiana.</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>Ihifadhi na endelea</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Lile lile &amp;tena</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>Nenosiri lako mwenyewe</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A name, a number, or what you want to do</source>
        <translation>Jina, namba, au unachotaka kufanya</translation>
    </message>
    <message>
        <source>Find a patient or an action</source>
        <translation>Tafuta mgonjwa au kitendo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vilivyopatikana</translation>
    </message>
    <message>
        <source>Nothing found for “{}”. Try fewer letters.</source>
        <translation>Hakuna kilichopatikana kwa “{}”. Jaribu herufi chache.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>&amp;Login</source>
        <translation>Jina la &amp;kuingia</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Nenosiri</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Inahakiki</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hello {}</source>
        <translation>Habari {}</translation>
    </message>
    <message>
        <source>I cannot log in</source>
        <translation>Siwezi kuingia</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>Type your login and your password</source>
        <translation>Andika jina la kuingia na nenosiri</translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>Andika nenosiri lako</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Admitted</source>
        <translation>Amelazwa</translation>
    </message>
    <message>
        <source>Bed {0}</source>
        <translation>Kitanda {0}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Kuzaliwa</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Daktari bingwa</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Amefariki</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Na. ya jalada</translation>
    </message>
    <message>
        <source>Merged into {0}</source>
        <translation>Imeunganishwa na {0}</translation>
    </message>
    <message>
        <source>No bed</source>
        <translation>Bila kitanda</translation>
    </message>
    <message>
        <source>Not in hospital now</source>
        <translation>Hayuko hospitalini sasa</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Mgonjwa {0}</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Inalindwa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Resuscitation</source>
        <translation>Ufufuaji</translation>
    </message>
    <message>
        <source>bed {0}</source>
        <translation>kitanda {0}</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>kuzaliwa {0}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>siku</translation>
    </message>
    <message>
        <source>deceased {0}</source>
        <translation>amefariki {0}</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>bila kitanda</translation>
    </message>
    <message>
        <source>protected: open to the ward&apos;s staff alone</source>
        <translation>inalindwa: kwa wafanyakazi wa wodi pekee</translation>
    </message>
</context>
<context>
    <name>PatientPick</name>
    <message>
        <source>Patients found</source>
        <translation>Wagonjwa waliopatikana</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>&amp;Find a patient</source>
        <translation>&amp;Tafuta mgonjwa</translation>
    </message>
    <message>
        <source>Details and admission</source>
        <translation>Taarifa na kulaza</translation>
    </message>
    <message>
        <source>No patient is chosen: type a name first</source>
        <translation>Hakuna mgonjwa aliyechaguliwa: andika jina kwanza</translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation>Fungua chati</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Fungua taarifa</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Wagonjwa</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Wagonjwa waliopatikana</translation>
    </message>
    <message>
        <source>Register new patient</source>
        <translation>Sajili mgonjwa mpya</translation>
    </message>
</context>
<context>
    <name>PaymentFormBox</name>
    <message>
        <source>&amp;Handed over</source>
        <translation>Kilich&amp;otolewa</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>Anka&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Way of payment</source>
        <translation>&amp;Njia ya malipo</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>K&amp;iasi</translation>
    </message>
    <message>
        <source>Change {}</source>
        <translation>Chenji {}</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Funga fomu</translation>
    </message>
    <message>
        <source>Empty: exactly the amount</source>
        <translation>Tupu: kiasi kamili</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Pokea malipo</translation>
    </message>
    <message>
        <source>{0}, {1} open</source>
        <translation>{0}, deni {1}</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>For a time</source>
        <translation>Kwa muda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Wards now</source>
        <translation>Wodi za sasa</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>&amp;Find a person</source>
        <translation>&amp;Tafuta mtu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Mtu mpya</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Beji</translation>
    </message>
    <message>
        <source>&amp;Standing wards</source>
        <translation>Wodi za ku&amp;dumu</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaunti</translation>
    </message>
    <message>
        <source>As 4B, 5A</source>
        <translation>Kama 4B, 5A</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>End: {}</source>
        <translation>Maliza: {}</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>Kwa muda</translation>
    </message>
    <message>
        <source>Has one; a new one replaces it</source>
        <translation>Anayo; mpya huichukua nafasi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Lift suspension</source>
        <translation>Ondoa zuio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Nothing; only the standing wards</source>
        <translation>Hakuna; wodi za kudumu pekee</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Weka upya nenosiri</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>Ondoa beji</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>{}. Hold it to the reader here</source>
        <translation>{}. Isogeze kwenye kisomaji hapa</translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>PIN, {} of {} digits typed</source>
        <translation>PIN, tarakimu {} kati ya {}</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Clear</source>
        <translation>Futa yote</translation>
    </message>
    <message>
        <source>Give up PIN</source>
        <translation>Acha PIN</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Imeachwa</translation>
    </message>
    <message>
        <source>Hello {}</source>
        <translation>Habari {}</translation>
    </message>
    <message>
        <source>Keep PIN</source>
        <translation>Hifadhi PIN</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>New &amp;PIN, six digits</source>
        <translation>&amp;PIN mpya, tarakimu sita</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>Ondoa tarakimu ya mwisho</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>Ile ile &amp;tena</translation>
    </message>
    <message>
        <source>The two PINs differ</source>
        <translation>PIN mbili zinatofautiana</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Andika PIN yako</translation>
    </message>
    <message>
        <source>Unlock PIN</source>
        <translation>PIN ya kufungua</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Tumia nenosiri</translation>
    </message>
    <message>
        <source>With a PIN you unlock in a second, for twelve hours after your password.</source>
        <translation>Kwa PIN unafungua kwa sekunde moja, kwa saa kumi na mbili baada ya nenosiri lako.</translation>
    </message>
    <message>
        <source>You have one here. For twelve hours after your password it unlocks.</source>
        <translation>Unayo hapa. Hufungua kwa saa kumi na mbili baada ya nenosiri lako.</translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation>Nenosiri &amp;lako</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Ameamua</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kwa nini</translation>
    </message>
    <message>
        <source>A named clinician, for SpO₂ scale and resuscitation</source>
        <translation>Mtabibu anayetajwa, kwa kipimo cha SpO₂ na ufufuaji</translation>
    </message>
    <message>
        <source>Change the care plan?</source>
        <translation>Badilisha mpango wa huduma?</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Badilisha mpango</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Uache kama ulivyo</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
    <message>
        <source>Scale 2: a target of 88–92 % in hypercapnic failure (RCP 2017)</source>
        <translation>Kipimo cha 2: lengo la 88–92 % kwa hypercapnia (RCP 2017)</translation>
    </message>
    <message>
        <source>{0}. What was decided before stays in the timeline.</source>
        <translation>{0}. Kilichoamuliwa awali hubaki kwenye mfululizo.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Care plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Change the care plan</source>
        <translation>Badilisha mpango wa huduma</translation>
    </message>
</context>
<context>
    <name>PoliciesScreen</name>
    <message>
        <source>Change</source>
        <translation>Badiliko</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Chagua faili …</translation>
    </message>
    <message>
        <source>Choose a file: you see who gains and who loses before you take it.</source>
        <translation>Chagua faili: utaona nani anapata na nani anapoteza kabla ya kulichukua.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Zinazotumika</translation>
    </message>
    <message>
        <source>No other policies are chosen</source>
        <translation>Hakuna sera nyingine zilizochaguliwa</translation>
    </message>
    <message>
        <source>Nothing: these are the first.</source>
        <translation>Hakuna: hizi ni za kwanza.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Sera</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>Zilizotumika awali</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>Nani anapata na nani anapoteza</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>na {n} zaidi</translation>
    </message>
</context>
<context>
    <name>PrescribeForm</name>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Sharti</translation>
    </message>
    <message>
        <source>&amp;Drug</source>
        <translation>&amp;Dawa</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>Inais&amp;ha</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Mara ngapi</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Aina</translation>
    </message>
    <message>
        <source>&amp;Most in 24 h</source>
        <translation>Ki&amp;wango cha juu kwa saa 24</translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation>N&amp;jia ya kutoa</translation>
    </message>
    <message>
        <source>&amp;Times of day</source>
        <translation>Saa za si&amp;ku</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Ki&amp;pimo</translation>
    </message>
    <message>
        <source>08:00 20:00</source>
        <translation>08:00 20:00</translation>
    </message>
    <message>
        <source>4 or 1.5</source>
        <translation>4 au 1.5</translation>
    </message>
    <message>
        <source>Be&amp;gins</source>
        <translation>Inaa&amp;nza</translation>
    </message>
    <message>
        <source>Checked b&amp;y</source>
        <translation>Hukagu&amp;liwa na</translation>
    </message>
    <message>
        <source>Code &amp;list</source>
        <translation>O&amp;rodha ya misimbo</translation>
    </message>
    <message>
        <source>Code &amp;number</source>
        <translation>Nam&amp;ba ya msimbo</translation>
    </message>
    <message>
        <source>D&amp;ose</source>
        <translation>D&amp;ozi</translation>
    </message>
    <message>
        <source>G&amp;iven in spite of it because</source>
        <translation>Inatolewa hata hi&amp;vyo kwa sababu</translation>
    </message>
    <message>
        <source>Hours &amp;between doses</source>
        <translation>Saa kati ya do&amp;zi</translation>
    </message>
    <message>
        <source>Leave as a draft</source>
        <translation>Acha kama rasimu</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Mtu mmoja</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Andika dawa</translation>
    </message>
    <message>
        <source>Prescribe for {0}</source>
        <translation>Andika dawa kwa {0}</translation>
    </message>
    <message>
        <source>R&amp;ate in 1 h</source>
        <translation>Kas&amp;i kwa saa 1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
    <message>
        <source>The name is compared with the recorded allergies, letter by letter. Interactions, groups of drugs and doses are not checked.</source>
        <translation>Jina hulinganishwa na mzio ulioandikwa, herufi kwa herufi. Mwingiliano, makundi ya dawa na dozi havikaguliwi.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Watu wawili</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>Kwa ajili &amp;ya</translation>
    </message>
    <message>
        <source>after food …</source>
        <translation>baada ya chakula …</translation>
    </message>
    <message>
        <source>empty: when stopped</source>
        <translation>tupu: hadi isimamishwe</translation>
    </message>
    <message>
        <source>in the same unit</source>
        <translation>kwa kipimo kilekile</translation>
    </message>
    <message>
        <source>now, 24-Nov 08:00</source>
        <translation>sasa, 24-Nov 08:00</translation>
    </message>
    <message>
        <source>pain, sickness …</source>
        <translation>maumivu, kichefuchefu …</translation>
    </message>
    <message>
        <source>the generic name</source>
        <translation>jina la jumla</translation>
    </message>
    <message>
        <source>where used</source>
        <translation>ikitumika</translation>
    </message>
</context>
<context>
    <name>PreviewAside</name>
    <message>
        <source>Enlarge the paper to read it</source>
        <translation>Kuza karatasi ili kuisoma</translation>
    </message>
    <message>
        <source>Issue invoice</source>
        <translation>Toa ankara</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Ukurasa unaofuata (Page Down)</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Hakuna onyesho</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Ukurasa uliotangulia (Page Up)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Onyesho la awali</translation>
    </message>
    <message>
        <source>Preview of {0}, {1}</source>
        <translation>Onyesho la {0}, {1}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Onyesha ukurasa wote</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>ukurasa {0} kati ya {1}</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bangili</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Hati</translation>
    </message>
    <message>
        <source>50 by 25 mm</source>
        <translation>50 kwa 25 mm</translation>
    </message>
    <message>
        <source>70 by 35 mm</source>
        <translation>70 kwa 35 mm</translation>
    </message>
    <message>
        <source>89 by 36 mm</source>
        <translation>89 kwa 36 mm</translation>
    </message>
    <message>
        <source>Adult, 279 by 25 mm</source>
        <translation>Mtu mzima, 279 kwa 25 mm</translation>
    </message>
    <message>
        <source>Band si&amp;ze</source>
        <translation>&amp;Ukubwa wa bangili</translation>
    </message>
    <message>
        <source>Child, 178 by 25 mm</source>
        <translation>Mtoto, 178 kwa 25 mm</translation>
    </message>
    <message>
        <source>Lab&amp;els</source>
        <translation>L&amp;ebo</translation>
    </message>
    <message>
        <source>Label s&amp;ize</source>
        <translation>Ukubwa wa leb&amp;o</translation>
    </message>
    <message>
        <source>No printer here: save as PDF</source>
        <translation>Bila printa: kama PDF</translation>
    </message>
    <message>
        <source>No printer: save as PDF</source>
        <translation>Bila printa: PDF</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printa</translation>
    </message>
    <message>
        <source>The system&apos;s own: {0}</source>
        <translation>Ya mfumo: {0}</translation>
    </message>
    <message>
        <source>{0} (not here now)</source>
        <translation>{0} (haipo sasa)</translation>
    </message>
</context>
<context>
    <name>ProtectButton</name>
    <message>
        <source>No longer protected</source>
        <translation>Hailindwi tena</translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation>Linda …</translation>
    </message>
    <message>
        <source>Protect: a member of staff</source>
        <translation>Linda: mfanyakazi</translation>
    </message>
    <message>
        <source>Protect: family of staff</source>
        <translation>Linda: familia ya mfanyakazi</translation>
    </message>
    <message>
        <source>Protect: known to everybody</source>
        <translation>Linda: anajulikana na wote</translation>
    </message>
    <message>
        <source>Protected …</source>
        <translation>Inalindwa …</translation>
    </message>
    <message>
        <source>{} is no longer protected</source>
        <translation>{} halindwi tena</translation>
    </message>
    <message>
        <source>{} is protected: the chart opens to the ward&apos;s staff alone</source>
        <translation>{} analindwa: chati hufunguliwa na wafanyakazi wa wodi pekee</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Mahali</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>Saba&amp;bu</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Funga fomu</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>&amp;Reason</source>
        <translation>Saba&amp;bu</translation>
    </message>
    <message>
        <source>A ward manager or registrar sees to this. It is kept until then.</source>
        <translation>Msimamizi wa wodi au karani hushughulikia. Inahifadhiwa hadi hapo.</translation>
    </message>
    <message>
        <source>Copy to draft</source>
        <translation>Nakili kwenye rasimu</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weka kando</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Imekataliwa na seva</translation>
    </message>
    <message>
        <source>The central server did not take this. It is kept here.</source>
        <translation>Seva kuu haikupokea. Imehifadhiwa hapa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>What was done instead, in a few words</source>
        <translation>Kilichofanyika badala yake, kwa maneno machache</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Kilichoingizwa</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Admission</source>
        <translation>Kulaza</translation>
    </message>
    <message>
        <source>Already known?</source>
        <translation>Anajulikana tayari?</translation>
    </message>
    <message>
        <source>Alt + underlined letter jumps to a field</source>
        <translation>Alt + herufi iliyopigiwa mstari huenda kwenye sehemu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Mawasiliano</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Mawasiliano</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Utambulisho</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Hifadhi rasimu</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Anza upya</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Mtu asiyejulikana</translation>
    </message>
</context>
<context>
    <name>ReviewsScreen</name>
    <message>
        <source>&amp;What you found</source>
        <translation>&amp;Ulichopata</translation>
    </message>
    <message>
        <source>At workstation {}</source>
        <translation>Kwenye kompyuta {}</translation>
    </message>
    <message>
        <source>Broken glass</source>
        <translation>Ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>Done meanwhile</source>
        <translation>Yaliyofanyika wakati huo</translation>
    </message>
    <message>
        <source>Each emergency access to a protected chart comes here to be reviewed.</source>
        <translation>Kila ufikiaji wa dharura wa chati inayolindwa huja hapa kukaguliwa.</translation>
    </message>
    <message>
        <source>Emergency access to review</source>
        <translation>Ufikiaji wa dharura wa kukagua</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Ni halali</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Matumizi mabaya</translation>
    </message>
    <message>
        <source>No glass was broken</source>
        <translation>Hakuna ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Sababu iliyotolewa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Izungumzwe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
</context>
<context>
    <name>RightLine</name>
    <message>
        <source>checked</source>
        <translation>imekaguliwa</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>haijakaguliwa</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>{0} now</source>
        <translation>{0} sasa</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Go to section</source>
        <translation>Nenda kwenye sehemu</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hadi</translation>
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
        <translation>&amp;Mwonekano</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>Ulinga&amp;nifu</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Funga baada ya</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Pana</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Finyu</translation>
    </message>
    <message>
        <source>Compact shows more rows; what is touched keeps its size</source>
        <translation>Finyu huonyesha mistari mingi; kinachoguswa hubaki ukubwa wake</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>Densit&amp;y</source>
        <translation>Msongam&amp;ano</translation>
    </message>
    <message>
        <source>From the next start of Wardlight on. French, Swahili and Arabic: not yet reviewed by clinicians who speak them</source>
        <translation>Wardlight ikianza tena. Kifaransa, Kiswahili na Kiarabu bado havijakaguliwa na wahudumu</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Juu</translation>
    </message>
    <message>
        <source>IT chooses where backups go and how often: wardlight backup schedule</source>
        <translation>TEHAMA huchagua nakala ziende wapi na mara ngapi: wardlight backup schedule</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Lu&amp;gha</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Mwanga</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>When nobody has touched the workstation for so long; what was typed is kept</source>
        <translation>Ikiwa hakuna aliyegusa kompyuta kwa muda huo; kilichoandikwa kinahifadhiwa</translation>
    </message>
</context>
<context>
    <name>ShareFormBox</name>
    <message>
        <source>&amp;Share in %</source>
        <translation>M&amp;gao kwa %</translation>
    </message>
    <message>
        <source>Agree share</source>
        <translation>Kubali mgao</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Funga fomu</translation>
    </message>
    <message>
        <source>I&amp;nsurance</source>
        <translation>Bi&amp;ma</translation>
    </message>
    <message>
        <source>Of covered services, 0 to 100</source>
        <translation>Ya huduma zinazolipiwa, 0 hadi 100</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Close: {0}</source>
        <translation>Funga: {0}</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Onyesha: {0}</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Lately</source>
        <translation>Karibuni</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Angalia tena</translation>
    </message>
    <message>
        <source>State of sync</source>
        <translation>Hali ya usawazishaji</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sawazisha</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Audit log broken: tell the privacy officer</source>
        <translation>Kumbukumbu ya ukaguzi imeharibika: mwambie afisa wa faragha</translation>
    </message>
    <message>
        <source>Downtime packs not written</source>
        <translation>Vifurushi vya dharura havijaandikwa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Workstation {}</source>
        <translation>Kompyuta {}</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>Close {}</source>
        <translation>Funga {}</translation>
    </message>
    <message>
        <source>Close {} (Ctrl W)</source>
        <translation>Funga {} (Ctrl W)</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>bado haijahifadhiwa</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More open patients</source>
        <translation>Wagonjwa wengine waliofunguliwa</translation>
    </message>
    <message>
        <source>Open patients</source>
        <translation>Wagonjwa waliofunguliwa</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Add note</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Matukio</translation>
    </message>
    <message>
        <source>{0} older</source>
        <translation>{0} za zamani</translation>
    </message>
</context>
<context>
    <name>ToastCard</name>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a patient or an action</source>
        <translation>Tafuta mgonjwa au kitendo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Toka</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Upau wa juu</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yaliyofanyika</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>High 7+</source>
        <translation>Juu 7+</translation>
    </message>
    <message>
        <source>Low 0–4</source>
        <translation>Chini 0–4</translation>
    </message>
    <message>
        <source>Medium 5–6</source>
        <translation>Wastani 5–6</translation>
    </message>
    <message>
        <source>NEWS2 trend</source>
        <translation>Mwenendo NEWS2</translation>
    </message>
    <message>
        <source>NEWS2 trend {0}: {1}</source>
        <translation>Mwelekeo wa NEWS2 {0}: {1}</translation>
    </message>
</context>
<context>
    <name>WardScreen</name>
    <message>
        <source> and </source>
        <translation> na </translation>
    </message>
    <message>
        <source>Bed {0}</source>
        <translation>Kitanda {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Amua</translation>
    </message>
    <message>
        <source>IT sets up wards and beds.</source>
        <translation>TEHAMA huweka wodi na vitanda.</translation>
    </message>
    <message>
        <source>Next on the ward</source>
        <translation>Kinachofuata wodini</translation>
    </message>
    <message>
        <source>There is no bay {0} on the board.</source>
        <translation>Hakuna sehemu {0} kwenye ubao.</translation>
    </message>
    <message>
        <source>This hospital has no ward yet</source>
        <translation>Hospitali hii bado haina wodi</translation>
    </message>
    <message>
        <source>Two patients have bed {0}: {1}</source>
        <translation>Wagonjwa wawili wana kitanda {0}: {1}</translation>
    </message>
    <message>
        <source>Two workstations gave it away while apart. Nobody is lost: one keeps the bed, the other waits for one. The ward manager decides.</source>
        <translation>Kompyuta mbili zilikitoa zikiwa mbalimbali. Hakuna aliyepotea: mmoja anabaki na kitanda, mwingine anasubiri. Msimamizi wa wodi anaamua.</translation>
    </message>
</context>
<context>
    <name>WayBackCard</name>
    <message>
        <source>&amp;Administrator&apos;s login</source>
        <translation>Jina la kuingia la &amp;msimamizi</translation>
    </message>
    <message>
        <source>&amp;Code on the sealed page</source>
        <translation>M&amp;simbo kwenye ukurasa uliofungwa</translation>
    </message>
    <message>
        <source>&amp;First person&apos;s login</source>
        <translation>Jina la kuingia la mtu wa &amp;kwanza</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nenosiri jipya</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>&amp;Tena</translation>
    </message>
    <message>
        <source>Cannot log in?</source>
        <translation>Huwezi kuingia?</translation>
    </message>
    <message>
        <source>IT gives everybody a one-time password. For an administrator there is the sealed code, or two others: ward managers, privacy officers, administrators.</source>
        <translation>TEHAMA humpa kila mtu nenosiri la mara moja. Kwa msimamizi kuna msimbo uliofungwa, au watu wengine wawili: wasimamizi wa wodi, maafisa wa faragha, wasimamizi.</translation>
    </message>
    <message>
        <source>Let the administrator in again</source>
        <translation>Mruhusu msimamizi aingie tena</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>Sealed code</source>
        <translation>Msimbo uliofungwa</translation>
    </message>
    <message>
        <source>Second &amp;person&apos;s login</source>
        <translation>Jina la kuingia la mtu wa &amp;pili</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Watu wawili</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Njia</translation>
    </message>
</context>
<context>
    <name>WhoPaysCard</name>
    <message>
        <source>Agree share</source>
        <translation>Kubali mgao</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Nani analipa</translation>
    </message>
    <message>
        <source>no insurance is recorded</source>
        <translation>hakuna bima iliyoandikwa</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Ask a nurse or a doctor.</source>
        <translation>Muulize muuguzi au daktari.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Downtime pack {0}</source>
        <translation>Kifurushi cha dharura {0}</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>Find the patient (Ctrl K). A chart that is closed to you asks for your reason and your password.</source>
        <translation>Mtafute mgonjwa (Ctrl K). Chati iliyofungwa kwako inaomba sababu na nenosiri lako.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Toka</translation>
    </message>
    <message>
        <source>No other patient is open</source>
        <translation>Hakuna mgonjwa mwingine aliyefunguliwa</translation>
    </message>
    <message>
        <source>Nobody here has the number {0}</source>
        <translation>Hakuna hapa mwenye namba {0}</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Bado hakuna lililofanyika</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Hakuna cha kutendua hapa</translation>
    </message>
    <message>
        <source>The downtime pack is being made</source>
        <translation>Kifurushi cha dharura kinatengenezwa</translation>
    </message>
    <message>
        <source>This page stays open</source>
        <translation>Ukurasa huu unabaki wazi</translation>
    </message>
    <message>
        <source>This patient has input that is not saved yet</source>
        <translation>Mgonjwa huyu ana maandishi ambayo hayajahifadhiwa</translation>
    </message>
    <message>
        <source>Your role does not open this</source>
        <translation>Jukumu lako halifungui hapa</translation>
    </message>
    <message>
        <source>Your role opens no chart in an emergency</source>
        <translation>Jukumu lako halifungui chati kwa dharura</translation>
    </message>
    <message>
        <source>Your role opens no patients</source>
        <translation>Jukumu lako halifungui wagonjwa</translation>
    </message>
    <message>
        <source>Your role prints no downtime pack</source>
        <translation>Jukumu lako halichapishi kifurushi cha dharura</translation>
    </message>
</context>
<context>
    <name>_Allergies</name>
    <message>
        <source>Allergies</source>
        <translation>Mizio</translation>
    </message>
    <message>
        <source>Allergies not asked</source>
        <translation>Mizio haijaulizwa</translation>
    </message>
    <message>
        <source>Allergies: {0}</source>
        <translation>Mizio: {0}</translation>
    </message>
    <message>
        <source>Ask before giving any medicine</source>
        <translation>Uliza kabla ya kutoa dawa yoyote</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Uliza sasa</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Hakuna mzio unaojulikana</translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation>imehakikiwa {0}</translation>
    </message>
    <message>
        <source>known</source>
        <translation>inajulikana</translation>
    </message>
    <message>
        <source>more</source>
        <translation>zaidi</translation>
    </message>
</context>
<context>
    <name>_Bell</name>
    <message>
        <source>something new</source>
        <translation>kuna jipya</translation>
    </message>
</context>
<context>
    <name>_BrokenPane</name>
    <message>
        <source>Put on record and count anew</source>
        <translation>Andika na uhesabu upya</translation>
    </message>
    <message>
        <source>What was &amp;found, and who knows of it</source>
        <translation>&amp;Kilichopatikana, na nani anajua</translation>
    </message>
</context>
<context>
    <name>_Caps</name>
    <message>
        <source>or</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Inahakiki</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colours</source>
        <translation>Rangi</translation>
    </message>
</context>
<context>
    <name>_Corner</name>
    <message>
        <source>Medicine</source>
        <translation>Dawa</translation>
    </message>
    <message>
        <source>NEWS2 chart</source>
        <translation>Chati ya NEWS2</translation>
    </message>
    <message>
        <source>NEWS2 chart {}</source>
        <translation>Chati ya NEWS2 {}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} kati ya {1}</translation>
    </message>
    <message>
        <source>{0} of {1} · PgUp</source>
        <translation>{0} kati ya {1} · PgUp</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Add a charge</source>
        <translation>Ongeza tozo</translation>
    </message>
</context>
<context>
    <name>_GoingRow</name>
    <message>
        <source>{0} goes home {1}</source>
        <translation>{0} anaruhusiwa {1}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>closed</source>
        <translation>imefungwa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>imefunguliwa</translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>actions of a patient</source>
        <translation>vitendo vya mgonjwa</translation>
    </message>
    <message>
        <source>back</source>
        <translation>rudi</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chagua</translation>
    </message>
    <message>
        <source>open</source>
        <translation>fungua</translation>
    </message>
</context>
<context>
    <name>_Live</name>
    <message>
        <source>NEWS2 at least</source>
        <translation>NEWS2 angalau</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>bado</translation>
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
        <translation>chelewa</translation>
    </message>
</context>
<context>
    <name>_NobodyPane</name>
    <message>
        <source>Register with this name</source>
        <translation>Sajili kwa jina hili</translation>
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
        <translation>Fungua usawazishaji</translation>
    </message>
    <message>
        <source>Sync state</source>
        <translation>Hali ya usawazishaji</translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message>
        <source>Latest</source>
        <translation>Karibuni</translation>
    </message>
</context>
<context>
    <name>_ToSignRow</name>
    <message>
        <source>{0} to sign, {1}</source>
        <translation>{0} ya kusaini, {1}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> and </source>
        <translation> na </translation>
    </message>
    <message>
        <source> or </source>
        <translation> au </translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>A&amp;mefika</translation>
    </message>
    <message>
        <source>&amp;Bed</source>
        <translation>Ki&amp;tanda</translation>
    </message>
    <message>
        <source>&amp;Consultant</source>
        <translation>&amp;Daktari bingwa</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>&amp;Discharge</source>
        <translation>&amp;Ruhusa</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>Ana&amp;tarajiwa</translation>
    </message>
    <message>
        <source>&amp;Expected back</source>
        <translation>Anatarajiwa &amp;kurudi</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Kwa</translation>
    </message>
    <message>
        <source>&amp;How soon</source>
        <translation>&amp;Haraka kiasi gani</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>M&amp;fasiri</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Lebo</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>&amp;Simu</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Tukio</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Mara nyingine</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Kaulisiri</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Mgonjwa</translation>
    </message>
    <message>
        <source>&amp;Planned for</source>
        <translation>&amp;Imepangwa</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Saba&amp;bu</translation>
    </message>
    <message>
        <source>&amp;Right time</source>
        <translation>Muda &amp;sahihi</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Kazi</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Lini</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>Anakwenda &amp;wapi</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kwa nini</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>N&amp;a</translation>
    </message>
    <message>
        <source>({score}: corrected)</source>
        <translation>({score}: imerekebishwa)</translation>
    </message>
    <message>
        <source>. or the menu key</source>
        <translation>. au kitufe cha menyu</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 hadi 9</translation>
    </message>
    <message>
        <source>14:00 or tomorrow 10:00</source>
        <translation>14:00 au kesho 10:00</translation>
    </message>
    <message>
        <source>14:00 or tomorrow 10:00; empty: no plan</source>
        <translation>14:00 au kesho 10:00; tupu: hakuna mpango</translation>
    </message>
    <message>
        <source>14:00, or empty</source>
        <translation>14:00, au wazi</translation>
    </message>
    <message>
        <source>14:05 or 22-Nov 23:50</source>
        <translation>14:05 au 22-Nov 23:50</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>saa 24</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>siku 30</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>siku 7</translation>
    </message>
    <message>
        <source>A PIN has {n} digits</source>
        <translation>PIN ina tarakimu {n}</translation>
    </message>
    <message>
        <source>A PIN opens for twelve hours after it.</source>
        <translation>Baada ya hapo PIN hufungua kwa saa kumi na mbili.</translation>
    </message>
    <message>
        <source>A badge says at least {n} letters or digits.</source>
        <translation>Beji husomeka angalau herufi au tarakimu {n}.</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation>Kitanda</translation>
    </message>
    <message>
        <source>A bill begins with the admission.</source>
        <translation>Ankara huanza kwa kulazwa.</translation>
    </message>
    <message>
        <source>A bill opens with a patient&apos;s admission.</source>
        <translation>Ankara hufunguliwa mgonjwa anapolazwa.</translation>
    </message>
    <message>
        <source>A broken seal is told to IT.</source>
        <translation>Muhuri uliovunjika uripotiwe kwa TEHAMA.</translation>
    </message>
    <message>
        <source>A care plan belongs to an open stay.</source>
        <translation>Mpango wa huduma ni wa kulazwa kunakoendelea.</translation>
    </message>
    <message>
        <source>A chart begins with a stay: admit the patient first.</source>
        <translation>Chati huanza na ulazaji: mlaze mgonjwa kwanza.</translation>
    </message>
    <message>
        <source>A clinician decides this</source>
        <translation>Mtabibu ndiye huamua hili</translation>
    </message>
    <message>
        <source>A code has letters and digits alone</source>
        <translation>Msimbo una herufi na tarakimu tu</translation>
    </message>
    <message>
        <source>A correction needs a reason</source>
        <translation>Marekebisho yanahitaji sababu</translation>
    </message>
    <message>
        <source>A day counts if the patient is present at the midnight that ends it; a stay within one day is one day (CMS Pub. 100-02, chapter 3, section 20.1).</source>
        <translation>Siku huhesabiwa ikiwa mgonjwa yupo usiku wa manane unaoimaliza; ulazaji ndani ya siku moja ni siku moja (CMS Pub. 100-02, chapter 3, section 20.1).</translation>
    </message>
    <message>
        <source>A day is counted from midnight to midnight.</source>
        <translation>Siku huhesabiwa usiku wa manane hadi usiku wa manane.</translation>
    </message>
    <message>
        <source>A doctor resumes it first.</source>
        <translation>Daktari huiendeleza kwanza.</translation>
    </message>
    <message>
        <source>A lease has at least one day</source>
        <translation>Muda una angalau siku moja</translation>
    </message>
    <message>
        <source>A lost administrator is brought back by two: ward managers, privacy officers, other IT.</source>
        <translation>Msimamizi aliyepoteza njia hurudishwa na wawili: wasimamizi wa wodi, maafisa wa faragha, TEHAMA wengine.</translation>
    </message>
    <message>
        <source>A medicine</source>
        <translation>Dawa</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>Mfanyakazi</translation>
    </message>
    <message>
        <source>A name has letters, and none of &lt; &gt; @ # | ~ ^</source>
        <translation>Jina lina herufi, bila &lt; &gt; @ # | ~ ^</translation>
    </message>
    <message>
        <source>A new segment needs a reason</source>
        <translation>Sehemu mpya inahitaji sababu</translation>
    </message>
    <message>
        <source>A note belongs to a stay: admit the patient first</source>
        <translation>Maelezo ni ya ulazaji: mlaze mgonjwa kwanza</translation>
    </message>
    <message>
        <source>A number has 1 to 40 characters.</source>
        <translation>Namba ina herufi 1 hadi 40.</translation>
    </message>
    <message>
        <source>A number or name in it is taken already, perhaps since this computer was restored.</source>
        <translation>Namba au jina ndani yake limeshachukuliwa, labda tangu kompyuta hii irejeshwe.</translation>
    </message>
    <message>
        <source>A number, as 2 or 1.5</source>
        <translation>Namba, kama 2 au 1.5</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A au B</translation>
    </message>
    <message>
        <source>A patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>A patient of another ward</source>
        <translation>Mgonjwa wa wodi nyingine</translation>
    </message>
    <message>
        <source>A percentage, as 80 or 82.5</source>
        <translation>Asilimia, kama 80 au 82.5</translation>
    </message>
    <message>
        <source>A protected patient is found by name and number alone.</source>
        <translation>Mgonjwa anayelindwa hupatikana kwa jina na namba pekee.</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Sababu inakosekana</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Sababu inahitajika</translation>
    </message>
    <message>
        <source>A suspended account can do nothing.</source>
        <translation>Akaunti iliyosimamishwa haiwezi kufanya chochote.</translation>
    </message>
    <message>
        <source>A user needs a login and a name</source>
        <translation>Mtumiaji anahitaji jina la kuingia na jina</translation>
    </message>
    <message>
        <source>A ward manager decides</source>
        <translation>Msimamizi wa wodi huamua</translation>
    </message>
    <message>
        <source>A ward manager decides this. You see what each side wrote.</source>
        <translation>Msimamizi wa wodi huamua hili. Unaona kila upande ulichoandika.</translation>
    </message>
    <message>
        <source>A ward manager or registrar decides</source>
        <translation>Msimamizi wa wodi au karani huamua</translation>
    </message>
    <message>
        <source>A ward manager or registrar decides this. You see what each side wrote.</source>
        <translation>Msimamizi wa wodi au karani huamua. Unaona kila upande ulichoandika.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Mwaka</translation>
    </message>
    <message>
        <source>ACVPU</source>
        <translation>ACVPU</translation>
    </message>
    <message>
        <source>About patients</source>
        <translation>Kuhusu wagonjwa</translation>
    </message>
    <message>
        <source>Above 0, up to 10,000</source>
        <translation>Zaidi ya 0, hadi 10,000</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Vitendo</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Vitendo kwa {name}</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>Ongeza tozo</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ongeza maelezo</translation>
    </message>
    <message>
        <source>Add an addendum: what was signed stays.</source>
        <translation>Andika nyongeza: kilichosainiwa hubaki.</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Ongeza kazi</translation>
    </message>
    <message>
        <source>Added to a note</source>
        <translation>Ameongeza kwenye maelezo</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Nyongeza</translation>
    </message>
    <message>
        <source>Addendum to the note of {time}</source>
        <translation>Nyongeza ya maelezo ya {time}</translation>
    </message>
    <message>
        <source>Addendum to the signed note of {time}</source>
        <translation>Nyongeza ya maelezo yaliyosainiwa ya {time}</translation>
    </message>
    <message>
        <source>Addendum {time}</source>
        <translation>Nyongeza {time}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Laza</translation>
    </message>
    <message>
        <source>Admit the patient first, or change the planned arrival.</source>
        <translation>Mlaze mgonjwa kwanza, au badilisha ujio uliopangwa.</translation>
    </message>
    <message>
        <source>Admit the patient, then prescribe.</source>
        <translation>Mlaze mgonjwa, kisha andika dawa.</translation>
    </message>
    <message>
        <source>Admit when the patient is here, or correct it.</source>
        <translation>Mlaze mgonjwa akiwa hapa, au sahihisha.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Amelazwa</translation>
    </message>
    <message>
        <source>Admitted, no ward yet</source>
        <translation>Amelazwa, bado hana wodi</translation>
    </message>
    <message>
        <source>After discharge nothing is measured, prescribed or given; notes and results may still come.</source>
        <translation>Baada ya mgonjwa kuruhusiwa, hakuna kipimo, agizo wala dawa; maelezo na majibu bado yanaweza kuja.</translation>
    </message>
    <message>
        <source>Agree what share an insurance pays</source>
        <translation>Kubaliana mgao ambao bima inalipa</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Hewa</translation>
    </message>
    <message>
        <source>Air or oxygen</source>
        <translation>Hewa au oksijeni</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Macho</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Vitufe vyote</translation>
    </message>
    <message>
        <source>All {n} entries fit.</source>
        <translation>Maingizo yote {n} yanalingana.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Mizio</translation>
    </message>
    <message>
        <source>Allergies are already recorded for this patient</source>
        <translation>Mizio tayari imeandikwa kwa mgonjwa huyu</translation>
    </message>
    <message>
        <source>Allergies are named, so they are known</source>
        <translation>Mizio imetajwa, kwa hiyo inajulikana</translation>
    </message>
    <message>
        <source>Allergies checked</source>
        <translation>Mizio imehakikiwa</translation>
    </message>
    <message>
        <source>Allergies: {words}</source>
        <translation>Mizio: {words}</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Mzio</translation>
    </message>
    <message>
        <source>Already known?</source>
        <translation>Anajulikana tayari?</translation>
    </message>
    <message>
        <source>Alt letter</source>
        <translation>Alt herufi</translation>
    </message>
    <message>
        <source>Amount {currency}</source>
        <translation>Kiasi {currency}</translation>
    </message>
    <message>
        <source>An NHS number has digits only</source>
        <translation>Namba ya NHS ina tarakimu pekee</translation>
    </message>
    <message>
        <source>An NHS number has ten digits, this has {n}</source>
        <translation>Namba ya NHS ina tarakimu kumi, hii ina {n}</translation>
    </message>
    <message>
        <source>An allergy to {names} is recorded</source>
        <translation>Mzio umeandikwa: {names}</translation>
    </message>
    <message>
        <source>An amount above 0</source>
        <translation>Kiasi zaidi ya 0</translation>
    </message>
    <message>
        <source>An amount, as {example}</source>
        <translation>Kiasi, kama {example}</translation>
    </message>
    <message>
        <source>An order begins at most a day ago</source>
        <translation>Agizo huanza siku moja iliyopita tu</translation>
    </message>
    <message>
        <source>Another draft stands in that form</source>
        <translation>Rasimu nyingine iko kwenye fomu hiyo</translation>
    </message>
    <message>
        <source>Another privacy officer reviews it.</source>
        <translation>Afisa mwingine wa faragha huikagua.</translation>
    </message>
    <message>
        <source>Another reason, in words</source>
        <translation>Sababu nyingine, kwa maneno</translation>
    </message>
    <message>
        <source>Anything recorded later or elsewhere is not here. Write on paper and put it in when the computers are back. Free beds: {beds}.</source>
        <translation>Chochote kilichoandikwa baadaye au kwingine hakipo hapa. Andika kwenye karatasi na kiingize kompyuta zikirudi. Vitanda vilivyo wazi: {beds}.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Eneo</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Mishale</translation>
    </message>
    <message>
        <source>As NEWS2 asks</source>
        <translation>Kama NEWS2 inavyotaka</translation>
    </message>
    <message>
        <source>As known to workstation {workstation} at {at}. {contact}.</source>
        <translation>Kama kompyuta {workstation} ilivyojua {at}. {contact}.</translation>
    </message>
    <message>
        <source>As required</source>
        <translation>Inapohitajika</translation>
    </message>
    <message>
        <source>Ask IT for another one.</source>
        <translation>Waombe TEHAMA nyingine.</translation>
    </message>
    <message>
        <source>Ask IT to install the newer version.</source>
        <translation>Waombe TEHAMA wasakinishe toleo jipya.</translation>
    </message>
    <message>
        <source>Ask IT to lift it.</source>
        <translation>Waombe TEHAMA waondoe zuio.</translation>
    </message>
    <message>
        <source>Ask again then.</source>
        <translation>Uliza tena baadaye.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Muulize msimamizi mwingine.</translation>
    </message>
    <message>
        <source>Ask the doctor who stopped it.</source>
        <translation>Muulize daktari aliyeisimamisha.</translation>
    </message>
    <message>
        <source>Ask the {role}.</source>
        <translation>Muulize {role}.</translation>
    </message>
    <message>
        <source>Asked for an opinion</source>
        <translation>Ameombwa maoni</translation>
    </message>
    <message>
        <source>Asked for something to be done</source>
        <translation>Ameomba jambo lifanyike</translation>
    </message>
    <message>
        <source>Assign a ward instead.</source>
        <translation>Badala yake mpe wodi.</translation>
    </message>
    <message>
        <source>Assigned a ward</source>
        <translation>Amepanga wodi</translation>
    </message>
    <message>
        <source>Assigned: {wards}</source>
        <translation>Amepangiwa: {wards}</translation>
    </message>
    <message numerus="yes">
        <source>At least every {n} hours</source>
        <comment>At least every hour</comment>
        <translation>
            <numerusform>Angalau kila saa</numerusform>
            <numerusform>Angalau kila saa {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>At least every {n} min</source>
        <translation>Angalau kila dakika {n}</translation>
    </message>
    <message>
        <source>At most {amount} in 24 h</source>
        <translation>Isizidi {amount} kwa saa 24</translation>
    </message>
    <message>
        <source>At most {n} characters</source>
        <translation>Herufi zisizozidi {n}</translation>
    </message>
    <message>
        <source>At most {n} letters</source>
        <translation>Herufi {n} tu</translation>
    </message>
    <message>
        <source>At most {n} letters.</source>
        <translation>Herufi {n} tu.</translation>
    </message>
    <message>
        <source>At most {n} times a day; use an interval</source>
        <translation>Mara {n} kwa siku tu; tumia muda wa kati</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Ago</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Mamlaka</translation>
    </message>
    <message>
        <source>Back from leave</source>
        <translation>Amerudi kutoka ruhusa</translation>
    </message>
    <message>
        <source>Back from leave…</source>
        <translation>Amerudi kutoka ruhusa…</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>Rudi kwa wagonjwa</translation>
    </message>
    <message>
        <source>Band {mrn}</source>
        <translation>Bangili {mrn}</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Kitanda</translation>
    </message>
    <message>
        <source>Bed {bed}</source>
        <translation>Kitanda {bed}</translation>
    </message>
    <message>
        <source>Bed {bed} does not stand in {ward}</source>
        <translation>Kitanda {bed} hakipo {ward}</translation>
    </message>
    <message>
        <source>Bed {bed} is being cleaned</source>
        <translation>Kitanda {bed} kinasafishwa</translation>
    </message>
    <message>
        <source>Bed {bed} is being cleaned.</source>
        <translation>Kitanda {bed} kinasafishwa.</translation>
    </message>
    <message>
        <source>Bed {bed} is closed</source>
        <translation>Kitanda {bed} kimefungwa</translation>
    </message>
    <message>
        <source>Bed {bed} is closed.</source>
        <translation>Kitanda {bed} kimefungwa.</translation>
    </message>
    <message>
        <source>Bed {bed} is free. Admit a patient under Register.</source>
        <translation>Kitanda {bed} ni wazi. Mlaze mgonjwa kupitia Sajili.</translation>
    </message>
    <message>
        <source>Bed {bed} is kept for {name}</source>
        <translation>Kitanda {bed} kimewekwa kwa ajili ya {name}</translation>
    </message>
    <message>
        <source>Bed {bed} is kept.</source>
        <translation>Kitanda {bed} kimehifadhiwa.</translation>
    </message>
    <message>
        <source>Bed {bed} is no longer free; the patient has no bed yet.</source>
        <translation>Kitanda {bed} si wazi tena; mgonjwa bado hana kitanda.</translation>
    </message>
    <message>
        <source>Bed {bed} is not free. Choose a free bed, or Esc.</source>
        <translation>Kitanda {bed} si wazi. Chagua kitanda wazi, au Esc.</translation>
    </message>
    <message>
        <source>Bed {bed} is ready</source>
        <translation>Kitanda {bed} kiko tayari</translation>
    </message>
    <message>
        <source>Bed {bed} is ready already</source>
        <translation>Kitanda {bed} kiko tayari</translation>
    </message>
    <message>
        <source>Bed {bed} is taken by {name}</source>
        <translation>Kitanda {bed} kina {name}</translation>
    </message>
    <message>
        <source>Bed {bed} was taken meanwhile</source>
        <translation>Kitanda {bed} kimechukuliwa wakati huo</translation>
    </message>
    <message>
        <source>Bed {bed} was {name}&apos;s until {time}</source>
        <translation>Kitanda {bed} kilikuwa cha {name} hadi {time}</translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation>Kitanda {label}</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Vitanda</translation>
    </message>
    <message>
        <source>Began a leave</source>
        <translation>Ameanza ruhusa ya muda</translation>
    </message>
    <message>
        <source>Begin a new stay for the patient.</source>
        <translation>Anza ulazaji mpya wa mgonjwa huyu.</translation>
    </message>
    <message>
        <source>Begin leave</source>
        <translation>Anza ruhusa ya muda</translation>
    </message>
    <message>
        <source>Begin leave of {name}?</source>
        <translation>Uanze ruhusa ya muda ya {name}?</translation>
    </message>
    <message>
        <source>Begin leave…</source>
        <translation>Anza ruhusa ya muda…</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>Kinasafishwa</translation>
    </message>
    <message>
        <source>Between 5 minutes and 7 days</source>
        <translation>Kati ya dakika 5 na siku 7</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Mlipaji</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Billing and the desk print invoices and receipts.</source>
        <translation>Idara ya malipo na mapokezi huchapisha ankara na risiti.</translation>
    </message>
    <message>
        <source>Billing and the desk take payments on issued invoices.</source>
        <translation>Idara ya malipo na mapokezi hupokea malipo ya ankara zilizotolewa.</translation>
    </message>
    <message>
        <source>Billing captures charges for every stay.</source>
        <translation>Idara ya malipo huingiza tozo za kila kulazwa.</translation>
    </message>
    <message>
        <source>Billing issues invoices that are still drafts.</source>
        <translation>Idara ya malipo hutoa ankara ambazo bado ni rasimu.</translation>
    </message>
    <message>
        <source>Billing keeps what insurances pay.</source>
        <translation>Idara ya malipo hutunza kiasi kinacholipwa na bima.</translation>
    </message>
    <message>
        <source>Billing, registrars at the desk and auditors see bills.</source>
        <translation>Idara ya malipo, makarani wa usajili na wakaguzi huona ankara.</translation>
    </message>
    <message>
        <source>Birth date is an estimate</source>
        <translation>Tarehe ya kuzaliwa ni makisio</translation>
    </message>
    <message>
        <source>Birth not known</source>
        <translation>Kuzaliwa hakujulikani</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Shinikizo la damu</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Kuzaliwa</translation>
    </message>
    <message>
        <source>Born as number</source>
        <translation>Amezaliwa wa ngapi</translation>
    </message>
    <message>
        <source>Born {born}</source>
        <translation>Kuzaliwa {born}</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Kuzaliwa {date}</translation>
    </message>
    <message>
        <source>Born {}</source>
        <translation>Kuzaliwa {}</translation>
    </message>
    <message>
        <source>Both records have an open stay</source>
        <translation>Rekodi zote mbili zina ulazaji ulio wazi</translation>
    </message>
    <message>
        <source>Both versions say the same by now. Save to settle it.</source>
        <translation>Matoleo yote sasa yanasema sawa. Hifadhi ili kutatua.</translation>
    </message>
    <message>
        <source>Bound a badge</source>
        <translation>Ameunganisha beji</translation>
    </message>
    <message>
        <source>Break the glass</source>
        <translation>Fungua kwa dharura</translation>
    </message>
    <message>
        <source>Breaks on record: {n}.</source>
        <translation>Mivunjiko iliyoandikwa: {n}.</translation>
    </message>
    <message>
        <source>Broke the glass</source>
        <translation>Amefungua kwa dharura</translation>
    </message>
    <message>
        <source>Brought an administrator back</source>
        <translation>Amerudisha msimamizi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>Aitwe kama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Cancel admission</source>
        <translation>Futa kulazwa</translation>
    </message>
    <message>
        <source>Cancel admission…</source>
        <translation>Futa kulazwa…</translation>
    </message>
    <message>
        <source>Cancel the admission of {name}?</source>
        <translation>Ufute kulazwa kwa {name}?</translation>
    </message>
    <message>
        <source>Cancel the arrival</source>
        <translation>Futa ujio</translation>
    </message>
    <message>
        <source>Cancel the arrival…</source>
        <translation>Futa ujio…</translation>
    </message>
    <message>
        <source>Cancel visit {visit} first.</source>
        <translation>Futa ziara {visit} kwanza.</translation>
    </message>
    <message>
        <source>Cancel: {words}</source>
        <translation>Ghairi: {words}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Imefutwa</translation>
    </message>
    <message>
        <source>Cancelled a planned arrival</source>
        <translation>Amefuta ujio uliopangwa</translation>
    </message>
    <message>
        <source>Cancelled a task</source>
        <translation>Ameghairi kazi</translation>
    </message>
    <message>
        <source>Cancelled the admission</source>
        <translation>Amefuta kulazwa</translation>
    </message>
    <message>
        <source>Cancelled the discharge</source>
        <translation>Amefuta ruhusa</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kadi</translation>
    </message>
    <message>
        <source>Care giver</source>
        <translation>Mlezi</translation>
    </message>
    <message>
        <source>Care plan changed</source>
        <translation>Mpango wa huduma umebadilishwa</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Fedha taslimu</translation>
    </message>
    <message>
        <source>Cash may be more than the amount; card and transfer are exactly it.</source>
        <translation>Fedha taslimu zinaweza kuzidi kiasi; kadi na uhamisho ni kiasi kamili.</translation>
    </message>
    <message>
        <source>Census of {ward}</source>
        <translation>Hesabu ya wagonjwa, {ward}</translation>
    </message>
    <message>
        <source>Census {ward} {day}</source>
        <translation>Hesabu {ward} {day}</translation>
    </message>
    <message>
        <source>Change a value, or leave with Esc.</source>
        <translation>Badilisha thamani, au toka kwa Esc.</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Chenji iliyorudishwa</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Usibadilishe</translation>
    </message>
    <message>
        <source>Change the arrival</source>
        <translation>Badilisha ujio</translation>
    </message>
    <message>
        <source>Change the arrival…</source>
        <translation>Badilisha ujio…</translation>
    </message>
    <message>
        <source>Change the care plan</source>
        <translation>Badilisha mpango wa huduma</translation>
    </message>
    <message>
        <source>Change the text, or leave with Esc.</source>
        <translation>Badilisha maandishi, au toka kwa Esc.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Imebadilishwa</translation>
    </message>
    <message>
        <source>Changed a planned arrival</source>
        <translation>Amebadilisha ujio uliopangwa</translation>
    </message>
    <message>
        <source>Changed the care plan</source>
        <translation>Amebadilisha mpango wa huduma</translation>
    </message>
    <message>
        <source>Changed the details</source>
        <translation>Amebadilisha taarifa</translation>
    </message>
    <message>
        <source>Changed the details and admitted</source>
        <translation>Amebadilisha taarifa na kulaza</translation>
    </message>
    <message>
        <source>Changed the keys</source>
        <translation>Amebadilisha funguo</translation>
    </message>
    <message>
        <source>Changed the photograph</source>
        <translation>Amebadilisha picha</translation>
    </message>
    <message>
        <source>Changed the protection of the chart</source>
        <translation>Amebadilisha ulinzi wa chati</translation>
    </message>
    <message>
        <source>Changed the standing wards</source>
        <translation>Amebadilisha wodi za kudumu</translation>
    </message>
    <message>
        <source>Changed who pays</source>
        <translation>Amebadilisha anayelipa</translation>
    </message>
    <message>
        <source>Charge what was done.</source>
        <translation>Toza kilichofanyika.</translation>
    </message>
    <message>
        <source>Charged a service</source>
        <translation>Ametoza huduma</translation>
    </message>
    <message>
        <source>Charged: {title}</source>
        <translation>Imetozwa: {title}</translation>
    </message>
    <message>
        <source>Chart, other ward</source>
        <translation>Chati, wodi nyingine</translation>
    </message>
    <message>
        <source>Chart, other ward, attending</source>
        <translation>Chati, wodi nyingine, daktari wake</translation>
    </message>
    <message>
        <source>Chart, other ward, glass broken</source>
        <translation>Chati, wodi nyingine, ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>Chart, other ward, sensitive</source>
        <translation>Chati, wodi nyingine, inalindwa</translation>
    </message>
    <message>
        <source>Chart, own ward</source>
        <translation>Chati, wodi yake</translation>
    </message>
    <message>
        <source>Chart, own ward, discharged</source>
        <translation>Chati, wodi yake, ameruhusiwa</translation>
    </message>
    <message>
        <source>Chart, own ward, sensitive</source>
        <translation>Chati, wodi yake, inalindwa</translation>
    </message>
    <message>
        <source>Charts are open to those who care for the patient: the ward&apos;s staff and the attending.</source>
        <translation>Chati iko wazi kwa wanaomhudumia mgonjwa: wafanyakazi wa wodi na daktari wake.</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Hakiki nyakati zote mbili.</translation>
    </message>
    <message>
        <source>Check both, and the Caps Lock key.</source>
        <translation>Hakiki vyote, na kitufe cha Caps Lock.</translation>
    </message>
    <message>
        <source>Check it, and the Caps Lock key.</source>
        <translation>Lihakiki, na kitufe cha Caps Lock.</translation>
    </message>
    <message>
        <source>Check its code.</source>
        <translation>Hakiki msimbo wake.</translation>
    </message>
    <message>
        <source>Check its name and your rights.</source>
        <translation>Hakiki jina lake na haki zako.</translation>
    </message>
    <message>
        <source>Check that the folder is there, is yours and has room.</source>
        <translation>Hakiki kama folda ipo, ni yako na ina nafasi.</translation>
    </message>
    <message>
        <source>Check that this is the right record, or correct it.</source>
        <translation>Hakiki kama hii ndiyo rekodi sahihi, au isahihishe.</translation>
    </message>
    <message>
        <source>Check that this is the right record.</source>
        <translation>Hakiki kama hii ndiyo rekodi sahihi.</translation>
    </message>
    <message>
        <source>Check that {folder} exists and is yours.</source>
        <translation>Hakiki kama {folder} ipo na ni yako.</translation>
    </message>
    <message>
        <source>Check the name and your rights.</source>
        <translation>Hakiki jina na haki zako.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Hakiki namba.</translation>
    </message>
    <message>
        <source>Check the quantity.</source>
        <translation>Hakiki kiasi.</translation>
    </message>
    <message>
        <source>Check the time of the dose.</source>
        <translation>Angalia saa ya dozi.</translation>
    </message>
    <message>
        <source>Check the time of the set.</source>
        <translation>Hakiki muda wa vipimo.</translation>
    </message>
    <message>
        <source>Check their quantities and prices.</source>
        <translation>Hakiki kiasi na bei zake.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Mtoto</translation>
    </message>
    <message>
        <source>Choose 1 to 50.</source>
        <translation>Chagua 1 hadi 50.</translation>
    </message>
    <message>
        <source>Choose 5 minutes to 24 hours.</source>
        <translation>Chagua dakika 5 hadi saa 24.</translation>
    </message>
    <message>
        <source>Choose a bed of the ward from the list.</source>
        <translation>Chagua kitanda cha wodi kutoka kwenye orodha.</translation>
    </message>
    <message>
        <source>Choose a charge.</source>
        <translation>Chagua tozo.</translation>
    </message>
    <message>
        <source>Choose a discharge first</source>
        <translation>Chagua ruhusa kwanza</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Chagua faili …</translation>
    </message>
    <message>
        <source>Choose a file, drop or paste a picture</source>
        <translation>Chagua faili, dondosha au bandika picha</translation>
    </message>
    <message>
        <source>Choose a longer period, or another kind of entries.</source>
        <translation>Chagua kipindi kirefu zaidi, au aina nyingine ya maingizo.</translation>
    </message>
    <message>
        <source>Choose a movement first</source>
        <translation>Chagua tukio kwanza</translation>
    </message>
    <message>
        <source>Choose a pair</source>
        <translation>Chagua jozi</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Chagua kaulisiri</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Chagua mgonjwa</translation>
    </message>
    <message>
        <source>Choose a payment.</source>
        <translation>Chagua malipo.</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Chagua mtu</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>Chagua picha</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Chagua sababu</translation>
    </message>
    <message>
        <source>Choose a service of the list</source>
        <translation>Chagua huduma kutoka orodha</translation>
    </message>
    <message>
        <source>Choose an end that is still to come.</source>
        <translation>Chagua mwisho ambao bado haujafika.</translation>
    </message>
    <message>
        <source>Choose an invoice.</source>
        <translation>Chagua ankara.</translation>
    </message>
    <message>
        <source>Choose another bed, or admit without a bed.</source>
        <translation>Chagua kitanda kingine, au mlaze bila kitanda.</translation>
    </message>
    <message>
        <source>Choose another bed, or change that planned arrival.</source>
        <translation>Chagua kitanda kingine, au badilisha ujio huo uliopangwa.</translation>
    </message>
    <message>
        <source>Choose another bed, or leave with Esc.</source>
        <translation>Chagua kitanda kingine, au toka kwa Esc.</translation>
    </message>
    <message>
        <source>Choose another bed, or mark it ready on the ward board first.</source>
        <translation>Chagua kitanda kingine, au kiweke tayari kwanza kwenye ubao wa wodi.</translation>
    </message>
    <message>
        <source>Choose another bed, or set it ready first.</source>
        <translation>Chagua kitanda kingine, au kiweke tayari kwanza.</translation>
    </message>
    <message>
        <source>Choose another bed.</source>
        <translation>Chagua kitanda kingine.</translation>
    </message>
    <message>
        <source>Choose another drug, or say why this one is given in spite of it.</source>
        <translation>Chagua dawa nyingine, au sema kwa nini hii inatolewa hata hivyo.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, and print again.</source>
        <translation>Chagua folda nyingine, au ongeza nafasi kwenye diski, na uchapishe tena.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Chagua folda nyingine.</translation>
    </message>
    <message>
        <source>Choose another invoice.</source>
        <translation>Chagua ankara nyingine.</translation>
    </message>
    <message>
        <source>Choose another one under Settings, and print again.</source>
        <translation>Chagua nyingine katika Mipangilio, na uchapishe tena.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Chagua nyingine.</translation>
    </message>
    <message>
        <source>Choose another ward.</source>
        <translation>Chagua wodi nyingine.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Chagua moja</translation>
    </message>
    <message>
        <source>Choose one of the price list.</source>
        <translation>Chagua kutoka orodha ya bei.</translation>
    </message>
    <message>
        <source>Choose one of the two versions.</source>
        <translation>Chagua moja ya matoleo mawili.</translation>
    </message>
    <message>
        <source>Choose one version of each field.</source>
        <translation>Chagua toleo moja la kila sehemu.</translation>
    </message>
    <message>
        <source>Choose one, or Not Known</source>
        <translation>Chagua moja, au Haijulikani</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Chagua moja.</translation>
    </message>
    <message>
        <source>Choose policies</source>
        <translation>Chagua sera</translation>
    </message>
    <message>
        <source>Choose the bed of another patient.</source>
        <translation>Chagua kitanda cha mgonjwa mwingine.</translation>
    </message>
    <message>
        <source>Choose the route</source>
        <translation>Chagua njia</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>Chagua kipimo</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Chagua leo au siku iliyopita.</translation>
    </message>
    <message>
        <source>Choose two people.</source>
        <translation>Chagua watu wawili.</translation>
    </message>
    <message>
        <source>Choose where to first</source>
        <translation>Chagua kwanza anakokwenda</translation>
    </message>
    <message>
        <source>Choose with whom first</source>
        <translation>Chagua kwanza na nani</translation>
    </message>
    <message>
        <source>Choose your name, or ask IT to bind the badge.</source>
        <translation>Chagua jina lako, au waombe TEHAMA waunganishe beji.</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Chagua nenosiri lako mwenyewe</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chagua …</translation>
    </message>
    <message>
        <source>Chose a PIN</source>
        <translation>Amechagua PIN</translation>
    </message>
    <message>
        <source>Chose a password</source>
        <translation>Amechagua nenosiri</translation>
    </message>
    <message>
        <source>Chosen later</source>
        <translation>Kitachaguliwa baadaye</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Mji</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Usafi</translation>
    </message>
    <message>
        <source>Clinical care in an environment with monitoring facilities</source>
        <translation>Huduma ya kitabibu mahali penye vifaa vya ufuatiliaji</translation>
    </message>
    <message>
        <source>Clinical staff may break the glass in an emergency; the privacy officer reviews each case.</source>
        <translation>Wahudumu wa afya wanaweza kufungua chati kwa dharura; afisa wa faragha hupitia kila tukio.</translation>
    </message>
    <message>
        <source>Clinical staff read charts.</source>
        <translation>Wahudumu wa afya husoma chati.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Close Wardlight</source>
        <translation>Funga Wardlight</translation>
    </message>
    <message>
        <source>Close a form; what you typed is kept</source>
        <translation>Funga fomu; ulichoandika kinahifadhiwa</translation>
    </message>
    <message>
        <source>Close bed</source>
        <translation>Funga kitanda</translation>
    </message>
    <message>
        <source>Close bed {bed}?</source>
        <translation>Ufunge kitanda {bed}?</translation>
    </message>
    <message>
        <source>Close bed…</source>
        <translation>Funga kitanda…</translation>
    </message>
    <message>
        <source>Close the other Wardlight, then try again.</source>
        <translation>Funga Wardlight nyingine, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Close this patient</source>
        <translation>Funga mgonjwa huyu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kimefungwa</translation>
    </message>
    <message>
        <source>Closed Wardlight</source>
        <translation>Amefunga Wardlight</translation>
    </message>
    <message>
        <source>Closed a bed</source>
        <translation>Amefunga kitanda</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Compare the two records; they may be one person.</source>
        <translation>Linganisha rekodi mbili; huenda ni mtu mmoja.</translation>
    </message>
    <message>
        <source>Compare them with their papers; merge only when you are sure.</source>
        <translation>Zilinganishe na karatasi zao; unganisha tu ukiwa na uhakika.</translation>
    </message>
    <message>
        <source>Comparing: {n} of {all}</source>
        <translation>Inalinganisha: {n} kati ya {all}</translation>
    </message>
    <message>
        <source>Complete it, or say why it cannot be completed.</source>
        <translation>Kamilisha, au eleza kwa nini haiwezi kukamilika.</translation>
    </message>
    <message>
        <source>Confirm the patient of the dose</source>
        <translation>Thibitisha mgonjwa wa dozi</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Kuchanganyikiwa</translation>
    </message>
    <message>
        <source>Connect it to the network and wait for a minute. Else ask IT.</source>
        <translation>Iunganishe na mtandao na subiri dakika moja. La sivyo waulize TEHAMA.</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Fahamu</translation>
    </message>
    <message>
        <source>Consciousness is one of A, C, V, P and U</source>
        <translation>Fahamu ni moja ya A, C, V, P na U</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Ridhaa</translation>
    </message>
    <message>
        <source>Consider transfer of care to a level 2 or 3 clinical care facility, ie higher-dependency unit or ICU</source>
        <translation>Fikiria kumhamishia kituo cha huduma cha ngazi ya 2 au 3, yaani kitengo cha uangalizi wa karibu au ICU</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Daktari bingwa</translation>
    </message>
    <message>
        <source>Consultant {name}</source>
        <translation>Daktari bingwa {name}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Mawasiliano</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Mawasiliano</translation>
    </message>
    <message>
        <source>Continue routine NEWS monitoring</source>
        <translation>Endelea na ufuatiliaji wa kawaida wa NEWS</translation>
    </message>
    <message>
        <source>Continuous monitoring of vital signs</source>
        <translation>Ufuatiliaji endelevu wa dalili muhimu</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Vidhibiti</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Mazungumzo</translation>
    </message>
    <message>
        <source>Copied. Save it here, then put the refused one aside.</source>
        <translation>Imenakiliwa. Ihifadhi hapa, kisha weka kando iliyokataliwa.</translation>
    </message>
    <message>
        <source>Copy the chart as text</source>
        <translation>Nakili chati kama maandishi</translation>
    </message>
    <message>
        <source>Copy, printed {at}</source>
        <translation>Nakala, imechapishwa {at}</translation>
    </message>
    <message>
        <source>Correct a time of {name}</source>
        <translation>Rekebisha muda wa {name}</translation>
    </message>
    <message>
        <source>Correct a time…</source>
        <translation>Rekebisha muda…</translation>
    </message>
    <message>
        <source>Correct the dose, then give it.</source>
        <translation>Sahihisha dozi, kisha itoe.</translation>
    </message>
    <message>
        <source>Correct the newer one.</source>
        <translation>Rekebisha ya karibuni.</translation>
    </message>
    <message>
        <source>Correct the newer set instead.</source>
        <translation>Badala yake rekebisha vipimo vipya zaidi.</translation>
    </message>
    <message>
        <source>Correct the note of {time}; without text it is withdrawn</source>
        <translation>Rekebisha maelezo ya {time}; bila maandishi yanaondolewa</translation>
    </message>
    <message>
        <source>Correct the set of this column</source>
        <translation>Rekebisha vipimo vya safu hii</translation>
    </message>
    <message>
        <source>Correct the set of {time} · empty fields withdraw it</source>
        <translation>Rekebisha vipimo vya {time} · sehemu tupu huviondoa</translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation>Rekebisha muda</translation>
    </message>
    <message>
        <source>Correct the value, then save again.</source>
        <translation>Rekebisha thamani, kisha hifadhi tena.</translation>
    </message>
    <message>
        <source>Corrected a note</source>
        <translation>Amerekebisha maelezo</translation>
    </message>
    <message>
        <source>Corrected observations</source>
        <translation>Amerekebisha vipimo</translation>
    </message>
    <message>
        <source>Corrected the time of a move</source>
        <translation>Amerekebisha muda wa tukio</translation>
    </message>
    <message>
        <source>Corrected to NEWS2 {score}</source>
        <translation>Imerekebishwa kuwa NEWS2 {score}</translation>
    </message>
    <message>
        <source>Correction or withdrawal</source>
        <translation>Marekebisho au kuondolewa</translation>
    </message>
    <message>
        <source>Could not send, will try again</source>
        <translation>Haikutumwa, itajaribu tena</translation>
    </message>
    <message>
        <source>Countersigned a note</source>
        <translation>Amesaini pia maelezo</translation>
    </message>
    <message>
        <source>Countersigned up to entry {n}.</source>
        <translation>Imetiwa sahihi ya pili hadi ingizo {n}.</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Nc&amp;hi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nchi</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Kaunti</translation>
    </message>
    <message>
        <source>Cover for {name}</source>
        <translation>Kumshikilia {name}</translation>
    </message>
    <message>
        <source>Cover is for a colleague</source>
        <translation>Kushikilia ni kwa ajili ya mwenzako</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Hati ya mkopo</translation>
    </message>
    <message>
        <source>Credit note for {number}</source>
        <translation>Hati ya mkopo ya {number}</translation>
    </message>
    <message>
        <source>Credit note issued: {numbers}</source>
        <translation>Hati ya mkopo imetolewa: {numbers}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Hati ya mkopo {number}</translation>
    </message>
    <message>
        <source>Credit, {currency}</source>
        <translation>Mkopo, {currency}</translation>
    </message>
    <message>
        <source>DOSE {amount}</source>
        <translation>DOZI {amount}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>RASIMU</translation>
    </message>
    <message>
        <source>DRAFT · not issued, nothing is owed yet</source>
        <translation>RASIMU · haijatolewa, bado hakuna deni</translation>
    </message>
    <message>
        <source>Danger to life or limb</source>
        <translation>Hatari kwa uhai au kiungo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Tarehe na sahihi</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarehe na saa</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Day shift {day}</source>
        <translation>Zamu ya mchana {day}</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Siku, mwezi, mwaka</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Des</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Amefariki</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Amua</translation>
    </message>
    <message>
        <source>Decide at one that has it.</source>
        <translation>Amua kwenye kompyuta iliyo nayo.</translation>
    </message>
    <message>
        <source>Decide at the workstation that wrote it.</source>
        <translation>Amua kwenye kompyuta iliyoiandika.</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Ameamua {name}</translation>
    </message>
    <message>
        <source>Decided: this entry was made in error</source>
        <translation>Imeamuliwa: ingizo hili lilikuwa kosa</translation>
    </message>
    <message>
        <source>Decided: {subject}</source>
        <translation>Imeamuliwa: {subject}</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Alikataa</translation>
    </message>
    <message>
        <source>Demonstration hospital: everybody&apos;s password is {password}</source>
        <translation>Hospitali ya maonyesho: nenosiri la kila mtu ni {password}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Idara</translation>
    </message>
    <message>
        <source>Described the numbers of an authority</source>
        <translation>Ameeleza namba za mamlaka</translation>
    </message>
    <message>
        <source>Destroyed an old key</source>
        <translation>Ameharibu ufunguo wa zamani</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>Diastoli</translation>
    </message>
    <message>
        <source>Diastolic {diastolic} is not below systolic {systolic}</source>
        <translation>Diastoli {diastolic} si chini ya sistoli {systolic}</translation>
    </message>
    <message>
        <source>Did a task</source>
        <translation>Amefanya kazi</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Amefariki</translation>
    </message>
    <message>
        <source>Digits and + only</source>
        <translation>Tarakimu na + pekee</translation>
    </message>
    <message>
        <source>Digits and capitals only</source>
        <translation>Tarakimu na herufi kubwa tu</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Tarakimu pekee</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Ruhusu</translation>
    </message>
    <message>
        <source>Discharge or cancel one of the stays first: nobody can be in two beds.</source>
        <translation>Maliza au futa ulazaji mmoja kwanza: hakuna anayelala vitanda viwili.</translation>
    </message>
    <message>
        <source>Discharge the patient instead; the record stays.</source>
        <translation>Badala yake mruhusu mgonjwa; rekodi inabaki.</translation>
    </message>
    <message>
        <source>Discharge {name}?</source>
        <translation>Kumruhusu {name}?</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Ameruhusiwa</translation>
    </message>
    <message>
        <source>Discharged the patient</source>
        <translation>Amemruhusu mgonjwa</translation>
    </message>
    <message>
        <source>Discharge…</source>
        <translation>Ruhusu…</translation>
    </message>
    <message>
        <source>Dismissed what was refused</source>
        <translation>Ameweka kando kilichokataliwa</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wilaya</translation>
    </message>
    <message>
        <source>Do it again where it belongs.</source>
        <translation>Ifanye tena mahali pake.</translation>
    </message>
    <message>
        <source>Do not give it again. If that entry is wrong, take it back first.</source>
        <translation>Usiitoe tena. Ikiwa ingizo hilo si sahihi, liondoe kwanza.</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Usihamishe</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Usichapishe</translation>
    </message>
    <message>
        <source>Do not swap</source>
        <translation>Usibadilishane</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Usifanye lolote</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Madaktari</translation>
    </message>
    <message>
        <source>Doctors sign the notes of others and prescribe, and give their PIN for it.</source>
        <translation>Madaktari husaini maelezo ya wengine na kuagiza dawa, na hutoa PIN yao.</translation>
    </message>
    <message>
        <source>Doctors, pharmacists and registrars work across wards.</source>
        <translation>Madaktari, wafamasia na makarani wa usajili hufanya kazi katika wodi zote.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imefanyika</translation>
    </message>
    <message>
        <source>Done: {words}</source>
        <translation>Imefanyika: {words}</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dozi</translation>
    </message>
    <message>
        <source>Downtime pack of {ward}</source>
        <translation>Kifurushi cha dharura cha {ward}</translation>
    </message>
    <message>
        <source>Draft bill</source>
        <translation>Rasimu ya ankara</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Rasimu ya ankara</translation>
    </message>
    <message>
        <source>Draft saved on this workstation {time}</source>
        <translation>Rasimu imehifadhiwa kwenye kompyuta hii {time}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>Inatakiwa {time}</translation>
    </message>
    <message>
        <source>Each PDF says when it was written. What happened since then is not in it.</source>
        <translation>Kila PDF inasema iliandikwa lini. Yaliyotokea baadaye hayamo.</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Emergency assessment by a team with critical care competencies, including practitioner(s) with advanced airway management skills</source>
        <translation>Tathmini ya dharura na timu yenye ujuzi wa huduma mahututi, ikiwemo mtaalamu mwenye ujuzi wa hali ya juu wa njia ya hewa</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Emirati</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Tupu: haijulikani</translation>
    </message>
    <message>
        <source>Encounter, other ward</source>
        <translation>Ulazaji, wodi nyingine</translation>
    </message>
    <message>
        <source>Encounter, own ward</source>
        <translation>Ulazaji, wodi yake</translation>
    </message>
    <message>
        <source>Encounter, own ward, ended</source>
        <translation>Ulazaji, wodi yake, umekwisha</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Imekwisha</translation>
    </message>
    <message>
        <source>Ended a leave</source>
        <translation>Amemaliza ruhusa ya muda</translation>
    </message>
    <message>
        <source>Ended an assignment</source>
        <translation>Amemaliza upangaji</translation>
    </message>
    <message>
        <source>Enter a charge first.</source>
        <translation>Ingiza tozo kwanza.</translation>
    </message>
    <message>
        <source>Enter adds what is typed. Arrow keys, then Space: done. Delete: cancel.</source>
        <translation>Enter huongeza kilichoandikwa. Vishale, kisha Space: imefanyika. Delete: ghairi.</translation>
    </message>
    <message>
        <source>Enter: open it</source>
        <translation>Enter: fungua</translation>
    </message>
    <message>
        <source>Enter: set ready</source>
        <translation>Enter: weka tayari</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Iliandikwa kimakosa</translation>
    </message>
    <message>
        <source>Entries of this workstation</source>
        <translation>Maingizo ya kompyuta hii</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Ingizo limeondolewa</translation>
    </message>
    <message>
        <source>Entry {n}: {reason}</source>
        <translation>Ingizo {n}: {reason}</translation>
    </message>
    <message>
        <source>Every entry</source>
        <translation>Maingizo yote</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wote</translation>
    </message>
    <message>
        <source>Everybody is compared: {n} records</source>
        <translation>Wote wamelinganishwa: rekodi {n}</translation>
    </message>
    <message>
        <source>Everyone sees what waits for the central server.</source>
        <translation>Kila mtu huona kinachosubiri seva kuu.</translation>
    </message>
    <message>
        <source>Everything is saved and sent</source>
        <translation>Kila kitu kimehifadhiwa na kutumwa</translation>
    </message>
    <message>
        <source>Everything kept here</source>
        <translation>Yote yaliyohifadhiwa hapa</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kila mahali</translation>
    </message>
    <message>
        <source>Exchange the record that stands for both</source>
        <translation>Badilisha rekodi inayowakilisha zote</translation>
    </message>
    <message>
        <source>Expect nobody</source>
        <translation>Usitarajie mtu</translation>
    </message>
    <message>
        <source>Expect the patient</source>
        <translation>Mtarajie mgonjwa</translation>
    </message>
    <message>
        <source>Expect {name} no longer?</source>
        <translation>Usimtarajie tena {name}?</translation>
    </message>
    <message>
        <source>Expected on {ward}</source>
        <translation>Anatarajiwa {ward}</translation>
    </message>
    <message>
        <source>Expected {time}</source>
        <translation>Anatarajiwa {time}</translation>
    </message>
    <message>
        <source>Expected {time}.</source>
        <translation>Anatarajiwa {time}.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Hamisha kumbukumbu ya ukaguzi</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Amehamisha kumbukumbu ya ukaguzi</translation>
    </message>
    <message>
        <source>Exported the record</source>
        <translation>Amehamisha rekodi</translation>
    </message>
    <message>
        <source>Failed to log in</source>
        <translation>Ameshindwa kuingia</translation>
    </message>
    <message>
        <source>Failed to prove it again</source>
        <translation>Ameshindwa kuthibitisha tena</translation>
    </message>
    <message>
        <source>Family and given name</source>
        <translation>Jina la ukoo na la kwanza</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Jina la ukoo</translation>
    </message>
    <message>
        <source>Family of staff</source>
        <translation>Familia ya mfanyakazi</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Baba</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mwanamke</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Chuja</translation>
    </message>
    <message>
        <source>Find a patient, an action or a place</source>
        <translation>Tafuta mgonjwa, kitendo au mahali</translation>
    </message>
    <message>
        <source>First obs</source>
        <translation>Vipimo vya kwanza</translation>
    </message>
    <message>
        <source>Following up a former patient</source>
        <translation>Ufuatiliaji wa mgonjwa wa zamani</translation>
    </message>
    <message>
        <source>Following up a former patient of mine</source>
        <translation>Ufuatiliaji wa mgonjwa wangu wa zamani</translation>
    </message>
    <message>
        <source>For comfort care</source>
        <translation>Huduma ya faraja</translation>
    </message>
    <message>
        <source>For forms and tubes: name, birth, number and barcode.</source>
        <translation>Kwa fomu na mirija: jina, kuzaliwa, namba na msimbopau.</translation>
    </message>
    <message>
        <source>For full treatment</source>
        <translation>Matibabu kamili</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>Kwa ankara</translation>
    </message>
    <message>
        <source>For the author, and the doctors and ward managers of the ward</source>
        <translation>Kwa mwandishi, madaktari na wasimamizi wa wodi</translation>
    </message>
    <message>
        <source>For treatment, not for resuscitation</source>
        <translation>Matibabu, bila ufufuaji</translation>
    </message>
    <message>
        <source>For {number}, {payer}.</source>
        <translation>Kwa {number}, {payer}.</translation>
    </message>
    <message>
        <source>For {why}</source>
        <translation>Kwa {why}</translation>
    </message>
    <message>
        <source>Forgot the numbers of an authority</source>
        <translation>Amesahau namba za mamlaka</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Jina la awali</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Wazi</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Iju</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Rafiki</translation>
    </message>
    <message>
        <source>From 0 to 100</source>
        <translation>Kutoka 0 hadi 100</translation>
    </message>
    <message>
        <source>Gave a dose</source>
        <translation>Alitoa dozi</translation>
    </message>
    <message>
        <source>Gave up a PIN</source>
        <translation>Ameacha PIN</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Gender {sex}</source>
        <translation>Jinsia {sex}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Toa</translation>
    </message>
    <message>
        <source>Give a later time of return.</source>
        <translation>Weka muda wa kurudi wa baadaye.</translation>
    </message>
    <message>
        <source>Give a later time, or choose another bed.</source>
        <translation>Weka muda wa baadaye, au chagua kitanda kingine.</translation>
    </message>
    <message>
        <source>Give a later time, or put that time right first.</source>
        <translation>Weka muda wa baadaye, au sahihisha ule muda kwanza.</translation>
    </message>
    <message>
        <source>Give a number of days, or none.</source>
        <translation>Toa idadi ya siku, au usitoe.</translation>
    </message>
    <message>
        <source>Give an earlier time.</source>
        <translation>Weka muda wa mapema zaidi.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Give back {amount}?</source>
        <translation>Urudishe {amount}?</translation>
    </message>
    <message>
        <source>Give it back first, then try again.</source>
        <translation>Irudishe kwanza, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Give the name of the one who did.</source>
        <translation>Taja jina la aliyeamua.</translation>
    </message>
    <message>
        <source>Give the right time</source>
        <translation>Toa muda sahihi</translation>
    </message>
    <message>
        <source>Give two letters, as KE.</source>
        <translation>Toa herufi mbili, kama KE.</translation>
    </message>
    <message>
        <source>Give your PIN, then repeat it.</source>
        <translation>Toa PIN yako, kisha rudia.</translation>
    </message>
    <message>
        <source>Give your password, then repeat it.</source>
        <translation>Toa nenosiri lako, kisha rudia.</translation>
    </message>
    <message>
        <source>Give {drug}</source>
        <translation>Toa {drug}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Imetolewa</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Imerudishwa</translation>
    </message>
    <message>
        <source>Given back to</source>
        <translation>Imerudishwa kwa</translation>
    </message>
    <message>
        <source>Given back: {amount}, entry {number}</source>
        <translation>Imerudishwa: {amount}, ingizo {number}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Jina la kwanza</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Majina ya kwanza</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>Mara mbili</translation>
    </message>
    <message>
        <source>Given twice: {entries}</source>
        <translation>Imetolewa mara mbili: {entries}</translation>
    </message>
    <message>
        <source>Given {time}</source>
        <translation>Ilitolewa {time}</translation>
    </message>
    <message>
        <source>Given {time} by {who}</source>
        <translation>Ilitolewa {time} na {who}</translation>
    </message>
    <message>
        <source>Glass broken</source>
        <translation>Ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>Go from bed to bed</source>
        <translation>Nenda kitanda hadi kitanda</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Go on working: all is saved here and goes out by itself. After an hour, call IT.</source>
        <translation>Endelea kufanya kazi: yote yamehifadhiwa hapa na yatatumwa yenyewe. Baada ya saa moja, piga simu TEHAMA.</translation>
    </message>
    <message>
        <source>Go through the chart</source>
        <translation>Pitia chati</translation>
    </message>
    <message>
        <source>Go to a bay</source>
        <translation>Nenda kwenye sehemu</translation>
    </message>
    <message>
        <source>Go to a note of yours that is to be signed</source>
        <translation>Nenda kwenye maelezo yako ya kusainiwa</translation>
    </message>
    <message>
        <source>Go to its window, or name another folder with --home.</source>
        <translation>Nenda kwenye dirisha lake, au taja folda nyingine kwa --home.</translation>
    </message>
    <message>
        <source>Go to the field with the underlined letter</source>
        <translation>Nenda kwenye sehemu yenye herufi iliyopigiwa mstari</translation>
    </message>
    <message>
        <source>Go to the new set</source>
        <translation>Nenda kwenye vipimo vipya</translation>
    </message>
    <message>
        <source>Go to who may be known already</source>
        <translation>Nenda kwa wanaoweza kuwa wanajulikana</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Nenda: {place}</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Anakwenda</translation>
    </message>
    <message>
        <source>Gone on leave</source>
        <translation>Ameenda ruhusa</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Babu au bibi</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Mlezi wa kisheria</translation>
    </message>
    <message>
        <source>HELD: {why}</source>
        <translation>IMESITISHWA: {why}</translation>
    </message>
    <message>
        <source>Hand back {amount}</source>
        <translation>Rudisha chenji {amount}</translation>
    </message>
    <message>
        <source>Hand back {amount}.</source>
        <translation>Rudisha chenji {amount}.</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Imerudishwa</translation>
    </message>
    <message>
        <source>Handed keys to a workstation</source>
        <translation>Amekabidhi funguo kwa kompyuta</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Kilichotolewa</translation>
    </message>
    <message>
        <source>Has not logged in yet</source>
        <translation>Bado hajaingia</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Imesimama</translation>
    </message>
    <message>
        <source>Held a medicine</source>
        <translation>Alisitisha dawa</translation>
    </message>
    <message>
        <source>Held by {who}: {why}</source>
        <translation>Imesitishwa na {who}: {why}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Helping out for a colleague</source>
        <translation>Kumsaidia mwenzangu</translation>
    </message>
    <message>
        <source>Her MRN, or scan her band</source>
        <translation>MRN yake, au changanua utepe wake</translation>
    </message>
    <message>
        <source>Here now, {where}</source>
        <translation>Yuko hapa sasa, {where}</translation>
    </message>
    <message>
        <source>Here now, {where}, bed {bed}</source>
        <translation>Yuko hapa sasa, {where}, kitanda {bed}</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Juu</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sitisha</translation>
    </message>
    <message>
        <source>Hold an order, or go on with it</source>
        <translation>Sitisha agizo, au liendeleze</translation>
    </message>
    <message>
        <source>Hold {drug}?</source>
        <translation>Sitisha {drug}?</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Nyumbani</translation>
    </message>
    <message>
        <source>Home with home care</source>
        <translation>Nyumbani na huduma ya nyumbani</translation>
    </message>
    <message>
        <source>Home {time}</source>
        <translation>Nyumbani {time}</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospitali</translation>
    </message>
    <message>
        <source>Hospital not known yet</source>
        <translation>Hospitali bado haijulikani</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jinsi</translation>
    </message>
    <message>
        <source>How does {name} come now?</source>
        <translation>{name} anakuja vipi sasa?</translation>
    </message>
    <message>
        <source>I have read this and it is right.</source>
        <translation>Nimesoma haya na ni sahihi.</translation>
    </message>
    <message>
        <source>IT administrator</source>
        <translation>msimamizi wa TEHAMA</translation>
    </message>
    <message>
        <source>IT administrators run the installation; they see no charts.</source>
        <translation>Wasimamizi wa TEHAMA huendesha mfumo; hawaoni chati.</translation>
    </message>
    <message>
        <source>IT administrators say who works on a ward.</source>
        <translation>Wasimamizi wa TEHAMA hupanga wanaofanya kazi katika wodi.</translation>
    </message>
    <message>
        <source>IT enrols it: wardlight central enrol.</source>
        <translation>TEHAMA hukisajili: wardlight central enrol.</translation>
    </message>
    <message>
        <source>Icons by Lucide (ISC), letters by Inter and Noto Sans Arabic (OFL-1.1).</source>
        <translation>Ikoni ni za Lucide (ISC), herufi ni za Inter na Noto Sans Arabic (OFL-1.1).</translation>
    </message>
    <message>
        <source>Identity band {mrn}</source>
        <translation>Bangili ya utambulisho {mrn}</translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation>Kwa &amp;maneno machache</translation>
    </message>
    <message>
        <source>In a line: add it</source>
        <translation>Katika mstari: ongeza</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Amelazwa</translation>
    </message>
    <message>
        <source>In the list: go from a broken glass to its review</source>
        <translation>Kwenye orodha: nenda kutoka ufikiaji wa dharura hadi ukaguzi wake</translation>
    </message>
    <message>
        <source>In the patient box: ask who saw this patient</source>
        <translation>Kwenye kisanduku cha mgonjwa: uliza nani alimwona mgonjwa huyu</translation>
    </message>
    <message>
        <source>Inform registered nurse, who must assess the patient</source>
        <translation>Mjulishe muuguzi aliyesajiliwa, ambaye lazima ampime mgonjwa</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Dripu</translation>
    </message>
    <message>
        <source>Install Wardlight again; SQLCipher is missing.</source>
        <translation>Sakinisha Wardlight tena; SQLCipher haipo.</translation>
    </message>
    <message>
        <source>Install that version or a later one; nothing was changed.</source>
        <translation>Sakinisha toleo hilo au la baadaye; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Bima</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Anahitaji mkalimani</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Ankara</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Ankara {number}</translation>
    </message>
    <message>
        <source>Invoice, draft</source>
        <translation>Ankara, rasimu</translation>
    </message>
    <message>
        <source>Invoice, issued</source>
        <translation>Ankara, imetolewa</translation>
    </message>
    <message>
        <source>Invoice, paid</source>
        <translation>Ankara, imelipwa</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Kwenye ankara</translation>
    </message>
    <message>
        <source>Is bed {bed} ready for a patient?</source>
        <translation>Kitanda {bed} kiko tayari kwa mgonjwa?</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Je, ni mtu yuleyule?</translation>
    </message>
    <message>
        <source>Is {name} back from leave?</source>
        <translation>{name} amerudi kutoka ruhusa?</translation>
    </message>
    <message>
        <source>Is {name} here?</source>
        <translation>{name} yupo hapa?</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Kisiwa</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Kutengwa</translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation>Toa hati ya mkopo</translation>
    </message>
    <message numerus="yes">
        <source>Issue invoices</source>
        <comment>Issue invoice</comment>
        <translation>
            <numerusform>Toa ankara</numerusform>
            <numerusform>Toa ankara</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue the invoice</source>
        <translation>Toa ankara</translation>
    </message>
    <message numerus="yes">
        <source>Issue {n} invoices?</source>
        <comment>Issue {n} invoice?</comment>
        <translation>
            <numerusform>Utoe ankara {n}?</numerusform>
            <numerusform>Utoe ankara {n}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Imetolewa</translation>
    </message>
    <message>
        <source>Issued a credit note</source>
        <translation>Ametoa hati ya mkopo</translation>
    </message>
    <message>
        <source>Issued an invoice</source>
        <translation>Ametoa ankara</translation>
    </message>
    <message>
        <source>Issued, {owed} open</source>
        <translation>Imetolewa, deni {owed}</translation>
    </message>
    <message>
        <source>Issued: {numbers}</source>
        <translation>Zimetolewa: {numbers}</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Inaisha kabla ya kuanza</translation>
    </message>
    <message>
        <source>It has no central server, so nothing is sent. IT can connect it to one.</source>
        <translation>Haina seva kuu, hivyo hakuna kinachotumwa. TEHAMA wanaweza kuiunganisha.</translation>
    </message>
    <message>
        <source>It is kept with the case.</source>
        <translation>Huhifadhiwa pamoja na kesi.</translation>
    </message>
    <message>
        <source>It is not printed. Tell IT, who run: wardlight audit verify</source>
        <translation>Haichapishwi. Waambie TEHAMA watekeleze: wardlight audit verify</translation>
    </message>
    <message>
        <source>It is not true</source>
        <translation>Si kweli</translation>
    </message>
    <message>
        <source>It is open again already.</source>
        <translation>Imeshafunguliwa tena.</translation>
    </message>
    <message>
        <source>It is paid in full then.</source>
        <translation>Itakuwa imelipwa yote.</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Ipo huko tayari</translation>
    </message>
    <message>
        <source>It is true</source>
        <translation>Ni kweli</translation>
    </message>
    <message>
        <source>It may have {n} letters.</source>
        <translation>Inaweza kuwa na herufi {n}.</translation>
    </message>
    <message>
        <source>It may have {n} letters; write two notes.</source>
        <translation>Yanaweza kuwa na herufi {n}; andika mawili.</translation>
    </message>
    <message>
        <source>It must be more than 0</source>
        <translation>Lazima izidi 0</translation>
    </message>
    <message>
        <source>It needs the passphrase of its database.</source>
        <translation>Inahitaji kaulisiri ya hifadhidata yake.</translation>
    </message>
    <message>
        <source>It takes two other people</source>
        <translation>Wanahitajika watu wengine wawili</translation>
    </message>
    <message>
        <source>Its author corrects it, or signs it first.</source>
        <translation>Mwandishi huyarekebisha, au huyasaini kwanza.</translation>
    </message>
    <message>
        <source>Its author corrects it; add one of yours.</source>
        <translation>Mwandishi wake huyarekebisha; ongeza yako.</translation>
    </message>
    <message>
        <source>Its author signs it.</source>
        <translation>Mwandishi ndiye huyasaini.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Ni halali</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Keep bed for…</source>
        <translation>Hifadhi kitanda kwa…</translation>
    </message>
    <message>
        <source>Keep bed {bed} for whom?</source>
        <translation>Hifadhi kitanda {bed} kwa nani?</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Acha zote mbili</translation>
    </message>
    <message>
        <source>Keep expecting</source>
        <translation>Endelea kumtarajia</translation>
    </message>
    <message>
        <source>Keep in hospital</source>
        <translation>Abaki hospitalini</translation>
    </message>
    <message>
        <source>Keep in the ward</source>
        <translation>Abaki wodini</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ihifadhi</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>Kiache kimefungwa</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Kiache wazi</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Hifadhi rasimu</translation>
    </message>
    <message>
        <source>Keep the invoice</source>
        <translation>Acha ankara</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>Bakiza za zamani</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>Acha malipo</translation>
    </message>
    <message>
        <source>Keep the stay</source>
        <translation>Bakiza ulazaji</translation>
    </message>
    <message>
        <source>Keep what is typed as a draft, or leave a correction</source>
        <translation>Hifadhi ulichoandika kama rasimu, au acha marekebisho</translation>
    </message>
    <message>
        <source>Keep {path} as it is, tell IT, and restore it from a backup.</source>
        <translation>Acha {path} ilivyo, waambie TEHAMA, na uirejeshe kutoka nakala rudufu.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kimehifadhiwa</translation>
    </message>
    <message>
        <source>Kept a sealed text that came back with other words</source>
        <translation>Imehifadhi maandishi yaliyofungwa yaliyorudi na maneno mengine</translation>
    </message>
    <message>
        <source>Kept apart: two people</source>
        <translation>Zimetenganishwa: watu wawili</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Imehifadhiwa kama rasimu.</translation>
    </message>
    <message>
        <source>Kept for {name}</source>
        <translation>Kwa ajili ya {name}</translation>
    </message>
    <message>
        <source>Kept what opens the backups</source>
        <translation>Amehifadhi kinachofungua nakala rudufu</translation>
    </message>
    <message>
        <source>Known allergies</source>
        <translation>Mizio inayojulikana</translation>
    </message>
    <message>
        <source>Known patient, MRN {mrn}</source>
        <translation>Mgonjwa anayejulikana, Na. ya jalada {mrn}</translation>
    </message>
    <message>
        <source>Known to everybody</source>
        <translation>Anajulikana na wote</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Labels {mrn}</source>
        <translation>Lebo {mrn}</translation>
    </message>
    <message>
        <source>Lang&amp;uages</source>
        <translation>Lu&amp;gha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Last backup {age} ago.</source>
        <translation>Nakala rudufu ya mwisho: {age} iliyopita.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Mawasiliano ya mwisho</translation>
    </message>
    <message>
        <source>Last contact with the central server not known</source>
        <translation>Mawasiliano ya mwisho na seva kuu hayajulikani</translation>
    </message>
    <message>
        <source>Last contact with the central server {at}</source>
        <translation>Mawasiliano ya mwisho na seva kuu {at}</translation>
    </message>
    <message>
        <source>Last digit does not fit, check the card</source>
        <translation>Tarakimu ya mwisho si sahihi, hakiki kadi</translation>
    </message>
    <message>
        <source>Last given</source>
        <translation>Mara ya mwisho</translation>
    </message>
    <message>
        <source>Last given {last}, the next may be given from {time}</source>
        <translation>Ilitolewa {last}, inayofuata kuanzia {time}</translation>
    </message>
    <message>
        <source>Last here {date}, {where}</source>
        <translation>Mara ya mwisho hapa {date}, {where}</translation>
    </message>
    <message>
        <source>Last open patient</source>
        <translation>Mgonjwa aliyefunguliwa aliyetangulia</translation>
    </message>
    <message>
        <source>Last stay</source>
        <translation>Ulazaji wa mwisho</translation>
    </message>
    <message>
        <source>Later: go to the next dose that is due</source>
        <translation>Baadaye: nenda kwa dozi inayofuata</translation>
    </message>
    <message>
        <source>Leave begun</source>
        <translation>Ruhusa imeanza</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Iache imefungwa</translation>
    </message>
    <message>
        <source>Leave merged</source>
        <translation>Acha zimeunganishwa</translation>
    </message>
    <message>
        <source>Leave the photograph out, or ask for the consent again.</source>
        <translation>Acha picha, au omba ridhaa tena.</translation>
    </message>
    <message>
        <source>Leave with Esc, look at it, then change it.</source>
        <translation>Toka kwa Esc, uangalie, kisha uubadilishe.</translation>
    </message>
    <message>
        <source>Leave; the draft stays</source>
        <translation>Ondoka; rasimu inabaki</translation>
    </message>
    <message>
        <source>Left against advice</source>
        <translation>Ameondoka kinyume na ushauri</translation>
    </message>
    <message>
        <source>Left for later: it stays due.</source>
        <translation>Imeachwa kwa baadaye: bado inatakiwa.</translation>
    </message>
    <message>
        <source>Less than one dose</source>
        <translation>Chini ya dozi moja</translation>
    </message>
    <message>
        <source>Life partner</source>
        <translation>Mwenza</translation>
    </message>
    <message>
        <source>Lifted a suspension</source>
        <translation>Ameondoa zuio</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Imepakiwa</translation>
    </message>
    <message>
        <source>Loaded made-up patients</source>
        <translation>Amepakia wagonjwa wa kubuni</translation>
    </message>
    <message>
        <source>Loading the hospital&apos;s records</source>
        <translation>Inapakia rekodi za hospitali</translation>
    </message>
    <message>
        <source>Lock; what you typed is kept</source>
        <translation>Funga; ulichoandika kinahifadhiwa</translation>
    </message>
    <message>
        <source>Locked the workstation</source>
        <translation>Amefunga kompyuta</translation>
    </message>
    <message>
        <source>Log-in here needs a contact within</source>
        <translation>Kuingia hapa kunahitaji mawasiliano ndani ya</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Ameingia</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Ametoka</translation>
    </message>
    <message>
        <source>Login or recovery code is not right</source>
        <translation>Jina la kuingia au msimbo wa uokoaji si sahihi</translation>
    </message>
    <message>
        <source>Look after the patient and tell the doctor. Both entries are kept.</source>
        <translation>Mhudumie mgonjwa na mwambie daktari. Maingizo yote mawili yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Angalia tena</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Angalia tena.</translation>
    </message>
    <message>
        <source>Look at the board.</source>
        <translation>Angalia ubao.</translation>
    </message>
    <message>
        <source>Look at the chart again.</source>
        <translation>Angalia chati tena.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Angalia orodha tena.</translation>
    </message>
    <message>
        <source>Look at the list of people.</source>
        <translation>Angalia orodha ya watu.</translation>
    </message>
    <message>
        <source>Look at: wardlight site show</source>
        <translation>Tazama: wardlight site show</translation>
    </message>
    <message>
        <source>Look whether it is on and has paper, and print again.</source>
        <translation>Angalia kama imewashwa na ina karatasi, na uchapishe tena.</translation>
    </message>
    <message>
        <source>Looked at a bill</source>
        <translation>Ameangalia ankara</translation>
    </message>
    <message>
        <source>Looked at a document</source>
        <translation>Ameangalia hati</translation>
    </message>
    <message>
        <source>Looked at a ward board</source>
        <translation>Ameangalia ubao wa wodi</translation>
    </message>
    <message>
        <source>Looked at broken glass</source>
        <translation>Ameangalia ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>Looked at conflicts</source>
        <translation>Ameangalia migongano</translation>
    </message>
    <message>
        <source>Looked at refused work</source>
        <translation>Ameangalia kazi iliyokataliwa</translation>
    </message>
    <message>
        <source>Looked at suspected duplicates</source>
        <translation>Ameangalia marudio yanayoshukiwa</translation>
    </message>
    <message>
        <source>Looked at the chart</source>
        <translation>Ameangalia chati</translation>
    </message>
    <message>
        <source>Looked at the open bills</source>
        <translation>Ameangalia ankara zilizo wazi</translation>
    </message>
    <message>
        <source>Looked at the users</source>
        <translation>Ameangalia watumiaji</translation>
    </message>
    <message>
        <source>Looked for the same patient</source>
        <translation>Amemtafuta mgonjwa yuleyule</translation>
    </message>
    <message>
        <source>Looked up while you type, on this workstation</source>
        <translation>Inatafutwa unapoandika, kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Lost the central server</source>
        <translation>Amepoteza seva kuu</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Chini</translation>
    </message>
    <message>
        <source>Low-med</source>
        <translation>Chini-wst</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Na. ya jalada</translation>
    </message>
    <message>
        <source>MRN {mrn}</source>
        <translation>Na. ya jalada {mrn}</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Ametengeneza nakala rudufu</translation>
    </message>
    <message>
        <source>Made a recovery code</source>
        <translation>Ametengeneza msimbo wa uokoaji</translation>
    </message>
    <message>
        <source>Made a user</source>
        <translation>Ametengeneza mtumiaji</translation>
    </message>
    <message>
        <source>Made the first keys</source>
        <translation>Ametengeneza funguo za kwanza</translation>
    </message>
    <message>
        <source>Make a credit note first.</source>
        <translation>Tengeneza hati ya mkopo kwanza.</translation>
    </message>
    <message>
        <source>Make another one first, or nobody can undo it.</source>
        <translation>Tengeneza mwingine kwanza, la sivyo hakuna atakayeweza kutendua.</translation>
    </message>
    <message>
        <source>Make it shorter, or change the standing wards.</source>
        <translation>Fupisha muda, au badilisha wodi za kudumu.</translation>
    </message>
    <message>
        <source>Make room on the disk, or ask IT.</source>
        <translation>Ongeza nafasi kwenye diski, au waulize TEHAMA.</translation>
    </message>
    <message>
        <source>Making the demonstration hospital</source>
        <translation>Hospitali ya maonyesho inatengenezwa</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mwanaume</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Mark them as entered in error in the chart first, if they are wrong.</source>
        <translation>Kama si sahihi, ziweke kwanza kuwa ziliingizwa kimakosa kwenye chati.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>May give now</source>
        <translation>Inaweza kutolewa</translation>
    </message>
    <message>
        <source>Medical note</source>
        <translation>Maelezo ya daktari</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Dawa</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Dawa</translation>
    </message>
    <message>
        <source>Medicines belong to an open stay. Admit the patient again first.</source>
        <translation>Dawa ni za kulazwa kunakoendelea. Mlaze mgonjwa tena kwanza.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Wastani</translation>
    </message>
    <message>
        <source>Mend it, then prescribe again.</source>
        <translation>Rekebisha, kisha andika tena.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unganisha</translation>
    </message>
    <message>
        <source>Merge the record that stands for it, or take that merge back first.</source>
        <translation>Unganisha rekodi inayoiwakilisha, au futa uunganishaji huo kwanza.</translation>
    </message>
    <message>
        <source>Merge {goes} into {stays}?</source>
        <translation>Uunganishe {goes} na {stays}?</translation>
    </message>
    <message>
        <source>Merge, or take the merge back</source>
        <translation>Unganisha, au futa uunganishaji</translation>
    </message>
    <message>
        <source>Merged on {day} by {who}: {why}.</source>
        <translation>Iliunganishwa {day} na {who}: {why}.</translation>
    </message>
    <message>
        <source>Merged two records</source>
        <translation>Ameunganisha rekodi mbili</translation>
    </message>
    <message>
        <source>Minimum 1 hourly</source>
        <translation>Angalau kila saa 1</translation>
    </message>
    <message>
        <source>Minimum 12 hourly</source>
        <translation>Angalau kila saa 12</translation>
    </message>
    <message>
        <source>Minimum 4–6 hourly</source>
        <translation>Angalau kila saa 4–6</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Matumizi mabaya</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Jtt</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Marejesho ya pesa</translation>
    </message>
    <message>
        <source>Money was taken for {number}</source>
        <translation>Pesa zilipokelewa kwa {number}</translation>
    </message>
    <message>
        <source>More: swap, leave, plan, cancel, correct, close, print</source>
        <translation>Zaidi: badilishana, ruhusa, panga, futa, rekebisha, funga, chapisha</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mama</translation>
    </message>
    <message>
        <source>Move to another bed</source>
        <translation>Hamisha kitanda kingine</translation>
    </message>
    <message>
        <source>Move to bed {bed}?</source>
        <translation>Uhamishe kitanda {bed}?</translation>
    </message>
    <message>
        <source>Move to {bed}</source>
        <translation>Hamisha {bed}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Amehamishwa</translation>
    </message>
    <message>
        <source>Moved the patient</source>
        <translation>Amemhamisha mgonjwa</translation>
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
        <translation>Chati ya NEWS2</translation>
    </message>
    <message>
        <source>NEWS2 is not meant for patients under {age}</source>
        <translation>NEWS2 haikusudiwi wagonjwa chini ya miaka {age}</translation>
    </message>
    <message>
        <source>NEWS2 none yet</source>
        <translation>NEWS2 bado</translation>
    </message>
    <message>
        <source>NEWS2: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017.</source>
        <translation>NEWS2: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Name a new file; no backup is overwritten.</source>
        <translation>Taja faili jipya; hakuna nakala inayofutwa.</translation>
    </message>
    <message>
        <source>Name and birth date asked</source>
        <translation>Jina na tarehe ya kuzaliwa viliulizwa</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>Jina la wa kuwasiliana</translation>
    </message>
    <message>
        <source>Name or password is not right</source>
        <translation>Jina au nenosiri si sahihi</translation>
    </message>
    <message>
        <source>Name the authority, as NHS.</source>
        <translation>Taja mamlaka, kama NHS.</translation>
    </message>
    <message>
        <source>Name the clinician who decided it</source>
        <translation>Taja mtabibu aliyeamua</translation>
    </message>
    <message>
        <source>Name the substance</source>
        <translation>Taja dutu</translation>
    </message>
    <message>
        <source>Name who has checked it with you</source>
        <translation>Taja aliyekagua nawe</translation>
    </message>
    <message>
        <source>Name who has checked it with you.</source>
        <translation>Taja aliyekagua nawe.</translation>
    </message>
    <message>
        <source>Name whom it covers.</source>
        <translation>Taja anayeshikiliwa nafasi.</translation>
    </message>
    <message>
        <source>National id</source>
        <translation>Namba ya utambulisho wa taifa</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Namba ya taifa</translation>
    </message>
    <message>
        <source>Nearest {n} shown of many, type more to narrow</source>
        <translation>{n} walio karibu zaidi, andika zaidi kupunguza</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Inahitajika</translation>
    </message>
    <message>
        <source>Needed, at most {n} characters</source>
        <translation>Inahitajika, herufi zisizozidi {n}</translation>
    </message>
    <message>
        <source>Needed: known, none known or not asked</source>
        <translation>Inahitajika: inajulikana, hakuna, au hajaulizwa</translation>
    </message>
    <message>
        <source>Needed; for an unknown person write UNKNOWN</source>
        <translation>Inahitajika; kwa mtu asiyejulikana andika UNKNOWN</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Inahitaji uamuzi</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Mtaa</translation>
    </message>
    <message>
        <source>Never admitted here</source>
        <translation>Hajawahi kulazwa hapa</translation>
    </message>
    <message>
        <source>New entries fit. Check the log reads them all.</source>
        <translation>Maingizo mapya yanalingana. Hakiki kumbukumbu husoma yote.</translation>
    </message>
    <message>
        <source>New observations</source>
        <translation>Vipimo vipya</translation>
    </message>
    <message>
        <source>New set, {time}</source>
        <translation>Vipimo vipya, {time}</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Mtoto mchanga</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Inayofuata</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Sehemu inayofuata</translation>
    </message>
    <message>
        <source>Next observations due {time}</source>
        <translation>Vipimo vinavyofuata {time}</translation>
    </message>
    <message>
        <source>Next observations were due {time}</source>
        <translation>Vipimo vilipaswa kufanyika {time}</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Ndugu wa karibu</translation>
    </message>
    <message>
        <source>Next of kin and contacts</source>
        <translation>Ndugu wa karibu na mawasiliano</translation>
    </message>
    <message>
        <source>Next open patient</source>
        <translation>Mgonjwa aliyefunguliwa anayefuata</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Sehemu ifuatayo ya ukurasa</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Sehemu inayofuata ya dirisha</translation>
    </message>
    <message>
        <source>Night of {day}</source>
        <translation>Usiku wa {day}</translation>
    </message>
    <message>
        <source>Nil by mouth</source>
        <translation>Hali chochote</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>No allergy</source>
        <translation>Hakuna mzio</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Bado hakuna nakala rudufu.</translation>
    </message>
    <message>
        <source>No bed is cleaned between.</source>
        <translation>Hakuna kitanda kinachosafishwa katikati.</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>Bado hana kitanda</translation>
    </message>
    <message>
        <source>No central server is named here</source>
        <translation>Hakuna seva kuu iliyotajwa hapa</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation>Bado hakuna tozo</translation>
    </message>
    <message>
        <source>No dose is due until it is resumed.</source>
        <translation>Hakuna dozi hadi iendelezwe.</translation>
    </message>
    <message>
        <source>No dose is planned at this time.</source>
        <translation>Hakuna dozi iliyopangwa saa hii.</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Hakuna ingizo</translation>
    </message>
    <message>
        <source>No entry is chosen that could be taken back</source>
        <translation>Hakuna ingizo la kuondoa lililochaguliwa</translation>
    </message>
    <message>
        <source>No form holds this. Do it again where it belongs, then put this aside.</source>
        <translation>Hakuna fomu inayoweza kushika hii. Ifanye tena mahali pake, kisha weka hii kando.</translation>
    </message>
    <message>
        <source>No isolation</source>
        <translation>Hakuna kutengwa</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Hakuna mzio unaojulikana</translation>
    </message>
    <message>
        <source>No medicines are prescribed.</source>
        <translation>Hakuna dawa zilizoandikwa.</translation>
    </message>
    <message>
        <source>No open bill has “{text}”</source>
        <translation>Hakuna ankara iliyo wazi yenye “{text}”</translation>
    </message>
    <message>
        <source>No open bills</source>
        <translation>Hakuna ankara zilizo wazi</translation>
    </message>
    <message>
        <source>No patients on this ward.</source>
        <translation>Hakuna wagonjwa katika wodi hii.</translation>
    </message>
    <message>
        <source>No planned dose is chosen that could be left out</source>
        <translation>Hakuna dozi iliyopangwa ya kuacha iliyochaguliwa</translation>
    </message>
    <message>
        <source>No planned dose is chosen that could wait</source>
        <translation>Hakuna dozi iliyopangwa ya kusubiri iliyochaguliwa</translation>
    </message>
    <message>
        <source>No rows and no repeats: take another one.</source>
        <translation>Si mfuatano wala marudio: chagua nyingine.</translation>
    </message>
    <message>
        <source>No service has these words</source>
        <translation>Hakuna huduma yenye maneno haya</translation>
    </message>
    <message>
        <source>No share to agree: no insurance is recorded for this patient</source>
        <translation>Hakuna mgao wa kukubaliana: hakuna bima iliyoandikwa kwa mgonjwa huyu</translation>
    </message>
    <message>
        <source>No working equipment</source>
        <translation>Hakuna kifaa kinachofanya kazi</translation>
    </message>
    <message>
        <source>No. on issue</source>
        <translation>Na. itatolewa baadaye</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Na. {number}</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Hakuna anayelingana</translation>
    </message>
    <message>
        <source>Nobody approves twice, or for themselves.</source>
        <translation>Hakuna anayeidhinisha mara mbili, wala kwa ajili yake.</translation>
    </message>
    <message>
        <source>Nobody can be put into it until it is set ready again.</source>
        <translation>Hakuna anayeweza kuwekwa hadi kiwekwe tayari tena.</translation>
    </message>
    <message>
        <source>Nobody covers for themselves</source>
        <translation>Hakuna anayejishikilia mwenyewe</translation>
    </message>
    <message>
        <source>Nobody else lies in a bed here.</source>
        <translation>Hakuna mwingine aliye kitandani hapa.</translation>
    </message>
    <message>
        <source>Nobody here answers this</source>
        <translation>Hakuna hapa anayelingana</translation>
    </message>
    <message>
        <source>Nobody is told to call them any more. The record keeps that they were here.</source>
        <translation>Hakuna atakayeambiwa kuwapigia tena. Rekodi inatunza kwamba walikuwepo.</translation>
    </message>
    <message>
        <source>Nobody lies in bed {bed}.</source>
        <translation>Hakuna mtu kitanda {bed}.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Hakuna aliyetajwa bado</translation>
    </message>
    <message>
        <source>Nobody on this workstation answers “{text}”</source>
        <translation>Hakuna kwenye kompyuta hii anayelingana na “{text}”</translation>
    </message>
    <message>
        <source>Nobody on this workstation is like this person so far.</source>
        <translation>Hadi sasa hakuna anayefanana na mtu huyu kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Nobody suspends themselves</source>
        <translation>Hakuna anayejisimamisha</translation>
    </message>
    <message>
        <source>Nobody was discharged here in the last seven days.</source>
        <translation>Hakuna aliyeruhusiwa hapa siku saba zilizopita.</translation>
    </message>
    <message>
        <source>Nobody was present.</source>
        <translation>Hakuna aliyekuwepo.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>None named yet</source>
        <translation>Hakuna iliyotajwa bado</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Hakuna bado</translation>
    </message>
    <message>
        <source>Not Known</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>Not a newborn of a patient here</source>
        <translation>Si mtoto mchanga wa mgonjwa wa hapa</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Hajaulizwa</translation>
    </message>
    <message>
        <source>Not asked: ask now</source>
        <translation>Hajaulizwa: uliza sasa</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Haipatikani</translation>
    </message>
    <message>
        <source>Not before {time}</source>
        <translation>Si kabla ya {time}</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Haikutolewa</translation>
    </message>
    <message>
        <source>Not given, with the reason</source>
        <translation>Haikutolewa, pamoja na sababu</translation>
    </message>
    <message>
        <source>Not in hospital now</source>
        <translation>Hayuko hospitalini sasa</translation>
    </message>
    <message>
        <source>Not in the hospital</source>
        <translation>Hayuko hospitalini</translation>
    </message>
    <message>
        <source>Not invoiced yet</source>
        <translation>Bado haijatolewa ankara</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hajulikani hapa</translation>
    </message>
    <message>
        <source>Not needed in the care plan</source>
        <translation>Haihitajiki kwenye mpango wa huduma</translation>
    </message>
    <message>
        <source>Not on this workstation</source>
        <translation>Haipo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Haijaandikwa</translation>
    </message>
    <message>
        <source>Not registered yet: {reason}</source>
        <translation>Bado hajasajiliwa: {reason}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Haijasemwa</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Bado hayajasainiwa</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Si huyu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Bado</translation>
    </message>
    <message>
        <source>Note corrected</source>
        <translation>Maelezo yamerekebishwa</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Maelezo yamehifadhiwa</translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation>Maelezo yamesainiwa</translation>
    </message>
    <message>
        <source>Note the return first; then it can be done.</source>
        <translation>Andika kurudi kwake kwanza; kisha itawezekana.</translation>
    </message>
    <message>
        <source>Note withdrawn</source>
        <translation>Maelezo yameondolewa</translation>
    </message>
    <message>
        <source>Note, corrected later</source>
        <translation>Maelezo, yalirekebishwa baadaye</translation>
    </message>
    <message>
        <source>Noted a break of the audit log</source>
        <translation>Ameandika uharibifu wa kumbukumbu</translation>
    </message>
    <message>
        <source>Noted a dose as not given</source>
        <translation>Aliandika dozi haikutolewa</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Bado hakuna kilichobadilishwa</translation>
    </message>
    <message>
        <source>Nothing is deleted. {merged} stays as it is and is found through {survivor}.</source>
        <translation>Hakuna kinachofutwa. {merged} inabaki ilivyo na hupatikana kupitia {survivor}.</translation>
    </message>
    <message>
        <source>Nothing is left to merge; {mrn} stands for both.</source>
        <translation>Hakuna cha kuunganisha; {mrn} inawakilisha zote mbili.</translation>
    </message>
    <message>
        <source>Nothing is on record on this workstation.</source>
        <translation>Hakuna kilichorekodiwa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Hakuna kilicho wazi.</translation>
    </message>
    <message>
        <source>Nothing is open: all invoices are paid</source>
        <translation>Hakuna deni: ankara zote zimelipwa</translation>
    </message>
    <message>
        <source>Nothing is owed on {invoice}</source>
        <translation>Hakuna deni kwenye {invoice}</translation>
    </message>
    <message>
        <source>Nothing is said here of numbers by {name}</source>
        <translation>Hakuna kilichosemwa hapa kuhusu namba za {name}</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Hakuna la kufanya.</translation>
    </message>
    <message>
        <source>Nothing to invoice: every charge is on an invoice</source>
        <translation>Hakuna cha kutolea ankara: tozo zote ziko kwenye ankara</translation>
    </message>
    <message>
        <source>Nothing to invoice: there is no charge yet</source>
        <translation>Hakuna cha kutolea ankara: bado hakuna tozo</translation>
    </message>
    <message>
        <source>Nothing to invoice: these charges come to nothing</source>
        <translation>Hakuna cha kutolea ankara: jumla ya tozo hizi ni sifuri</translation>
    </message>
    <message>
        <source>Nothing to pay yet: issue the invoice first</source>
        <translation>Bado hakuna cha kulipa: toa ankara kwanza</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Hakuna kilichobadilishwa</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space on the disk of {folder}, then save again.</source>
        <translation>Hakuna kilichobadilishwa. Ongeza nafasi kwenye diski ya {folder}, kisha hifadhi tena.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list.</source>
        <translation>Hakuna kilichobadilishwa. Angalia orodha.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Hakuna kilichofanywa.</translation>
    </message>
    <message>
        <source>Nothing was entered</source>
        <translation>Hakuna kilichoingizwa</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Hakuna kilichochapishwa.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Numbers cannot be described so</source>
        <translation>Namba haziwezi kuelezwa hivyo</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Wauguzi</translation>
    </message>
    <message>
        <source>Nurses and doctors correct the details of patients on their wards.</source>
        <translation>Wauguzi na madaktari husahihisha taarifa za wagonjwa wa wodi zao.</translation>
    </message>
    <message>
        <source>Nurses and ward managers see the boards of their own wards.</source>
        <translation>Wauguzi na wasimamizi wa wodi huona ubao wa wodi zao.</translation>
    </message>
    <message>
        <source>Nurses print wristbands for patients on their wards.</source>
        <translation>Wauguzi huchapisha bangili vya wagonjwa wa wodi zao.</translation>
    </message>
    <message>
        <source>Nurses, ward managers and doctors chart observations and notes and give medicines.</source>
        <translation>Wauguzi, wasimamizi wa wodi na madaktari huandika vipimo na maelezo na kutoa dawa.</translation>
    </message>
    <message>
        <source>Nurses, ward managers and doctors keep the care plan and the tasks of a chart.</source>
        <translation>Wauguzi, wasimamizi wa wodi na madaktari hutunza mpango wa huduma na kazi za chati.</translation>
    </message>
    <message>
        <source>Nursing note</source>
        <translation>Maelezo ya muuguzi</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Oblasti</translation>
    </message>
    <message>
        <source>Obs</source>
        <translation>Vipimo</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Vipimo</translation>
    </message>
    <message>
        <source>Observations belong to an open stay. Admit the patient again first.</source>
        <translation>Vipimo huhitaji ulazaji ulio wazi. Mlaze mgonjwa tena kwanza.</translation>
    </message>
    <message>
        <source>Observations of {time} saved</source>
        <translation>Vipimo vya {time} vimehifadhiwa</translation>
    </message>
    <message>
        <source>Observations, at least every (minutes)</source>
        <translation>Vipimo, angalau kila (dakika)</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Older and newer sets</source>
        <translation>Vipimo vya zamani na vipya</translation>
    </message>
    <message>
        <source>Oldest of these</source>
        <translation>Ya zamani zaidi</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Zamu ya wito</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Kwenye ruhusa</translation>
    </message>
    <message>
        <source>On leave to {time}</source>
        <translation>Ruhusa hadi {time}</translation>
    </message>
    <message>
        <source>On leave · back {time}</source>
        <translation>Ruhusani · kurudi {time}</translation>
    </message>
    <message>
        <source>Once it is ready, a patient can be put into it.</source>
        <translation>Kikiwa tayari, mgonjwa anaweza kuwekwa.</translation>
    </message>
    <message>
        <source>Once only</source>
        <translation>Mara moja tu</translation>
    </message>
    <message>
        <source>One child</source>
        <translation>Mtoto mmoja</translation>
    </message>
    <message>
        <source>One-time password of {login}</source>
        <translation>Nenosiri la mara moja la {login}</translation>
    </message>
    <message>
        <source>Only a billing supervisor refunds a payment.</source>
        <translation>Msimamizi wa malipo pekee hurudisha malipo.</translation>
    </message>
    <message>
        <source>Only a billing supervisor voids an issued invoice.</source>
        <translation>Msimamizi wa malipo pekee hufuta ankara iliyotolewa.</translation>
    </message>
    <message>
        <source>Only a broken glass has more to show</source>
        <translation>Ufikiaji wa dharura pekee ndio una zaidi ya kuonyesha</translation>
    </message>
    <message>
        <source>Only a doctor holds an order that goes on</source>
        <translation>Daktari tu husitisha agizo linaloendelea</translation>
    </message>
    <message>
        <source>Only a doctor stops an order that goes on</source>
        <translation>Daktari tu husimamisha agizo linaloendelea</translation>
    </message>
    <message>
        <source>Only one of the two records is protected</source>
        <translation>Rekodi moja tu kati ya mbili inalindwa</translation>
    </message>
    <message>
        <source>Only {owed} {currency} is open</source>
        <translation>Deni ni {owed} {currency} pekee</translation>
    </message>
    <message>
        <source>Only {owed} {currency} is owed</source>
        <translation>Deni ni {owed} {currency} pekee</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Open contacts, consents, insurance, other numbers, newborn</source>
        <translation>Fungua mawasiliano, ridhaa, bima, namba nyingine, mtoto mchanga</translation>
    </message>
    <message>
        <source>Open details, to put them right or admit</source>
        <translation>Fungua taarifa, ili kurekebisha au kulaza</translation>
    </message>
    <message>
        <source>Open on invoices</source>
        <translation>Deni kwenye ankara</translation>
    </message>
    <message>
        <source>Open the bill; on a charge, enter another like it</source>
        <translation>Fungua ankara; kwenye tozo, ingiza nyingine kama hiyo</translation>
    </message>
    <message>
        <source>Open the chart, or set a cleaned bed ready</source>
        <translation>Fungua chati, au weka tayari kitanda kilichosafishwa</translation>
    </message>
    <message>
        <source>Open the chart, or the details of who was never admitted</source>
        <translation>Fungua chati, au taarifa za ambaye hajawahi kulazwa</translation>
    </message>
    <message>
        <source>Open the record that it came from, and take the merge back there.</source>
        <translation>Fungua rekodi ilikotoka, na ufute uunganishaji huko.</translation>
    </message>
    <message>
        <source>Open this chart in an emergency?</source>
        <translation>Ufungue chati hii kwa dharura?</translation>
    </message>
    <message>
        <source>Open to all who may read charts</source>
        <translation>Wazi kwa wote wanaoruhusiwa kusoma jalada</translation>
    </message>
    <message>
        <source>Open visit {visit}, or discharge or transfer the patient there.</source>
        <translation>Fungua ziara {visit}, au umruhusu au umhamishe mgonjwa huko.</translation>
    </message>
    <message>
        <source>Open {name}, {other}, and do it there.</source>
        <translation>Fungua {name}, {other}, na ufanye huko.</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Fungua: {place}</translation>
    </message>
    <message>
        <source>Opened a patient found</source>
        <translation>Amefungua mgonjwa aliyepatikana</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Waliofunguliwa karibuni</translation>
    </message>
    <message>
        <source>Opened the details</source>
        <translation>Amefungua taarifa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>Other form than in {country}</source>
        <translation>Umbo tofauti na la {country}</translation>
    </message>
    <message>
        <source>Other form than {example}</source>
        <translation>Umbo tofauti na {example}</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Namba nyingine</translation>
    </message>
    <message>
        <source>Others get a new password from IT.</source>
        <translation>Wengine hupata nenosiri jipya kutoka TEHAMA.</translation>
    </message>
    <message>
        <source>Over {years} years ago, check it</source>
        <translation>Zaidi ya miaka {years} iliyopita, hakiki</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Imepita</translation>
    </message>
    <message>
        <source>Overdue {time}</source>
        <translation>Imechelewa {time}</translation>
    </message>
    <message>
        <source>Oxygen L</source>
        <translation>Oksijeni L</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Msimbo wa PIN</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Page {number} of {n}</source>
        <translation>Ukurasa {number} kati ya {n}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Paid by others for these services</source>
        <translation>Iliyolipwa na wengine kwa huduma hizi</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Iliyolipwa hadi sasa</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Maumivu</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Mzazi</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Parokia</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Sehemu iliyotangulia ya dirisha</translation>
    </message>
    <message>
        <source>Parts in any order: okafor gr · 14 Feb 58 · W07-000123 · 943 476 · 07700 900417</source>
        <translation>Sehemu kwa mpangilio wowote: okafor gr · 14 Feb 58 · W07-000123 · 943 476 · 07700 900417</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kaulisiri</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>Password of the downtime packs</source>
        <translation>Nenosiri la vifurushi vya dharura</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Bandika</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Patient asleep</source>
        <translation>Mgonjwa amelala</translation>
    </message>
    <message>
        <source>Patient away</source>
        <translation>Mgonjwa hayupo</translation>
    </message>
    <message>
        <source>Patient off the ward</source>
        <translation>Mgonjwa hayuko wodini</translation>
    </message>
    <message>
        <source>Patient refused</source>
        <translation>Mgonjwa amekataa</translation>
    </message>
    <message>
        <source>Patient&apos;s details</source>
        <translation>Taarifa za mgonjwa</translation>
    </message>
    <message>
        <source>Patient, not admitted</source>
        <translation>Mgonjwa, hajalazwa</translation>
    </message>
    <message>
        <source>Patient, other ward</source>
        <translation>Mgonjwa, wodi nyingine</translation>
    </message>
    <message>
        <source>Patient, other ward, sensitive</source>
        <translation>Mgonjwa, wodi nyingine, analindwa</translation>
    </message>
    <message>
        <source>Patient, own ward</source>
        <translation>Mgonjwa, wodi yake</translation>
    </message>
    <message>
        <source>Patient, own ward, sensitive</source>
        <translation>Mgonjwa, wodi yake, analindwa</translation>
    </message>
    <message>
        <source>Patient, sensitive, glass broken</source>
        <translation>Mgonjwa, analindwa, ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Wagonjwa</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Mwisho wa kulipa</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Payment {number} taken</source>
        <translation>Malipo {number} yamepokelewa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Photograph in the record</source>
        <translation>Picha kwenye rekodi</translation>
    </message>
    <message>
        <source>Photograph, none yet</source>
        <translation>Picha, hakuna bado</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Picha ({kinds})</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Bima</translation>
    </message>
    <message>
        <source>Plan an arrival…</source>
        <translation>Panga ujio…</translation>
    </message>
    <message>
        <source>Plan discharge</source>
        <translation>Panga ruhusa</translation>
    </message>
    <message>
        <source>Plan discharge…</source>
        <translation>Panga ruhusa…</translation>
    </message>
    <message>
        <source>Plan {n}</source>
        <translation>Bima {n}</translation>
    </message>
    <message>
        <source>Plan {share} %</source>
        <translation>Bima {share} %</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Imepangwa</translation>
    </message>
    <message>
        <source>Planned an arrival</source>
        <translation>Amepanga ujio</translation>
    </message>
    <message>
        <source>Planned the discharge</source>
        <translation>Amepanga ruhusa</translation>
    </message>
    <message>
        <source>Please pay by {day} and name the number {number}. Issued by {who}.</source>
        <translation>Tafadhali lipa kabla ya {day} na utaje namba {number}. Imetolewa na {who}.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Sera</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Namba ya bima</translation>
    </message>
    <message>
        <source>Post town</source>
        <translation>Mji wa posta</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Msimbo wa posta</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Mkoa</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Andika dawa</translation>
    </message>
    <message>
        <source>Prescribe it anew if it is wanted again.</source>
        <translation>Iandike upya ikitakiwa tena.</translation>
    </message>
    <message>
        <source>Prescribed a medicine</source>
        <translation>Aliandika dawa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Print a new wristband: the one worn now bears {mrn}.</source>
        <translation>Chapisha bangili mpya: iliyovaliwa sasa ina {mrn}.</translation>
    </message>
    <message>
        <source>Print how many labels?</source>
        <translation>Chapisha lebo ngapi?</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Chapisha lebo…</translation>
    </message>
    <message>
        <source>Print the band</source>
        <translation>Chapisha bangili</translation>
    </message>
    <message>
        <source>Print the census of {ward}?</source>
        <translation>Uchapishe hesabu ya {ward}?</translation>
    </message>
    <message>
        <source>Print the census…</source>
        <translation>Chapisha hesabu…</translation>
    </message>
    <message>
        <source>Print the downtime pack of your wards at once</source>
        <translation>Chapisha mara moja kifurushi cha dharura cha wodi zako</translation>
    </message>
    <message>
        <source>Print the registration sheet</source>
        <translation>Chapisha karatasi ya usajili</translation>
    </message>
    <message>
        <source>Print to a PDF</source>
        <translation>Chapisha kwenye PDF</translation>
    </message>
    <message>
        <source>Print {paper} to a file</source>
        <translation>Chapisha {paper} kwenye faili</translation>
    </message>
    <message>
        <source>Printed a receipt</source>
        <translation>Amechapisha risiti</translation>
    </message>
    <message>
        <source>Printed a wristband</source>
        <translation>Amechapisha bangili</translation>
    </message>
    <message>
        <source>Printed an admission sheet</source>
        <translation>Amechapisha karatasi ya kulaza</translation>
    </message>
    <message>
        <source>Printed an invoice</source>
        <translation>Amechapisha ankara</translation>
    </message>
    <message>
        <source>Printed the census</source>
        <translation>Amechapisha hesabu</translation>
    </message>
    <message>
        <source>Privacy officers and auditors read the audit log.</source>
        <translation>Maafisa wa faragha na wakaguzi husoma kumbukumbu za ukaguzi.</translation>
    </message>
    <message>
        <source>Privacy officers and auditors take the audit log out, and give their password again for it.</source>
        <translation>Maafisa wa faragha na wakaguzi hutoa kumbukumbu za ukaguzi, na hutoa nenosiri yao tena.</translation>
    </message>
    <message>
        <source>Privacy officers keep the policies and review broken glass.</source>
        <translation>Maafisa wa faragha hutunza sera na kupitia matumizi ya dharura.</translation>
    </message>
    <message>
        <source>Protect the other one as well first, so that the merge opens nothing.</source>
        <translation>Linda na nyingine kwanza, ili uunganishaji usifungue chochote.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Inalindwa</translation>
    </message>
    <message>
        <source>Protected chart</source>
        <translation>Jalada linalolindwa</translation>
    </message>
    <message>
        <source>Protected · {reason}</source>
        <translation>Inalindwa · {reason}</translation>
    </message>
    <message>
        <source>Prove again who you are</source>
        <translation>Thibitisha tena wewe ni nani</translation>
    </message>
    <message>
        <source>Proved again who it is</source>
        <translation>Amethibitisha tena utambulisho</translation>
    </message>
    <message>
        <source>Provide clinical care in an environment with monitoring facilities</source>
        <translation>Toa huduma ya kitabibu mahali penye vifaa vya ufuatiliaji</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Mkoa</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Mkoa au mji</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Mapigo</translation>
    </message>
    <message>
        <source>Put aside; it stays in the records</source>
        <translation>Imewekwa kando; inabaki kwenye rekodi</translation>
    </message>
    <message>
        <source>Put it aside with a reason.</source>
        <translation>Iweke kando kwa sababu.</translation>
    </message>
    <message>
        <source>Put it aside: nothing is missing.</source>
        <translation>Iweke kando: hakuna kinachokosekana.</translation>
    </message>
    <message>
        <source>Put it right in its form and save it there; then put this aside.</source>
        <translation>Irekebishe kwenye fomu yake na uihifadhi huko; kisha weka hii kando.</translation>
    </message>
    <message>
        <source>Put the glass back</source>
        <translation>Amefunga ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>Put this page into an envelope, seal it, and keep it on the ward of workstation {w}.</source>
        <translation>Weka ukurasa huu kwenye bahasha, ifunge, na uitunze katika wodi ya kompyuta {w}.</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>RATE {amount}</source>
        <translation>KASI {amount}</translation>
    </message>
    <message>
        <source>Reached the central server</source>
        <translation>Amefikia seva kuu</translation>
    </message>
    <message>
        <source>Read sensitive notes</source>
        <translation>Amesoma maelezo nyeti</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Amesoma kumbukumbu ya ukaguzi</translation>
    </message>
    <message>
        <source>Read the password of the downtime packs</source>
        <translation>Amesoma nenosiri la vifurushi vya dharura</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Reason {reason}</source>
        <translation>Sababu {reason}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Sababu: {reason}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Risiti</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Risiti {number}</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Receive the patient when they are here.</source>
        <translation>Mpokee mgonjwa akiwa hapa.</translation>
    </message>
    <message>
        <source>Receive the patient…</source>
        <translation>Mpokee mgonjwa…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Imepokelewa</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Imepokelewa kutoka kwa</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Iliyopokelewa hadi sasa</translation>
    </message>
    <message>
        <source>Received the patient</source>
        <translation>Amempokea mgonjwa</translation>
    </message>
    <message>
        <source>Recorded allergies</source>
        <translation>Ameandika mizio</translation>
    </message>
    <message>
        <source>Recorded allergy: {names}</source>
        <translation>Mzio ulioandikwa: {names}</translation>
    </message>
    <message>
        <source>Recorded as deceased</source>
        <translation>Ameandikwa kuwa amefariki</translation>
    </message>
    <message>
        <source>Recorded observations</source>
        <translation>Ameandika vipimo</translation>
    </message>
    <message>
        <source>Refresh, then look again.</source>
        <translation>Onyesha upya, kisha angalia tena.</translation>
    </message>
    <message>
        <source>Refunded a payment</source>
        <translation>Amerudisha malipo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Amekataa</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Imekataliwa na seva</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Mkoa</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Register and admit</source>
        <translation>Sajili na laza</translation>
    </message>
    <message>
        <source>Register as somebody new</source>
        <translation>Sajili kama mtu mpya</translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation>Sajili mtu mpya</translation>
    </message>
    <message>
        <source>Register, and admit where a ward is chosen</source>
        <translation>Sajili, na laza ikiwa wodi imechaguliwa</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Amesajili</translation>
    </message>
    <message>
        <source>Registered and admitted</source>
        <translation>Amesajili na kulaza</translation>
    </message>
    <message>
        <source>Registered nurse decides whether increased frequency of monitoring and/or escalation of care is required</source>
        <translation>Muuguzi aliyesajiliwa anaamua kama ufuatiliaji wa mara kwa mara zaidi na/au kuongezwa kwa huduma kunahitajika</translation>
    </message>
    <message>
        <source>Registered nurse to immediately inform the medical team caring for the patient</source>
        <translation>Muuguzi aliyesajiliwa aijulishe mara moja timu ya madaktari inayomhudumia mgonjwa</translation>
    </message>
    <message>
        <source>Registered nurse to immediately inform the medical team caring for the patient – this should be at least at specialist registrar level</source>
        <translation>Muuguzi aliyesajiliwa aijulishe mara moja timu ya madaktari inayomhudumia mgonjwa – angalau daktari wa ngazi ya ubingwa</translation>
    </message>
    <message>
        <source>Registered nurse to inform medical team caring for the patient, who will review and decide whether escalation of care is necessary</source>
        <translation>Muuguzi aliyesajiliwa aijulishe timu ya madaktari inayomhudumia mgonjwa, ambayo itamkagua na kuamua kama huduma iongezwe</translation>
    </message>
    <message>
        <source>Registered nurse to request urgent assessment by a clinician or team with core competencies in the care of acutely ill patients</source>
        <translation>Muuguzi aliyesajiliwa aombe tathmini ya haraka na mtabibu au timu yenye ujuzi wa kuhudumia wagonjwa mahututi</translation>
    </message>
    <message>
        <source>Registrars admit and transfer patients.</source>
        <translation>Makarani wa usajili huwalaza na kuwahamisha wagonjwa.</translation>
    </message>
    <message>
        <source>Registrars and privacy officers protect the charts of staff, their families and the famous.</source>
        <translation>Makarani wa usajili na maafisa wa faragha hulinda machati ya wafanyakazi, familia zao na watu mashuhuri.</translation>
    </message>
    <message>
        <source>Registrars and ward managers correct the details of every patient.</source>
        <translation>Makarani wa usajili na wasimamizi wa wodi husahihisha taarifa za kila mgonjwa.</translation>
    </message>
    <message>
        <source>Registrars join two records of one patient, for a reason; so may IT on the command line.</source>
        <translation>Makarani wa usajili huunganisha rekodi mbili za mgonjwa mmoja, kwa sababu maalum.</translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation>Karatasi ya usajili</translation>
    </message>
    <message>
        <source>Registration sheet {mrn}</source>
        <translation>Karatasi ya usajili {mrn}</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Ya kawaida</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Uhusiano</translation>
    </message>
    <message>
        <source>Relation of a contact</source>
        <translation>Uhusiano wa wa kuwasiliana</translation>
    </message>
    <message>
        <source>Reopened a conflict</source>
        <translation>Amefungua tena mgongano</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Ameweka upya nenosiri</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Weka upya nenosiri</translation>
    </message>
    <message>
        <source>Reset the password of {name}?</source>
        <translation>Uweke upya nenosiri la {name}?</translation>
    </message>
    <message>
        <source>Resp</source>
        <translation>Pumzi</translation>
    </message>
    <message>
        <source>Respirations</source>
        <translation>Upumuaji</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Amerejesha nakala rudufu</translation>
    </message>
    <message>
        <source>Resumed a medicine</source>
        <translation>Alirejesha dawa</translation>
    </message>
    <message>
        <source>Resuscitation</source>
        <translation>Ufufuaji</translation>
    </message>
    <message>
        <source>Resuscitation {words}</source>
        <translation>Ufufuaji {words}</translation>
    </message>
    <message>
        <source>Retired an old key</source>
        <translation>Ameondoa ufunguo wa zamani kazini</translation>
    </message>
    <message>
        <source>Reverse a charge, with a reason</source>
        <translation>Ondoa tozo, kwa sababu</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Imeondolewa</translation>
    </message>
    <message>
        <source>Reversed a charge</source>
        <translation>Ameondoa tozo</translation>
    </message>
    <message>
        <source>Reversed: {what}</source>
        <translation>Imeondolewa: {what}</translation>
    </message>
    <message>
        <source>Reviewed a broken glass</source>
        <translation>Amekagua ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Mapitio</translation>
    </message>
    <message>
        <source>Revoke it there first.</source>
        <translation>Iondoe huko kwanza.</translation>
    </message>
    <message>
        <source>Revoked a badge</source>
        <translation>Ameondoa beji</translation>
    </message>
    <message>
        <source>Right dose</source>
        <translation>Dozi sahihi</translation>
    </message>
    <message>
        <source>Right medicine</source>
        <translation>Dawa sahihi</translation>
    </message>
    <message>
        <source>Right patient</source>
        <translation>Mgonjwa sahihi</translation>
    </message>
    <message>
        <source>Right route</source>
        <translation>Njia sahihi</translation>
    </message>
    <message>
        <source>Right time</source>
        <translation>Wakati sahihi</translation>
    </message>
    <message>
        <source>Run: wardlight doctor</source>
        <translation>Tekeleza: wardlight doctor</translation>
    </message>
    <message>
        <source>Run: wardlight init</source>
        <translation>Tekeleza: wardlight init</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Inaenda</translation>
    </message>
    <message>
        <source>Said that two records are two people</source>
        <translation>Amesema rekodi mbili ni watu wawili</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Jmo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Save and admit</source>
        <translation>Hifadhi na laza</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Save it or throw it away first.</source>
        <translation>Ihifadhi au itupe kwanza.</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Hifadhi uamuzi</translation>
    </message>
    <message>
        <source>Save the set</source>
        <translation>Hifadhi vipimo</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Imehifadhiwa kama {path}</translation>
    </message>
    <message>
        <source>Saved on this workstation</source>
        <translation>Imehifadhiwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Saved on this workstation {time}</source>
        <translation>Imehifadhiwa kwenye kompyuta hii {time}</translation>
    </message>
    <message>
        <source>Say in a few words what was done instead.</source>
        <translation>Eleza kwa maneno machache kilichofanyika badala yake.</translation>
    </message>
    <message>
        <source>Say in a few words what was wrong.</source>
        <translation>Eleza kwa maneno machache kilichokosewa.</translation>
    </message>
    <message>
        <source>Say in a few words why it was wrong.</source>
        <translation>Eleza kwa maneno machache kwa nini ilikuwa makosa.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Eleza kwa maneno machache kwa nini.</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Sema kwa maneno machache.</translation>
    </message>
    <message>
        <source>Say what is to be done</source>
        <translation>Sema kinachopaswa kufanywa</translation>
    </message>
    <message>
        <source>Say what it is given for</source>
        <translation>Sema inatolewa kwa nini</translation>
    </message>
    <message>
        <source>Say what was found, and who knows of it.</source>
        <translation>Eleza kilichopatikana, na nani anajua.</translation>
    </message>
    <message>
        <source>Say what you found</source>
        <translation>Eleza ulichopata</translation>
    </message>
    <message>
        <source>Say when</source>
        <translation>Sema lini</translation>
    </message>
    <message>
        <source>Say which list the code is of</source>
        <translation>Sema msimbo ni wa orodha gani</translation>
    </message>
    <message>
        <source>Say why in a few words</source>
        <translation>Eleza kwa maneno machache kwa nini</translation>
    </message>
    <message>
        <source>Say why it is given in spite of the allergy</source>
        <translation>Sema kwa nini inatolewa licha ya mzio</translation>
    </message>
    <message>
        <source>Say why it was not given</source>
        <translation>Sema kwa nini haikutolewa</translation>
    </message>
    <message>
        <source>Say why it was wrong</source>
        <translation>Eleza kwa nini ilikuwa makosa</translation>
    </message>
    <message>
        <source>Say why the charge is taken back.</source>
        <translation>Eleza kwa nini tozo inaondolewa.</translation>
    </message>
    <message>
        <source>Say why the invoice is taken back.</source>
        <translation>Eleza kwa nini ankara inaondolewa.</translation>
    </message>
    <message>
        <source>Say why the money is given back.</source>
        <translation>Eleza kwa nini pesa zinarudishwa.</translation>
    </message>
    <message>
        <source>Say why: the privacy officer reads it.</source>
        <translation>Eleza sababu: afisa wa faragha huisoma.</translation>
    </message>
    <message>
        <source>Say why: the reason is empty</source>
        <translation>Sema kwa nini: sababu ni tupu</translation>
    </message>
    <message>
        <source>Scale {scale}</source>
        <translation>Kipimo cha {scale}</translation>
    </message>
    <message>
        <source>Scan a wristband</source>
        <translation>Soma bangili</translation>
    </message>
    <message>
        <source>Scan the band, or ask who it is</source>
        <translation>Soma bangili, au uliza ni nani</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Tafuta tena.</translation>
    </message>
    <message>
        <source>Search: wardlight patient find</source>
        <translation>Tafuta: wardlight patient find</translation>
    </message>
    <message>
        <source>Searched for patients</source>
        <translation>Ametafuta wagonjwa</translation>
    </message>
    <message>
        <source>Sensitive note</source>
        <translation>Maelezo nyeti</translation>
    </message>
    <message>
        <source>Sensitive notes open to their author, and to the ward&apos;s doctors and managers.</source>
        <translation>Maelezo nyeti husomwa na mwandishi wake, na madaktari na wasimamizi wa wodi.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Imetumwa</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Huduma</translation>
    </message>
    <message>
        <source>Services, net of tax</source>
        <translation>Huduma, bila kodi</translation>
    </message>
    <message>
        <source>Set a bed ready</source>
        <translation>Ameweka kitanda tayari</translation>
    </message>
    <message>
        <source>Set of {time} corrected</source>
        <translation>Vipimo vya {time} vimerekebishwa</translation>
    </message>
    <message>
        <source>Set ready</source>
        <translation>Weka tayari</translation>
    </message>
    <message>
        <source>Set ready…</source>
        <translation>Weka tayari…</translation>
    </message>
    <message>
        <source>Set the hospital&apos;s country</source>
        <translation>Ameweka nchi ya hospitali</translation>
    </message>
    <message>
        <source>Set the workstation up</source>
        <translation>Ameandaa kompyuta</translation>
    </message>
    <message>
        <source>Set, corrected later</source>
        <translation>Vipimo, vilirekebishwa baadaye</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Settled a conflict</source>
        <translation>Ametatua mgongano</translation>
    </message>
    <message>
        <source>Settled a conflict of a user</source>
        <translation>Ametatua mgongano wa mtumiaji</translation>
    </message>
    <message>
        <source>Settled within a day</source>
        <translation>Zilizomalizika ndani ya siku</translation>
    </message>
    <message>
        <source>Several answer, type her MRN</source>
        <translation>Wapo kadhaa, andika MRN yake</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Mgao</translation>
    </message>
    <message>
        <source>Sharing the record with other hospitals</source>
        <translation>Kushiriki rekodi na hospitali nyingine</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Zamu</translation>
    </message>
    <message>
        <source>Shift A or Shift B</source>
        <translation>Shift A au Shift B</translation>
    </message>
    <message>
        <source>Shift before and after</source>
        <translation>Zamu ya kabla na baada</translation>
    </message>
    <message>
        <source>Shorten it, then save again.</source>
        <translation>Lifupishe, kisha hifadhi tena.</translation>
    </message>
    <message>
        <source>Show or hide orders that are over</source>
        <translation>Onyesha au ficha maagizo yaliyoisha</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Ndugu</translation>
    </message>
    <message>
        <source>Sign each dose</source>
        <translation>Saini kila dozi</translation>
    </message>
    <message>
        <source>Sign it as its author.</source>
        <translation>Yasaini kama mwandishi.</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>Amesaini maelezo</translation>
    </message>
    <message>
        <source>Signed by {name} at {time}</source>
        <translation>Imesainiwa na {name} saa {time}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Tangu</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Tangu {time}</translation>
    </message>
    <message>
        <source>So many labels are not printed</source>
        <translation>Lebo nyingi hivyo hazichapishwi</translation>
    </message>
    <message>
        <source>Some changes need a decision</source>
        <translation>Baadhi ya mabadiliko yanahitaji uamuzi</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Mtu fulani</translation>
    </message>
    <message>
        <source>Somebody else has done the same already.</source>
        <translation>Mtu mwingine ameshafanya vivyo hivyo.</translation>
    </message>
    <message>
        <source>Somebody has decided this already</source>
        <translation>Kuna aliyeshaamua hili</translation>
    </message>
    <message>
        <source>Somebody has seen to this already</source>
        <translation>Kuna aliyeshughulikia hili</translation>
    </message>
    <message>
        <source>Somebody has written about this dose already</source>
        <translation>Mtu ameshaandika kuhusu dozi hii</translation>
    </message>
    <message>
        <source>Somebody lies in bed {bed}</source>
        <translation>Kuna mtu kitandani {bed}</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Jambo jingine</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Kuna kitu kinakosekana</translation>
    </message>
    <message>
        <source>Something is stuck</source>
        <translation>Kuna kilichokwama</translation>
    </message>
    <message>
        <source>Something was recorded in this stay already</source>
        <translation>Kuna kilichoandikwa tayari katika ulazaji huu</translation>
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
        <translation>SpO₂ % (kipimo {scale})</translation>
    </message>
    <message>
        <source>SpO₂ scale</source>
        <translation>Kipimo cha SpO₂</translation>
    </message>
    <message>
        <source>SpO₂ scale {scale}</source>
        <translation>Kipimo cha SpO₂ {scale}</translation>
    </message>
    <message>
        <source>SpO₂ · scale {scale} %</source>
        <translation>SpO₂ · kipimo {scale} %</translation>
    </message>
    <message>
        <source>Space: done</source>
        <translation>Space: imefanyika</translation>
    </message>
    <message>
        <source>Space: take it up again</source>
        <translation>Space: ianze tena</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Mume au mke</translation>
    </message>
    <message>
        <source>Staff who meet or bill patients may look them up.</source>
        <translation>Wanaowahudumia au kuwatoza wagonjwa wanaweza kuwatafuta.</translation>
    </message>
    <message>
        <source>Staff who meet or bill patients open their details.</source>
        <translation>Wanaowahudumia au kuwatoza wagonjwa hufungua taarifa zao.</translation>
    </message>
    <message>
        <source>Standing wards kept</source>
        <translation>Wodi za kudumu zimehifadhiwa</translation>
    </message>
    <message>
        <source>Started Wardlight</source>
        <translation>Ameanzisha Wardlight</translation>
    </message>
    <message>
        <source>Started {time}</source>
        <translation>Ilianza {time}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Jimbo</translation>
    </message>
    <message>
        <source>State of a bed</source>
        <translation>Hali ya kitanda</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ulazaji</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>Kulazwa hospitalini</translation>
    </message>
    <message>
        <source>Still cleaning</source>
        <translation>Bado kinasafishwa</translation>
    </message>
    <message>
        <source>Still on leave</source>
        <translation>Bado kwenye ruhusa</translation>
    </message>
    <message>
        <source>Still open on the invoice</source>
        <translation>Deni lililobaki kwenye ankara</translation>
    </message>
    <message>
        <source>Still to invoice</source>
        <translation>Bado kutolewa ankara</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Stop an order</source>
        <translation>Simamisha agizo</translation>
    </message>
    <message>
        <source>Stop moving a patient, or show all beds</source>
        <translation>Acha kumhamisha mgonjwa, au onyesha vitanda vyote</translation>
    </message>
    <message>
        <source>Stop {drug} for good?</source>
        <translation>Simamisha {drug} kabisa?</translation>
    </message>
    <message>
        <source>Stop. Scan the band of the patient whose chart this is.</source>
        <translation>Simama. Soma bangili ya mgonjwa wa chati hii.</translation>
    </message>
    <message>
        <source>Stopped a medicine</source>
        <translation>Alisimamisha dawa</translation>
    </message>
    <message>
        <source>Stopped {time}</source>
        <translation>Imesimamishwa {time}</translation>
    </message>
    <message>
        <source>Stopped {time} by {who}: {why}</source>
        <translation>Imesimamishwa {time} na {who}: {why}</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>Kitongoji</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Jpi</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Suspend {name}?</source>
        <translation>Umsimamishe {name}?</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Amesimamishwa</translation>
    </message>
    <message>
        <source>Suspended a user</source>
        <translation>Amesimamisha mtumiaji</translation>
    </message>
    <message>
        <source>Swap beds</source>
        <translation>Badilishana vitanda</translation>
    </message>
    <message>
        <source>Swap beds {one} and {other}?</source>
        <translation>Ubadilishe vitanda {one} na {other}?</translation>
    </message>
    <message>
        <source>Swap beds?</source>
        <translation>Ubadilishe vitanda?</translation>
    </message>
    <message>
        <source>Swap beds…</source>
        <translation>Badilishana vitanda…</translation>
    </message>
    <message>
        <source>Swapped beds</source>
        <translation>Walibadilishana vitanda</translation>
    </message>
    <message>
        <source>Swapped two beds</source>
        <translation>Amebadilishana vitanda viwili</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sawazisha</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Mfumo</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>Sistoli</translation>
    </message>
    <message>
        <source>Take a JPEG or a PNG.</source>
        <translation>Chukua JPEG au PNG.</translation>
    </message>
    <message>
        <source>Take a discharge back…</source>
        <translation>Ondoa ruhusa…</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Pokea malipo</translation>
    </message>
    <message>
        <source>Take all of the first or of the second</source>
        <translation>Chukua yote ya kwanza au ya pili</translation>
    </message>
    <message>
        <source>Take as version {n}</source>
        <translation>Chukua kama toleo {n}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Take back this entry for {drug}?</source>
        <translation>Ondoa ingizo hili la {drug}?</translation>
    </message>
    <message>
        <source>Take back {numbers}?</source>
        <translation>Uondoe {numbers}?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Iondoe</translation>
    </message>
    <message>
        <source>Take it up again if it must be done once more.</source>
        <translation>Ianze tena ikiwa lazima ifanywe upya.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Take one of less than 40 MB.</source>
        <translation>Chukua iliyo chini ya MB 40.</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Pokea malipo</translation>
    </message>
    <message>
        <source>Take policies at the workstation where the first set was taken.</source>
        <translation>Chukua sera kwenye kompyuta ambako seti ya kwanza ilichukuliwa.</translation>
    </message>
    <message>
        <source>Take that; what was handed over beyond it is the change.</source>
        <translation>Pokea hicho; kilichozidi ni chenji.</translation>
    </message>
    <message>
        <source>Take the discharge back first, or begin a new stay.</source>
        <translation>Futa ruhusa ya kutoka kwanza, au anza ulazaji mpya.</translation>
    </message>
    <message>
        <source>Take the first or the second version of a field</source>
        <translation>Chukua toleo la kwanza au la pili la sehemu</translation>
    </message>
    <message>
        <source>Take the merge of {goes} back?</source>
        <translation>Ufute uunganishaji wa {goes}?</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Zichukue</translation>
    </message>
    <message>
        <source>Take these policies into use?</source>
        <translation>Uanze kutumia sera hizi?</translation>
    </message>
    <message>
        <source>Take which discharge back?</source>
        <translation>Ruhusa ipi iondolewe?</translation>
    </message>
    <message>
        <source>Take {amount} by {method}?</source>
        <translation>Upokee {amount} kwa {method}?</translation>
    </message>
    <message>
        <source>Take {amount} in cash?</source>
        <translation>Upokee {amount} taslimu?</translation>
    </message>
    <message>
        <source>Take {name} off the contacts?</source>
        <translation>Umwondoe {name} kwenye mawasiliano?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Imeondolewa</translation>
    </message>
    <message>
        <source>Taken back by {who}: {why}</source>
        <translation>Imeondolewa na {who}: {why}</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Imepokelewa na</translation>
    </message>
    <message>
        <source>Taken meanwhile</source>
        <translation>Kimechukuliwa</translation>
    </message>
    <message>
        <source>Takes back receipt</source>
        <translation>Inaondoa risiti</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Task cancelled: {words}</source>
        <translation>Kazi imeghairiwa: {words}</translation>
    </message>
    <message>
        <source>Task taken up again: {words}</source>
        <translation>Kazi imeanzwa tena: {words}</translation>
    </message>
    <message>
        <source>Task: {words}</source>
        <translation>Kazi: {words}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Tasks of the patient</source>
        <translation>Kazi za mgonjwa</translation>
    </message>
    <message>
        <source>Tasks of the ward</source>
        <translation>Kazi za wodi</translation>
    </message>
    <message>
        <source>Tasks of the ward…</source>
        <translation>Kazi za wodi…</translation>
    </message>
    <message>
        <source>Tasks of ward {ward}</source>
        <translation>Kazi za wodi {ward}</translation>
    </message>
    <message>
        <source>Tasks of {name} in bed {bed}</source>
        <translation>Kazi za {name}, kitanda {bed}</translation>
    </message>
    <message>
        <source>Tasks…</source>
        <translation>Kazi…</translation>
    </message>
    <message>
        <source>Tax number {number}</source>
        <translation>Namba ya kodi {number}</translation>
    </message>
    <message>
        <source>Tax {rate} %</source>
        <translation>Kodi {rate} %</translation>
    </message>
    <message>
        <source>Temp °C</source>
        <translation>Joto °C</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Joto</translation>
    </message>
    <message>
        <source>That PIN was wrong too often</source>
        <translation>PIN imekosewa mara nyingi mno</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>Ni fupi mno</translation>
    </message>
    <message>
        <source>The admission of {name} is cancelled</source>
        <translation>Kulazwa kwa {name} kumefutwa</translation>
    </message>
    <message>
        <source>The amount is missing</source>
        <translation>Kiasi kinakosekana</translation>
    </message>
    <message>
        <source>The answer about allergies is not complete</source>
        <translation>Jibu kuhusu mizio halijakamilika</translation>
    </message>
    <message>
        <source>The audit log is whole</source>
        <translation>Kumbukumbu ya ukaguzi ni kamili</translation>
    </message>
    <message>
        <source>The audit log of this workstation does not fit</source>
        <translation>Kumbukumbu ya ukaguzi ya kompyuta hii hailingani</translation>
    </message>
    <message>
        <source>The backup cannot be written to {folder}</source>
        <translation>Nakala rudufu haiwezi kuandikwa katika {folder}</translation>
    </message>
    <message>
        <source>The badge is bound</source>
        <translation>Beji imeunganishwa</translation>
    </message>
    <message>
        <source>The badge is revoked</source>
        <translation>Beji imeondolewa</translation>
    </message>
    <message>
        <source>The bed is kept until the patient is received or the plan is cancelled.</source>
        <translation>Kitanda kinahifadhiwa hadi mgonjwa apokelewe au mpango ufutwe.</translation>
    </message>
    <message>
        <source>The bed stays theirs until they are discharged.</source>
        <translation>Kitanda kinabaki chake hadi aruhusiwe.</translation>
    </message>
    <message>
        <source>The bed that was kept is free again.</source>
        <translation>Kitanda kilichohifadhiwa kiko wazi tena.</translation>
    </message>
    <message>
        <source>The break is on record; the log counts anew from here</source>
        <translation>Mvunjiko umeandikwa; kumbukumbu inahesabu upya kuanzia hapa</translation>
    </message>
    <message>
        <source>The central server agrees.</source>
        <translation>Seva kuu inakubali.</translation>
    </message>
    <message>
        <source>The central server answers again</source>
        <translation>Seva kuu inajibu tena</translation>
    </message>
    <message>
        <source>The central server answers, and old work still waits. Tell IT; nothing is lost.</source>
        <translation>Seva kuu inajibu, na kazi ya zamani bado inasubiri. Waambie TEHAMA; hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The central server could not be asked.</source>
        <translation>Seva kuu haikuweza kuulizwa.</translation>
    </message>
    <message>
        <source>The central server refused some changes</source>
        <translation>Seva kuu imekataa baadhi ya mabadiliko</translation>
    </message>
    <message>
        <source>The check digit fits</source>
        <translation>Tarakimu ya ukaguzi inalingana</translation>
    </message>
    <message>
        <source>The check is one of: {names}.</source>
        <translation>Ukaguzi ni mojawapo ya: {names}.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Saa ya kompyuta hii si sahihi</translation>
    </message>
    <message>
        <source>The clock went back</source>
        <translation>Saa ilirudi nyuma</translation>
    </message>
    <message>
        <source>The code stands on the sealed page.</source>
        <translation>Msimbo uko kwenye ukurasa uliofungwa.</translation>
    </message>
    <message>
        <source>The database cannot be read</source>
        <translation>Hifadhidata haisomeki</translation>
    </message>
    <message>
        <source>The database file cannot be opened</source>
        <translation>Faili la hifadhidata halifunguki</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>Faili la hifadhidata limeharibika</translation>
    </message>
    <message>
        <source>The database file is not encrypted</source>
        <translation>Faili la hifadhidata halijasimbwa</translation>
    </message>
    <message>
        <source>The database is in use by another program</source>
        <translation>Hifadhidata inatumiwa na programu nyingine</translation>
    </message>
    <message>
        <source>The decision is open again</source>
        <translation>Uamuzi umefunguliwa tena</translation>
    </message>
    <message>
        <source>The decision on two patients in one bed was undone</source>
        <translation>Uamuzi kuhusu wagonjwa wawili kitanda kimoja umetenduliwa</translation>
    </message>
    <message>
        <source>The decision was undone</source>
        <translation>Uamuzi ulitenguliwa</translation>
    </message>
    <message>
        <source>The desk prints the documents of every stay.</source>
        <translation>Mapokezi huchapisha nyaraka za kila kulazwa.</translation>
    </message>
    <message>
        <source>The desk prints wristbands and admission sheets.</source>
        <translation>Mapokezi huchapisha bangili na karatasi za kulaza.</translation>
    </message>
    <message>
        <source>The desk registers patients; at night the wards do.</source>
        <translation>Mapokezi husajili wagonjwa; usiku wodi husajili.</translation>
    </message>
    <message>
        <source>The dose differs from the order</source>
        <translation>Dozi inatofautiana na agizo</translation>
    </message>
    <message>
        <source>The dose is closed with this reason; it can still be given later.</source>
        <translation>Dozi inafungwa kwa sababu hii; bado inaweza kutolewa baadaye.</translation>
    </message>
    <message>
        <source>The downtime packs cannot be written to {folder}</source>
        <translation>Vifurushi vya dharura haviwezi kuandikwa katika {folder}</translation>
    </message>
    <message>
        <source>The drug charts follow: sign each dose in its box, and put it in with its time when the computers are back. A ! stands for a dose that was overdue.</source>
        <translation>Chati za dawa zinafuata: saini kila dozi katika kisanduku chake, na uiandike pamoja na saa yake kompyuta zikirudi. ! ni dozi iliyochelewa.</translation>
    </message>
    <message>
        <source>The end is not after the beginning</source>
        <translation>Mwisho hauji baada ya mwanzo</translation>
    </message>
    <message>
        <source>The finding is kept with the case</source>
        <translation>Matokeo yamehifadhiwa pamoja na kesi</translation>
    </message>
    <message>
        <source>The first time stays on record beside it.</source>
        <translation>Muda wa kwanza unabaki kwenye rekodi kando yake.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used</source>
        <translation>Folda {folder} haiwezi kutumika</translation>
    </message>
    <message>
        <source>The folder {home} cannot be made</source>
        <translation>Folda {home} haiwezi kutengenezwa</translation>
    </message>
    <message>
        <source>The form holds an unfinished registration of {name}.</source>
        <translation>Fomu ina usajili usiokamilika wa {name}.</translation>
    </message>
    <message>
        <source>The insurance is not complete</source>
        <translation>Bima haijakamilika</translation>
    </message>
    <message>
        <source>The key does not open this database</source>
        <translation>Ufunguo haufungui hifadhidata hii</translation>
    </message>
    <message>
        <source>The laboratory enters results.</source>
        <translation>Maabara huingiza majibu.</translation>
    </message>
    <message>
        <source>The laboratory reads results.</source>
        <translation>Maabara husoma majibu.</translation>
    </message>
    <message>
        <source>The last digit does not fit, check the card</source>
        <translation>Tarakimu ya mwisho si sahihi, hakiki kadi</translation>
    </message>
    <message>
        <source>The lines of {invoice} do not sum to its total</source>
        <translation>Mistari ya {invoice} haifikii jumla yake</translation>
    </message>
    <message>
        <source>The log of the whole hospital is being written</source>
        <translation>Kumbukumbu ya hospitali nzima inaandikwa</translation>
    </message>
    <message>
        <source>The log of {name} does not fit</source>
        <translation>Kumbukumbu ya {name} hailingani</translation>
    </message>
    <message>
        <source>The log was checked</source>
        <translation>Kumbukumbu imehakikiwa</translation>
    </message>
    <message>
        <source>The login {login} is taken</source>
        <translation>Jina la kuingia {login} limeshachukuliwa</translation>
    </message>
    <message>
        <source>The merge can be taken back. What is written from now on stays with {mrn}.</source>
        <translation>Uunganishaji unaweza kufutwa. Kitakachoandikwa kuanzia sasa kinabaki na {mrn}.</translation>
    </message>
    <message>
        <source>The merge is taken back</source>
        <translation>Uunganishaji umefutwa</translation>
    </message>
    <message>
        <source>The mother is recorded as male</source>
        <translation>Mama ameandikwa kuwa mwanaume</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Jina ni refu mno</translation>
    </message>
    <message>
        <source>The newborn is registered as {mrn}</source>
        <translation>Mtoto mchanga amesajiliwa kama {mrn}</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>Maelezo ni tupu</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>Maelezo ni marefu mno</translation>
    </message>
    <message>
        <source>The old password stops working at once. You are told one for one log-in.</source>
        <translation>Nenosiri la zamani linaacha kufanya kazi mara moja. Utapewa moja la kuingia mara moja.</translation>
    </message>
    <message>
        <source>The one-time password has done its work.</source>
        <translation>Nenosiri la mara moja limemaliza kazi yake.</translation>
    </message>
    <message>
        <source>The packs cannot be written so often</source>
        <translation>Vifurushi haviwezi kuandikwa mara nyingi hivyo</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>Nenosiri ni rahisi kukisia</translation>
    </message>
    <message>
        <source>The password is not right</source>
        <translation>Nenosiri si sahihi</translation>
    </message>
    <message>
        <source>The password is too long</source>
        <translation>Nenosiri ni refu mno</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <translation>Nenosiri ni fupi mno</translation>
    </message>
    <message>
        <source>The patient goes home for a time; the stay goes on and the bed is kept.</source>
        <translation>Mgonjwa anakwenda nyumbani kwa muda; ulazaji unaendelea na kitanda kinahifadhiwa.</translation>
    </message>
    <message>
        <source>The patient is here again, in the old bed if it is still free. A death that was noted with it is taken back too.</source>
        <translation>Mgonjwa yuko hapa tena, katika kitanda cha zamani kama bado ni wazi. Kifo kilichoandikwa nayo pia kinaondolewa.</translation>
    </message>
    <message>
        <source>The patient is in their bed again.</source>
        <translation>Mgonjwa yuko kitandani mwake tena.</translation>
    </message>
    <message>
        <source>The patient refused to be photographed</source>
        <translation>Mgonjwa alikataa kupigwa picha</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile</source>
        <translation>Mpango umebadilishwa wakati huo</translation>
    </message>
    <message>
        <source>The policies that Wardlight ships are in force: {n} rules.</source>
        <translation>Sera zinazokuja na Wardlight zinatumika: kanuni {n}.</translation>
    </message>
    <message>
        <source>The printer takes no job</source>
        <translation>Printa haipokei kazi</translation>
    </message>
    <message>
        <source>The printer {printer} is not here</source>
        <translation>Printa {printer} haipo hapa</translation>
    </message>
    <message>
        <source>The privacy officer reads it.</source>
        <translation>Afisa wa faragha huisoma.</translation>
    </message>
    <message>
        <source>The record says: male</source>
        <translation>Rekodi inasema: mwanamume</translation>
    </message>
    <message>
        <source>The record that it changes is not here</source>
        <translation>Rekodi inayobadilishwa haipo hapa</translation>
    </message>
    <message>
        <source>The record that was changed is not at the central server.</source>
        <translation>Rekodi iliyobadilishwa haipo kwenye seva kuu.</translation>
    </message>
    <message>
        <source>The return lies before the leave</source>
        <translation>Kurudi kuko kabla ya kuondoka</translation>
    </message>
    <message>
        <source>The service date is in the future</source>
        <translation>Tarehe ya huduma bado haijafika</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {folder} takes no file.</source>
        <translation>Mipangilio haiwezi kuhifadhiwa: {folder} haipokei faili.</translation>
    </message>
    <message>
        <source>The stay ends and bed {bed} goes to cleaning.</source>
        <translation>Ulazaji unaisha na kitanda {bed} kitasafishwa.</translation>
    </message>
    <message>
        <source>The stay ends.</source>
        <translation>Ulazaji unaisha.</translation>
    </message>
    <message>
        <source>The stay has ended.</source>
        <translation>Kulazwa kumekwisha.</translation>
    </message>
    <message>
        <source>The stay is over</source>
        <translation>Ulazaji umekwisha</translation>
    </message>
    <message>
        <source>The stay is over: nothing is given any more.</source>
        <translation>Kulazwa kumeisha: hakuna kinachotolewa tena.</translation>
    </message>
    <message>
        <source>The stay is taken back as if it had not been; the record of it remains.</source>
        <translation>Ulazaji unafutwa kana kwamba haukuwepo; rekodi yake inabaki.</translation>
    </message>
    <message>
        <source>The stay of {name} is over</source>
        <translation>Ulazaji wa {name} umekwisha</translation>
    </message>
    <message>
        <source>The task is too long</source>
        <translation>Kazi ni ndefu mno</translation>
    </message>
    <message>
        <source>The time is now {time}</source>
        <translation>Muda sasa ni {time}</translation>
    </message>
    <message>
        <source>The time of admission lies ahead</source>
        <translation>Muda wa kulaza bado haujafika</translation>
    </message>
    <message>
        <source>The time of arrival lies ahead</source>
        <translation>Muda wa kufika bado haujafika</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Mbili hizo hazifanani</translation>
    </message>
    <message>
        <source>The two new passwords differ</source>
        <translation>Manenosiri mapya mawili yanatofautiana</translation>
    </message>
    <message>
        <source>The ward manager decides what was given.</source>
        <translation>Msimamizi wa wodi huamua kilichotolewa.</translation>
    </message>
    <message numerus="yes">
        <source>The whole hospital, {n} workstations</source>
        <comment>The whole hospital, {n} workstation</comment>
        <translation>
            <numerusform>Hospitali yote, kompyuta {n}</numerusform>
            <numerusform>Hospitali yote, kompyuta {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being checked</source>
        <translation>Kumbukumbu yote inahakikiwa</translation>
    </message>
    <message>
        <source>The words are too long</source>
        <translation>Maneno ni marefu mno</translation>
    </message>
    <message>
        <source>The workstation itself applies the messages that other systems send, and backs itself up.</source>
        <translation>Kompyuta yenyewe hutekeleza ujumbe kutoka mifumo mingine.</translation>
    </message>
    <message>
        <source>The workstation itself seals what came in the clear.</source>
        <translation>Kompyuta yenyewe hufunga kilichofika bila kufungwa.</translation>
    </message>
    <message>
        <source>The {field} cannot be right</source>
        <translation>Hii haiwezi kuwa sahihi: {field}</translation>
    </message>
    <message>
        <source>The {field} is not right</source>
        <translation>{field} si sahihi</translation>
    </message>
    <message>
        <source>There as it ended</source>
        <translation>Waliokuwepo mwishoni</translation>
    </message>
    <message>
        <source>There as the day began</source>
        <translation>Waliokuwepo siku ilipoanza</translation>
    </message>
    <message>
        <source>There is a database in {home} already</source>
        <translation>Tayari kuna hifadhidata katika {home}</translation>
    </message>
    <message>
        <source>There is no database in {folder} yet</source>
        <translation>Bado hakuna hifadhidata katika {folder}</translation>
    </message>
    <message>
        <source>There is no document {number} here</source>
        <translation>Hakuna hati {number} hapa</translation>
    </message>
    <message>
        <source>There is no form for this</source>
        <translation>Hakuna fomu ya hii</translation>
    </message>
    <message>
        <source>There is no other page this way</source>
        <translation>Hakuna ukurasa mwingine upande huu</translation>
    </message>
    <message>
        <source>There is no patient {mrn}</source>
        <translation>Hakuna mgonjwa {mrn}</translation>
    </message>
    <message>
        <source>There is no receipt {number} here</source>
        <translation>Hakuna risiti {number} hapa</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>Hakuna nafasi kwenye diski</translation>
    </message>
    <message>
        <source>There is no section {n} here</source>
        <translation>Hakuna sehemu ya {n} hapa</translation>
    </message>
    <message>
        <source>There is no service {code}</source>
        <translation>Hakuna huduma {code}</translation>
    </message>
    <message>
        <source>There is no such assignment</source>
        <translation>Hakuna upangaji kama huo</translation>
    </message>
    <message>
        <source>There is no such user</source>
        <translation>Hakuna mtumiaji kama huyo</translation>
    </message>
    <message>
        <source>There is no user {login}</source>
        <translation>Hakuna mtumiaji {login}</translation>
    </message>
    <message>
        <source>There is no ward {code}</source>
        <translation>Hakuna wodi {code}</translation>
    </message>
    <message>
        <source>There is nobody on your wards</source>
        <translation>Hakuna mtu katika wodi zako</translation>
    </message>
    <message>
        <source>There is nothing in it to send again</source>
        <translation>Hakuna cha kutuma tena</translation>
    </message>
    <message>
        <source>There is nothing to begin anew.</source>
        <translation>Hakuna cha kuanza upya.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Hakuna la kufanya.</translation>
    </message>
    <message>
        <source>There is nothing to end.</source>
        <translation>Hakuna cha kumaliza.</translation>
    </message>
    <message>
        <source>There is nothing to invoice</source>
        <translation>Hakuna cha kutoza</translation>
    </message>
    <message>
        <source>There is nothing to invoice.</source>
        <translation>Hakuna cha kutoza.</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>Bado hakuna cha kuchapisha</translation>
    </message>
    <message>
        <source>These are one record already</source>
        <translation>Hizi tayari ni rekodi moja</translation>
    </message>
    <message>
        <source>These charges cannot be added up</source>
        <translation>Tozo hizi haziwezi kujumlishwa</translation>
    </message>
    <message>
        <source>These charges come to nothing</source>
        <translation>Tozo hizi jumla yake ni sifuri</translation>
    </message>
    <message>
        <source>These policies cannot be taken</source>
        <translation>Sera hizi haziwezi kuchukuliwa</translation>
    </message>
    <message>
        <source>These two differ in {what}</source>
        <translation>Hizi mbili zinatofautiana kwa {what}</translation>
    </message>
    <message>
        <source>They are kept here with the reason. See to them in the list; nothing is lost.</source>
        <translation>Yamehifadhiwa hapa pamoja na sababu. Yashughulikie kwenye orodha; hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>They can copy it at this workstation.</source>
        <translation>Mwandishi anaweza kuinakili kwenye kituo hiki.</translation>
    </message>
    <message>
        <source>They decide here at once and elsewhere with the next sync. The central server follows when IT runs: wardlight central policies</source>
        <translation>Zinaamua hapa mara moja na kwingine usawazishaji ujao. Seva kuu itafuata TEHAMA watakapotekeleza: wardlight central policies</translation>
    </message>
    <message>
        <source>They differ in {what}. </source>
        <translation>Zinatofautiana kwa {what}. </translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>PIN hii si sahihi</translation>
    </message>
    <message>
        <source>This PIN is tried first by everybody</source>
        <translation>PIN hii ndiyo kila mtu hujaribu kwanza</translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation>Kiasi hiki ni kikubwa mno</translation>
    </message>
    <message>
        <source>This assignment is over already</source>
        <translation>Upangaji huu umeshakwisha</translation>
    </message>
    <message>
        <source>This badge is not known here</source>
        <translation>Beji hii haijulikani hapa</translation>
    </message>
    <message>
        <source>This badge is somebody else&apos;s</source>
        <translation>Beji hii ni ya mtu mwingine</translation>
    </message>
    <message>
        <source>This bed is not in the ward</source>
        <translation>Kitanda hiki hakipo katika wodi</translation>
    </message>
    <message>
        <source>This charge is on an invoice: take the invoice back first</source>
        <translation>Tozo hii iko kwenye ankara: ondoa ankara kwanza</translation>
    </message>
    <message>
        <source>This charge is on an issued invoice</source>
        <translation>Tozo hii iko kwenye ankara iliyotolewa</translation>
    </message>
    <message>
        <source>This charge was reversed already</source>
        <translation>Tozo hii imeshaondolewa</translation>
    </message>
    <message>
        <source>This colleague has no ward of their own</source>
        <translation>Mwenzako huyu hana wodi yake</translation>
    </message>
    <message>
        <source>This computer has no keyring, so a passphrase opens the database. Use at least {n} characters and keep it safe: without it the data cannot be read.</source>
        <translation>Kompyuta hii haina hifadhi ya funguo, hivyo kaulisiri hufungua hifadhidata. Tumia angalau herufi {n} na uitunze: bila hiyo data haisomeki.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Saa ya kompyuta hii</translation>
    </message>
    <message>
        <source>This contact is not on this workstation</source>
        <translation>Mawasiliano haya hayapo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>This database is opened by a passphrase.</source>
        <translation>Hifadhidata hii hufunguliwa kwa kaulisiri.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Wardlight</source>
        <translation>Hifadhidata hii ilitengenezwa na toleo jipya la Wardlight</translation>
    </message>
    <message>
        <source>This day has not begun</source>
        <translation>Siku hii haijaanza</translation>
    </message>
    <message>
        <source>This decision cannot be undone</source>
        <translation>Uamuzi huu hauwezi kutenduliwa</translation>
    </message>
    <message>
        <source>This document cannot be taken back</source>
        <translation>Hati hii haiwezi kuondolewa</translation>
    </message>
    <message>
        <source>This document, {currency}</source>
        <translation>Hati hii, {currency}</translation>
    </message>
    <message>
        <source>This dose was given at {time} by {who}</source>
        <translation>Dozi hii ilitolewa saa {time} na {who}</translation>
    </message>
    <message>
        <source>This entry cannot be given back</source>
        <translation>Ingizo hili haliwezi kurudishwa</translation>
    </message>
    <message>
        <source>This entry has been taken back already</source>
        <translation>Ingizo hili limeshaondolewa</translation>
    </message>
    <message>
        <source>This file cannot be read as text (UTF-8).</source>
        <translation>Faili hili haliwezi kusomwa kama maandishi (UTF-8).</translation>
    </message>
    <message>
        <source>This file is too large for policies.</source>
        <translation>Faili hili ni kubwa mno kwa sera.</translation>
    </message>
    <message>
        <source>This goes on by itself, also after an interruption.</source>
        <translation>Hii huendelea yenyewe, hata baada ya kukatizwa.</translation>
    </message>
    <message>
        <source>This goes out by itself. There is nothing to do.</source>
        <translation>Hii hutumwa yenyewe. Hakuna la kufanya.</translation>
    </message>
    <message>
        <source>This has {n} digits, check it</source>
        <translation>Ina tarakimu {n}, hakiki</translation>
    </message>
    <message>
        <source>This installation cannot encrypt</source>
        <translation>Usakinishaji huu hauwezi kusimba</translation>
    </message>
    <message>
        <source>This insurance is not on this workstation</source>
        <translation>Bima hii haipo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>This invoice is not on this workstation</source>
        <translation>Ankara hii haipo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>This is a credit note; it stays</source>
        <translation>Hii ni hati ya mkopo; inabaki</translation>
    </message>
    <message>
        <source>This is a note of {name}</source>
        <translation>Haya ni maelezo ya {name}</translation>
    </message>
    <message>
        <source>This is after today</source>
        <translation>Hii ni baada ya leo</translation>
    </message>
    <message>
        <source>This is after {date}</source>
        <translation>Hii ni baada ya {date}</translation>
    </message>
    <message>
        <source>This is longer than {time}</source>
        <translation>Hii inazidi {time}</translation>
    </message>
    <message>
        <source>This is no badge</source>
        <translation>Hii si beji</translation>
    </message>
    <message>
        <source>This is no picture that can be read</source>
        <translation>Hii si picha inayosomeka</translation>
    </message>
    <message>
        <source>This is no share</source>
        <translation>Huu si mgao</translation>
    </message>
    <message>
        <source>This is no time</source>
        <translation>Huu si muda</translation>
    </message>
    <message>
        <source>This is not refused any more</source>
        <translation>Hii haijakataliwa tena</translation>
    </message>
    <message>
        <source>This is not your access</source>
        <translation>Huu si ufikiaji wako</translation>
    </message>
    <message>
        <source>This is the last administrator</source>
        <translation>Huyu ndiye msimamizi wa mwisho</translation>
    </message>
    <message>
        <source>This is the old password</source>
        <translation>Hili ni nenosiri la zamani</translation>
    </message>
    <message>
        <source>This is the wristband of another patient</source>
        <translation>Hii ni bangili ya mgonjwa mwingine</translation>
    </message>
    <message>
        <source>This is your own case</source>
        <translation>Hii ni kesi yako mwenyewe</translation>
    </message>
    <message>
        <source>This is your own note</source>
        <translation>Haya ni maelezo yako mwenyewe</translation>
    </message>
    <message>
        <source>This lies after {time}</source>
        <translation>Hii ni baada ya {time}</translation>
    </message>
    <message>
        <source>This lies before what happened at {time}</source>
        <translation>Hii ni kabla ya kilichotokea {time}</translation>
    </message>
    <message>
        <source>This line cannot be reversed</source>
        <translation>Mstari huu hauwezi kuondolewa</translation>
    </message>
    <message>
        <source>This line takes another one back; it stays</source>
        <translation>Mstari huu unaondoa mwingine; unabaki</translation>
    </message>
    <message>
        <source>This money was given back already</source>
        <translation>Pesa hizi zimesharudishwa</translation>
    </message>
    <message>
        <source>This movement was put right already</source>
        <translation>Tukio hili limesharekebishwa</translation>
    </message>
    <message>
        <source>This needs a reason</source>
        <translation>Hili linahitaji sababu</translation>
    </message>
    <message>
        <source>This needs your PIN again</source>
        <translation>Hili linahitaji PIN yako tena</translation>
    </message>
    <message>
        <source>This needs your password again</source>
        <translation>Hili linahitaji nenosiri lako tena</translation>
    </message>
    <message>
        <source>This note is for its author</source>
        <translation>Dokezo hili ni la mwandishi wake</translation>
    </message>
    <message>
        <source>This note is not signed</source>
        <translation>Maelezo haya hayajasainiwa</translation>
    </message>
    <message>
        <source>This note is signed</source>
        <translation>Maelezo haya yamesainiwa</translation>
    </message>
    <message>
        <source>This note was corrected already</source>
        <translation>Maelezo haya yamesharekebishwa</translation>
    </message>
    <message>
        <source>This number belongs to {mrn} already</source>
        <translation>Namba hii tayari ni ya {mrn}</translation>
    </message>
    <message>
        <source>This number cannot be right</source>
        <translation>Namba hii haiwezi kuwa sahihi</translation>
    </message>
    <message>
        <source>This one-time password has expired</source>
        <translation>Nenosiri hili la mara moja limeisha muda</translation>
    </message>
    <message>
        <source>This patient has no stay here</source>
        <translation>Mgonjwa huyu hajalazwa hapa</translation>
    </message>
    <message>
        <source>This patient has no stay yet</source>
        <translation>Mgonjwa huyu bado hana ulazaji</translation>
    </message>
    <message>
        <source>This patient is no longer on this workstation</source>
        <translation>Mgonjwa huyu hayupo tena kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>This patient is not on this workstation</source>
        <translation>Mgonjwa huyu hayupo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>This patient&apos;s chart is protected: it opens to the ward&apos;s staff and the attending alone.</source>
        <translation>Chati ya mgonjwa huyu inalindwa: inafunguka kwa wafanyakazi wa wodi na daktari wake pekee.</translation>
    </message>
    <message>
        <source>This patient&apos;s details are protected: they open to the ward&apos;s staff, the desk and billing.</source>
        <translation>Taarifa za mgonjwa huyu zinalindwa: zinafunguka kwa wodi yake, mapokezi na malipo.</translation>
    </message>
    <message>
        <source>This payment is not on this workstation</source>
        <translation>Malipo haya hayapo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Picha hii ni kubwa mno</translation>
    </message>
    <message>
        <source>This quantity cannot be charged</source>
        <translation>Kiasi hiki hakiwezi kutozwa</translation>
    </message>
    <message>
        <source>This record is not merged into another one</source>
        <translation>Rekodi hii haijaunganishwa na nyingine</translation>
    </message>
    <message>
        <source>This record is not on this workstation</source>
        <translation>Rekodi hii haipo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>This set has been corrected already; correct the newer one.</source>
        <translation>Vipimo hivi vimesharekebishwa; rekebisha vipya zaidi.</translation>
    </message>
    <message>
        <source>This set is partial: NEWS2 {score}</source>
        <translation>Vipimo hivi si kamili: NEWS2 {score}</translation>
    </message>
    <message>
        <source>This stay</source>
        <translation>Ulazaji huu</translation>
    </message>
    <message>
        <source>This stay is not on this workstation</source>
        <translation>Ulazaji huu haupo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>This stay of {name} was cancelled</source>
        <translation>Ulazaji huu wa {name} ulifutwa</translation>
    </message>
    <message>
        <source>This step is yours alone. It counts for five minutes.</source>
        <translation>Hatua hii ni yako pekee. Inatumika kwa dakika tano.</translation>
    </message>
    <message>
        <source>This task is open already</source>
        <translation>Kazi hii tayari iko wazi</translation>
    </message>
    <message>
        <source>This time has not come yet</source>
        <translation>Muda huu bado haujafika</translation>
    </message>
    <message>
        <source>This time is over already</source>
        <translation>Muda huu umeshapita</translation>
    </message>
    <message>
        <source>This user is suspended</source>
        <translation>Mtumiaji huyu amesimamishwa</translation>
    </message>
    <message>
        <source>This version of Wardlight does not know this user&apos;s role</source>
        <translation>Toleo hili la Wardlight halijui jukumu la mtumiaji huyu</translation>
    </message>
    <message>
        <source>This ward is no longer in use</source>
        <translation>Wodi hii haitumiki tena</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>This workstation does not keep the policy key</source>
        <translation>Kompyuta hii haitunzi ufunguo wa sera</translation>
    </message>
    <message numerus="yes">
        <source>This workstation has had no contact for more than {n} days</source>
        <comment>This workstation has had no contact for more than {n} day</comment>
        <translation>
            <numerusform>Kompyuta hii haijawasiliana kwa zaidi ya siku {n}</numerusform>
            <numerusform>Kompyuta hii haijawasiliana kwa zaidi ya siku {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>This workstation only. {why}</source>
        <translation>Kompyuta hii pekee. {why}</translation>
    </message>
    <message>
        <source>This workstation only; the central server was never reached</source>
        <translation>Kompyuta hii pekee; seva kuu haijawahi kufikiwa</translation>
    </message>
    <message>
        <source>This workstation only; the central server was not reached since {time}</source>
        <translation>Kompyuta hii pekee; seva kuu haijafikiwa tangu {time}</translation>
    </message>
    <message>
        <source>This workstation works on its own</source>
        <translation>Kompyuta hii inafanya kazi peke yake</translation>
    </message>
    <message>
        <source>This workstation; the central server is being asked</source>
        <translation>Kompyuta hii; seva kuu inaulizwa</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Utupe kilichoandikwa?</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Alh</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Times that are written here mislead others. Ask IT to set it.</source>
        <translation>Nyakati zinazoandikwa hapa huwapotosha wengine. Waombe TEHAMA waiweke sawa.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cheo</translation>
    </message>
    <message>
        <source>To a nursing facility</source>
        <translation>Kituo cha uuguzi</translation>
    </message>
    <message>
        <source>To another hospital</source>
        <translation>Hospitali nyingine</translation>
    </message>
    <message>
        <source>To be talked about</source>
        <translation>Ya kuzungumzwa</translation>
    </message>
    <message>
        <source>To pay, {currency}</source>
        <translation>Ya kulipa, {currency}</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Ya kukaguliwa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Majaribio mengi mno</translation>
    </message>
    <message>
        <source>Took a merge back</source>
        <translation>Amefuta uunganishaji</translation>
    </message>
    <message>
        <source>Took a payment</source>
        <translation>Amepokea malipo</translation>
    </message>
    <message>
        <source>Took a task up again</source>
        <translation>Ameanza kazi tena</translation>
    </message>
    <message>
        <source>Took in a message</source>
        <translation>Amepokea ujumbe</translation>
    </message>
    <message>
        <source>Took in a table of patients</source>
        <translation>Ameingiza jedwali la wagonjwa</translation>
    </message>
    <message>
        <source>Took keys</source>
        <translation>Amechukua funguo</translation>
    </message>
    <message>
        <source>Took over the workstation</source>
        <translation>Amechukua kompyuta</translation>
    </message>
    <message>
        <source>Took policies into use</source>
        <translation>Ameanza kutumia sera</translation>
    </message>
    <message>
        <source>Took the note of a dose back</source>
        <translation>Alifuta maandishi ya dozi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Mji</translation>
    </message>
    <message>
        <source>Townland</source>
        <translation>Kijiji</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Uhamisho wa benki</translation>
    </message>
    <message>
        <source>Transfer the patient first.</source>
        <translation>Mhamishe mgonjwa kwanza.</translation>
    </message>
    <message>
        <source>Transfer the patient to change the place.</source>
        <translation>Mhamishe mgonjwa ili kubadilisha mahali.</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Amehamishwa</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>Waliohamia</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>Waliohamishwa</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Matibabu</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling or the date of birth. Somebody new can be registered.</source>
        <translation>Jaribu herufi chache, tahajia nyingine au tarehe ya kuzaliwa. Mtu mpya anaweza kusajiliwa.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Jnn</translation>
    </message>
    <message>
        <source>Turn the page of the preview</source>
        <translation>Geuza ukurasa wa onyesho</translation>
    </message>
    <message>
        <source>Two patients had been given one bed</source>
        <translation>Wagonjwa wawili walikuwa wamepewa kitanda kimoja</translation>
    </message>
    <message>
        <source>Two patients in beds are needed to change places</source>
        <translation>Wagonjwa wawili walio vitandani wanahitajika kubadilishana</translation>
    </message>
    <message>
        <source>Two patients, one bed</source>
        <translation>Wagonjwa wawili, kitanda kimoja</translation>
    </message>
    <message>
        <source>Two people changed the same thing. Both versions are kept until one is chosen.</source>
        <translation>Watu wawili walibadilisha kitu kimoja. Matoleo yote yanahifadhiwa hadi moja lichaguliwe.</translation>
    </message>
    <message>
        <source>Two people check</source>
        <translation>Watu wawili hukagua</translation>
    </message>
    <message>
        <source>Two people check this medicine</source>
        <translation>Watu wawili hukagua dawa hii</translation>
    </message>
    <message>
        <source>Two people together can lift it.</source>
        <translation>Watu wawili kwa pamoja wanaweza kuondoa zuio.</translation>
    </message>
    <message>
        <source>Type A, C, V, P or U</source>
        <translation>Andika A, C, V, P au U</translation>
    </message>
    <message>
        <source>Type a day, month and year of the calendar, as {date}</source>
        <translation>Andika siku, mwezi na mwaka, kama {date}</translation>
    </message>
    <message>
        <source>Type a name, a number or a date of birth</source>
        <translation>Andika jina, namba au tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Andika namba</translation>
    </message>
    <message>
        <source>Type a number above 0, up to 10,000.</source>
        <translation>Andika namba zaidi ya 0, hadi 10,000.</translation>
    </message>
    <message>
        <source>Type a percentage from 0 to 100.</source>
        <translation>Andika asilimia kutoka 0 hadi 100.</translation>
    </message>
    <message>
        <source>Type a whole number</source>
        <translation>Andika namba kamili</translation>
    </message>
    <message>
        <source>Type at least one value, then save.</source>
        <translation>Andika angalau thamani moja, kisha hifadhi.</translation>
    </message>
    <message>
        <source>Type both.</source>
        <translation>Andika vyote viwili.</translation>
    </message>
    <message>
        <source>Type digits alone.</source>
        <translation>Andika tarakimu pekee.</translation>
    </message>
    <message>
        <source>Type her MRN or scan her band</source>
        <translation>Andika MRN yake au changanua utepe wake</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Iandike tena.</translation>
    </message>
    <message>
        <source>Type it as 14:05, or as 22-Nov 23:50.</source>
        <translation>Andika kama 14:05, au kama 22-Nov 23:50.</translation>
    </message>
    <message>
        <source>Type it as {date}</source>
        <translation>Andika kama {date}</translation>
    </message>
    <message>
        <source>Type it, or choose one of the two versions.</source>
        <translation>Iandike, au chagua moja ya matoleo mawili.</translation>
    </message>
    <message>
        <source>Type less, or find the patient by Ctrl K.</source>
        <translation>Andika kidogo, au mtafute mgonjwa kwa Ctrl K.</translation>
    </message>
    <message>
        <source>Type of a number</source>
        <translation>Aina ya namba</translation>
    </message>
    <message>
        <source>Type one digit after the point</source>
        <translation>Andika tarakimu moja baada ya nukta</translation>
    </message>
    <message>
        <source>Type the day of the service</source>
        <translation>Andika siku ya huduma</translation>
    </message>
    <message>
        <source>Type the new one twice, alike.</source>
        <translation>Andika jipya mara mbili, sawasawa.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Andika namba</translation>
    </message>
    <message>
        <source>Type the number of the policy</source>
        <translation>Andika namba ya bima</translation>
    </message>
    <message>
        <source>Type the values of the set</source>
        <translation>Andika thamani za vipimo</translation>
    </message>
    <message>
        <source>Type two medical record numbers as they stand on the wristband.</source>
        <translation>Andika namba mbili za jalada kama zilivyo kwenye bangili.</translation>
    </message>
    <message>
        <source>Type what is paid, above 0.</source>
        <translation>Andika kinacholipwa, zaidi ya 0.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Andika PIN yako.</translation>
    </message>
    <message>
        <source>Type your login and your password.</source>
        <translation>Andika jina la kuingia na nenosiri.</translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>Andika nenosiri lako</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Andika nenosiri lako.</translation>
    </message>
    <message>
        <source>Typed a wrong PIN</source>
        <translation>Ameandika PIN isiyo sahihi</translation>
    </message>
    <message>
        <source>Undo, while a notice with Undo is shown</source>
        <translation>Tendua, wakati ilani yenye Tendua inaonekana</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Imetenduliwa mara moja</translation>
    </message>
    <message>
        <source>Unlocked the workstation</source>
        <translation>Amefungua kufuli la kompyuta</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Haijalipwa</translation>
    </message>
    <message>
        <source>Unresponsive</source>
        <translation>Hana mwitikio</translation>
    </message>
    <message>
        <source>Unsure? Ask for a former address or a card. A second record hides old allergies.</source>
        <translation>Huna uhakika? Uliza anwani ya zamani au kadi. Rekodi ya pili huficha mizio ya zamani.</translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation>Juu au Chini</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Ya haraka</translation>
    </message>
    <message>
        <source>Use at least {n} characters: four words that do not belong together.</source>
        <translation>Tumia angalau herufi {n}: maneno manne yasiyohusiana.</translation>
    </message>
    <message>
        <source>Use at most {n} characters.</source>
        <translation>Usizidi herufi {n}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Itumie</translation>
    </message>
    <message>
        <source>Use it, or name another folder with --home.</source>
        <translation>Itumie, au taja folda nyingine kwa --home.</translation>
    </message>
    <message>
        <source>Use its three letters, as EUR or GBP.</source>
        <translation>Tumia herufi zake tatu, kama EUR au GBP.</translation>
    </message>
    <message>
        <source>Use of the record for research</source>
        <translation>Matumizi ya rekodi kwa utafiti</translation>
    </message>
    <message>
        <source>Use other words: not names, the hospital, or keys that lie side by side.</source>
        <translation>Tumia maneno mengine: si majina, hospitali, wala vitufe vilivyopakana.</translation>
    </message>
    <message>
        <source>Use the chart for children of your hospital.</source>
        <translation>Tumia chati ya watoto ya hospitali yako.</translation>
    </message>
    <message>
        <source>Use the passphrase or keyring it was made with, or restore a backup.</source>
        <translation>Tumia kaulisiri au hifadhi ya funguo iliyoiunda, au rejesha nakala rudufu.</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Tumia nenosiri</translation>
    </message>
    <message>
        <source>Use this record</source>
        <translation>Tumia rekodi hii</translation>
    </message>
    <message>
        <source>Use twelve characters or more.</source>
        <translation>Tumia herufi kumi na mbili au zaidi.</translation>
    </message>
    <message>
        <source>Use up to eight capitals and digits: W07.</source>
        <translation>Tumia herufi kubwa na tarakimu zisizozidi nane: W07.</translation>
    </message>
    <message>
        <source>User&apos;s account</source>
        <translation>Akaunti ya mtumiaji</translation>
    </message>
    <message>
        <source>Users, policies, keys and restores: IT administrators who give their password again.</source>
        <translation>Watumiaji, sera, funguo na urejeshaji: wasimamizi wa TEHAMA wanaotoa nenosiri yao tena.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Halali hadi</translation>
    </message>
    <message>
        <source>Version {n} is in force from now on</source>
        <translation>Toleo {n} linatumika kuanzia sasa</translation>
    </message>
    <message>
        <source>Version {version} is in force: {n} rules.</source>
        <translation>Toleo {version} linatumika: kanuni {n}.</translation>
    </message>
    <message>
        <source>Version {version}, taken {when} by {name}</source>
        <translation>Toleo {version}, lilichukuliwa {when} na {name}</translation>
    </message>
    <message>
        <source>Village or township</source>
        <translation>Kijiji au tarafa</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziara</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Ziara {number}</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sauti</translation>
    </message>
    <message>
        <source>Vomited</source>
        <translation>Alitapika</translation>
    </message>
    <message>
        <source>Wait for sync, or search again.</source>
        <translation>Subiri usawazishaji, au tafuta tena.</translation>
    </message>
    <message>
        <source>Wait for sync, then search again.</source>
        <translation>Subiri usawazishaji, kisha tafuta tena.</translation>
    </message>
    <message>
        <source>Wait for sync.</source>
        <translation>Subiri usawazishaji.</translation>
    </message>
    <message numerus="yes">
        <source>Wait {n} seconds, then try again.</source>
        <comment>Wait {n} second, then try again.</comment>
        <translation>
            <numerusform>Subiri sekunde {n}, kisha jaribu tena.</numerusform>
            <numerusform>Subiri sekunde {n}, kisha jaribu tena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait, or say why it is given all the same.</source>
        <translation>Subiri, au sema kwa nini inatolewa hata hivyo.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Inasubiri kutumwa</translation>
    </message>
    <message>
        <source>Waits to be sent again</source>
        <translation>Inasubiri kutumwa tena</translation>
    </message>
    <message>
        <source>Wanted, and was refused</source>
        <translation>Alitaka, akakataliwa</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Wodi</translation>
    </message>
    <message>
        <source>Ward managers and registrars decide between two versions of a record.</source>
        <translation>Wasimamizi wa wodi na makarani wa usajili huamua kati ya matoleo mawili ya rekodi.</translation>
    </message>
    <message>
        <source>Ward managers say who works on their wards: shifts, cover and on-call.</source>
        <translation>Wasimamizi wa wodi hupanga wanaofanya kazi katika wodi zao: zamu, kushikilia na zamu za wito.</translation>
    </message>
    <message>
        <source>Ward staff admit, transfer and discharge on their wards.</source>
        <translation>Wafanyakazi wa wodi huwalaza, kuwahamisha na kuwaruhusu katika wodi zao.</translation>
    </message>
    <message>
        <source>Ward staff capture charges on their wards while the stay is open.</source>
        <translation>Wafanyakazi wa wodi huingiza tozo za wodi zao wakati mgonjwa amelazwa.</translation>
    </message>
    <message>
        <source>Ward staff keep the tasks of their own wards.</source>
        <translation>Wafanyakazi wa wodi hutunza kazi za wodi zao wenyewe.</translation>
    </message>
    <message>
        <source>Ward staff print the documents of stays on their wards.</source>
        <translation>Wafanyakazi wa wodi huchapisha nyaraka za waliolazwa katika wodi zao.</translation>
    </message>
    <message>
        <source>Ward {ward}</source>
        <translation>Wodi {ward}</translation>
    </message>
    <message>
        <source>Ward, other</source>
        <translation>Wodi, nyingine</translation>
    </message>
    <message>
        <source>Ward, own</source>
        <translation>Wodi, yake</translation>
    </message>
    <message>
        <source>Wardlight is closing</source>
        <translation>Wardlight inafungwa</translation>
    </message>
    <message>
        <source>Wardlight is open already on this database</source>
        <translation>Wardlight tayari imefunguliwa kwenye hifadhidata hii</translation>
    </message>
    <message>
        <source>Wardlight was not opened</source>
        <translation>Wardlight haikufunguliwa</translation>
    </message>
    <message>
        <source>Wardlight will not use it. Move it away and restore a backup.</source>
        <translation>Wardlight haitalitumia. Lihamishe na urejeshe nakala rudufu.</translation>
    </message>
    <message>
        <source>Was given</source>
        <translation>Ilitolewa</translation>
    </message>
    <message>
        <source>Was refused: {act}</source>
        <translation>Ilikataliwa: {act}</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Njia ya malipo</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Jtn</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Nini kifanywe?</translation>
    </message>
    <message>
        <source>What was given stays on the chart. To give it again it is prescribed anew.</source>
        <translation>Kilichotolewa hubaki kwenye chati. Kutoa tena huandikwa upya.</translation>
    </message>
    <message>
        <source>What was handed over does not fit the amount</source>
        <translation>Kilichotolewa hakilingani na kiasi</translation>
    </message>
    <message>
        <source>What was written since the merge stays with {mrn}.</source>
        <translation>Kilichoandikwa tangu uunganishaji kinabaki na {mrn}.</translation>
    </message>
    <message>
        <source>What you typed is kept for this bill</source>
        <translation>Ulichoandika kimehifadhiwa kwa ankara hii</translation>
    </message>
    <message>
        <source>When Wardlight does not open: break the seal and open the PDF of your ward in {folder} with any PDF reader. It asks for this password.</source>
        <translation>Wardlight isipofunguka: vunja muhuri na ufungue PDF ya wodi yako katika {folder} kwa kisoma PDF chochote. Itaomba nenosiri hili.</translation>
    </message>
    <message>
        <source>When is {name} to go?</source>
        <translation>{name} anaondoka lini?</translation>
    </message>
    <message>
        <source>Who is expected?</source>
        <translation>Nani anatarajiwa?</translation>
    </message>
    <message>
        <source>Who keeps the bed</source>
        <translation>Nani anabaki na kitanda</translation>
    </message>
    <message>
        <source>Who may read a chart may print from it.</source>
        <translation>Anayeruhusiwa kusoma chati anaweza kuichapisha.</translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation>Nani analipa?</translation>
    </message>
    <message>
        <source>Whoever is known already appears here while you type.</source>
        <translation>Anayejulikana tayari huonekana hapa unapoandika.</translation>
    </message>
    <message>
        <source>Whoever opened the chart ends it.</source>
        <translation>Aliyefungua chati ndiye huimaliza.</translation>
    </message>
    <message>
        <source>Whoever writes a note signs it, and gives the PIN for it.</source>
        <translation>Anayeandika maelezo huyasaini, na hutoa PIN yake.</translation>
    </message>
    <message>
        <source>Whose number is this?</source>
        <translation>Namba hii ni ya nani?</translation>
    </message>
    <message>
        <source>Why is {drug} not given?</source>
        <translation>Kwa nini {drug} haitolewi?</translation>
    </message>
    <message>
        <source>Work on the dose, then give it</source>
        <translation>Shughulikia dozi, kisha itoe</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Ya kuangaliwa tena</translation>
    </message>
    <message>
        <source>Wristband matches</source>
        <translation>Bangili inalingana</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Andika maneno machache.</translation>
    </message>
    <message>
        <source>Write a number, as 500 or 2.5</source>
        <translation>Andika namba, kama 500 au 2.5</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>Write hours, as 4 or 1.5</source>
        <translation>Andika saa, kama 4 au 1.5</translation>
    </message>
    <message>
        <source>Write it with a point and without a comma, as 2.5 or 1000</source>
        <translation>Andika kwa nukta bila koma, kama 2.5 au 1000</translation>
    </message>
    <message>
        <source>Write something, or leave with Esc.</source>
        <translation>Andika kitu, au toka kwa Esc.</translation>
    </message>
    <message>
        <source>Write the hours between doses</source>
        <translation>Andika saa kati ya dozi</translation>
    </message>
    <message>
        <source>Write the name of the drug</source>
        <translation>Andika jina la dawa</translation>
    </message>
    <message>
        <source>Write the times of day, or an interval</source>
        <translation>Andika saa za siku, au muda wa kati</translation>
    </message>
    <message>
        <source>Written down: {why}</source>
        <translation>Imeandikwa: {why}</translation>
    </message>
    <message>
        <source>Wrote a downtime pack</source>
        <translation>Ameandika kifurushi cha dharura</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Ameandika maelezo</translation>
    </message>
    <message>
        <source>Wrote the keys for the safe</source>
        <translation>Ameandika funguo za sefu</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Mwaka wa kuzaliwa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>Yes: changes go into the record of this known patient.</source>
        <translation>Ndiyo: mabadiliko yanaingia kwenye rekodi ya mgonjwa huyu.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Wewe</translation>
    </message>
    <message>
        <source>You have signed this note already</source>
        <translation>Umeshasaini maelezo haya</translation>
    </message>
    <message>
        <source>You may break the glass. Your name, the time and your reason go to the privacy officer, who reviews every case.</source>
        <translation>Unaweza kufungua kwa dharura. Jina lako, muda na sababu yako huenda kwa afisa wa faragha, anayekagua kila kesi.</translation>
    </message>
    <message>
        <source>Your role does not include it. Ask the ward manager or IT.</source>
        <translation>Jukumu lako halihusishi hili. Muulize msimamizi wa wodi au TEHAMA.</translation>
    </message>
    <message>
        <source>Your role gives no medicines.</source>
        <translation>Jukumu lako halitoi dawa.</translation>
    </message>
    <message>
        <source>Your role writes no notes</source>
        <translation>Jukumu lako haliandiki maelezo</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Msimbo wa ZIP</translation>
    </message>
    <message>
        <source>a countersignature of the central server is missing</source>
        <translation>sahihi ya pili ya seva kuu haipo</translation>
    </message>
    <message>
        <source>a cuff measures from 10 to 250 mmHg</source>
        <translation>kipimo cha shinikizo hupima 10 hadi 250 mmHg</translation>
    </message>
    <message>
        <source>a cuff measures from 20 to 300 mmHg</source>
        <translation>kipimo cha shinikizo hupima 20 hadi 300 mmHg</translation>
    </message>
    <message>
        <source>a living body lies between 10 and 47 °C</source>
        <translation>mwili hai uko kati ya 10 na 47 °C</translation>
    </message>
    <message>
        <source>a saturation lies between 0 and 100 %</source>
        <translation>ujazo wa oksijeni uko kati ya 0 na 100 %</translation>
    </message>
    <message>
        <source>a sealed text came back with other words: ours was kept, tell IT</source>
        <translation>maandishi yaliyofungwa yamerudi na maneno mengine: yetu yamehifadhiwa, waambie TEHAMA</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>karibu sawa</translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation>takriban {when}</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ongeza</translation>
    </message>
    <message>
        <source>adds up to {amount}</source>
        <translation>jumla ni {amount}</translation>
    </message>
    <message>
        <source>airborne</source>
        <translation>hewa</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>zote zimetumwa</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>mizio</translation>
    </message>
    <message>
        <source>allergies not asked</source>
        <translation>mizio haijaulizwa</translation>
    </message>
    <message>
        <source>allergies {names}</source>
        <translation>mizio {names}</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>inaruhusiwa</translation>
    </message>
    <message>
        <source>already admitted as {visit}</source>
        <translation>tayari amelazwa kama {visit}</translation>
    </message>
    <message>
        <source>an entry is missing or doubled</source>
        <translation>ingizo linakosekana au limerudiwa</translation>
    </message>
    <message>
        <source>an entry was taken back</source>
        <translation>ingizo liliondolewa</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>na {n} zaidi</numerusform>
            <numerusform>na {n} zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>another like it</source>
        <translation>nyingine kama hii</translation>
    </message>
    <message>
        <source>as required</source>
        <translation>inapohitajika</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>angalau</translation>
    </message>
    <message>
        <source>at least {n}, needs {signs}</source>
        <translation>angalau {n}, inahitaji {signs}</translation>
    </message>
    <message>
        <source>at {workstation}</source>
        <translation>kwenye {workstation}</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>kumbukumbu ya ukaguzi</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>mkaguzi</translation>
    </message>
    <message>
        <source>bed {bed}</source>
        <translation>kitanda {bed}</translation>
    </message>
    <message>
        <source>behind glass</source>
        <translation>nyuma ya kioo</translation>
    </message>
    <message>
        <source>billing clerk</source>
        <translation>karani wa malipo</translation>
    </message>
    <message>
        <source>billing supervisor</source>
        <translation>msimamizi wa malipo</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>wote wamebadilisha</translation>
    </message>
    <message>
        <source>both were put into it</source>
        <translation>wote waliwekwa humo</translation>
    </message>
    <message>
        <source>broken glass</source>
        <translation>ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>kwa mdomo</translation>
    </message>
    <message>
        <source>by nasogastric tube</source>
        <translation>kwa mrija wa pua</translation>
    </message>
    <message numerus="yes">
        <source>capsules</source>
        <comment>capsule</comment>
        <translation>
            <numerusform>kapsuli</numerusform>
            <numerusform>kapsuli</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>imebadilishwa</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>tozo</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>imehakikiwa</translation>
    </message>
    <message>
        <source>checked with {who}</source>
        <translation>imekaguliwa na {who}</translation>
    </message>
    <message>
        <source>choose one above</source>
        <translation>chagua moja hapo juu</translation>
    </message>
    <message>
        <source>cleaning</source>
        <translation>usafi</translation>
    </message>
    <message>
        <source>consciousness</source>
        <translation>fahamu</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>mguso</translation>
    </message>
    <message>
        <source>corrected by {name}: {reason}</source>
        <translation>imerekebishwa na {name}: {reason}</translation>
    </message>
    <message>
        <source>correction: {reason}</source>
        <translation>marekebisho: {reason}</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>demographics</source>
        <translation>taarifa binafsi</translation>
    </message>
    <message>
        <source>diastolic pressure</source>
        <translation>shinikizo la diastoli</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>inatofautiana</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>daktari</translation>
    </message>
    <message>
        <source>does not add up to {amount}</source>
        <translation>haifiki {amount}</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dozi</translation>
    </message>
    <message>
        <source>dose {amount}</source>
        <translation>dozi {amount}</translation>
    </message>
    <message>
        <source>down {n} in {time}</source>
        <translation>−{n} kwa {time}</translation>
    </message>
    <message>
        <source>droplet</source>
        <translation>matone</translation>
    </message>
    <message numerus="yes">
        <source>drops</source>
        <comment>drop</comment>
        <translation>
            <numerusform>matone</numerusform>
            <numerusform>matone</numerusform>
        </translation>
    </message>
    <message>
        <source>due in 30 min</source>
        <translation>dk 30 zijazo</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>ifikapo {time}</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>inaisha {time}</translation>
    </message>
    <message>
        <source>every so many hours</source>
        <translation>kila saa kadhaa</translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>kila {time}</translation>
    </message>
    <message>
        <source>every {time} at most</source>
        <translation>si zaidi ya kila {time}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>kila kitu</translation>
    </message>
    <message>
        <source>everything was loaded</source>
        <translation>kila kitu kimepakiwa</translation>
    </message>
    <message>
        <source>exchanged with family name</source>
        <translation>limebadilishana na jina la ukoo</translation>
    </message>
    <message>
        <source>exchanged with given name</source>
        <translation>limebadilishana na jina la kwanza</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>jina la ukoo</translation>
    </message>
    <message>
        <source>four times a day</source>
        <translation>mara nne kwa siku</translation>
    </message>
    <message numerus="yes">
        <source>free beds</source>
        <comment>free bed</comment>
        <translation>
            <numerusform>kitanda wazi</numerusform>
            <numerusform>vitanda wazi</numerusform>
        </translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>anapata</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>jinsia</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>jina la kwanza</translation>
    </message>
    <message>
        <source>glass broken</source>
        <translation>ufikiaji wa dharura</translation>
    </message>
    <message>
        <source>gone home</source>
        <translation>ameruhusiwa</translation>
    </message>
    <message>
        <source>here since {day}{place}</source>
        <translation>yuko hapa tangu {day}{place}</translation>
    </message>
    <message>
        <source>in another script: {name}</source>
        <translation>katika mwandiko mwingine: {name}</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>yuko hospitalini</translation>
    </message>
    <message>
        <source>inhaled</source>
        <translation>kuvuta pumzi</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>bima</translation>
    </message>
    <message>
        <source>into the ear</source>
        <translation>ndani ya sikio</translation>
    </message>
    <message>
        <source>into the eye</source>
        <translation>ndani ya jicho</translation>
    </message>
    <message>
        <source>into the nose</source>
        <translation>ndani ya pua</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>kwenye msuli</translation>
    </message>
    <message>
        <source>intravenous</source>
        <translation>kwenye mshipa</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>ankara</translation>
    </message>
    <message>
        <source>is this entry true?</source>
        <translation>je, ingizo hili ni kweli?</translation>
    </message>
    <message>
        <source>it does not follow the entry before it</source>
        <translation>halifuati ingizo lililotangulia</translation>
    </message>
    <message>
        <source>it is not the entry that the central server acknowledged</source>
        <translation>si ingizo ambalo seva kuu ilithibitisha kupokea</translation>
    </message>
    <message>
        <source>it is not the entry that the central server countersigned</source>
        <translation>si ingizo ambalo seva kuu ilithibitisha</translation>
    </message>
    <message>
        <source>it is not the entry that was signed</source>
        <translation>si ingizo lililosainiwa</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>maudhui yake yamebadilishwa</translation>
    </message>
    <message>
        <source>its countersignature does not follow the one before it</source>
        <translation>sahihi yake ya pili haifuati iliyotangulia</translation>
    </message>
    <message>
        <source>its countersignature is forged, or of another key</source>
        <translation>sahihi yake ya pili ni ya kughushi, au ya ufunguo mwingine</translation>
    </message>
    <message>
        <source>its signature is forged</source>
        <translation>sahihi yake ni ya kughushi</translation>
    </message>
    <message>
        <source>its signature is of another key</source>
        <translation>sahihi yake ni ya ufunguo mwingine</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>funguo</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>maabara</translation>
    </message>
    <message>
        <source>last contact not known</source>
        <translation>mawasiliano ya mwisho hayajulikani</translation>
    </message>
    <message>
        <source>last contact {time}</source>
        <translation>mawasiliano ya mwisho {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>chini ya dakika moja</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>anapoteza</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>may be given now</source>
        <translation>inaweza kutolewa sasa</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>dawa</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>dawa</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>micrograms</source>
        <translation>mikrogramu</translation>
    </message>
    <message>
        <source>mmol</source>
        <translation>mmol</translation>
    </message>
    <message>
        <source>moved?</source>
        <translation>amehama?</translation>
    </message>
    <message>
        <source>nanograms</source>
        <translation>nanogramu</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>namba ya taifa</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>karibu sawa</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>inahitaji uamuzi</translation>
    </message>
    <message>
        <source>needs {fields}</source>
        <translation>inahitaji {fields}</translation>
    </message>
    <message numerus="yes">
        <source>needs {n} more</source>
        <comment>needs {n} more</comment>
        <translation>
            <numerusform>inahitaji {n} zaidi</numerusform>
            <numerusform>inahitaji {n} zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>needs {rights}</source>
        <translation>inahitaji {rights}</translation>
    </message>
    <message>
        <source>needs {sign}</source>
        <translation>inahitaji {sign}</translation>
    </message>
    <message>
        <source>never admitted</source>
        <translation>hajawahi kulazwa</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>sehemu inayofuata</translation>
    </message>
    <message>
        <source>no bed</source>
        <translation>bila kitanda</translation>
    </message>
    <message>
        <source>no bed yet</source>
        <translation>bado hana kitanda</translation>
    </message>
    <message>
        <source>no care relation</source>
        <translation>hakuna uhusiano wa huduma</translation>
    </message>
    <message>
        <source>no central server</source>
        <translation>hakuna seva kuu</translation>
    </message>
    <message>
        <source>no device on a ward gives more than 80 L/min</source>
        <translation>hakuna kifaa wodini kinachotoa zaidi ya 80 L/min</translation>
    </message>
    <message>
        <source>no insurance is recorded</source>
        <translation>hakuna bima iliyoandikwa</translation>
    </message>
    <message>
        <source>no known allergies</source>
        <translation>hakuna mzio unaojulikana</translation>
    </message>
    <message>
        <source>no number before it is issued</source>
        <translation>bila namba kabla ya kutolewa</translation>
    </message>
    <message>
        <source>no pulse is that fast</source>
        <translation>hakuna mapigo ya kasi hivyo</translation>
    </message>
    <message>
        <source>no rows of its own yet</source>
        <translation>bado haina chochote chake</translation>
    </message>
    <message>
        <source>no ward</source>
        <translation>bila wodi</translation>
    </message>
    <message>
        <source>nobody breathes that often</source>
        <translation>hakuna anayepumua mara nyingi hivyo</translation>
    </message>
    <message>
        <source>nobody would be left who may do this: {action}</source>
        <translation>hakuna atakayebaki anayeweza kufanya hili: {action}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>haijaandikwa</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>bado</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>hairuhusiwi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>not valid for this stay</source>
        <translation>si halali kwa ulazaji huu</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>bado</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation>bado haijatumwa</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>maelezo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>nothing given</source>
        <translation>hakuna kilichotolewa</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>hakuna kilichopangwa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sasa</translation>
    </message>
    <message>
        <source>now, 14:05 or 22-Nov 23:50</source>
        <translation>sasa, 14:05 au 22-Nov 23:50</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>muuguzi</translation>
    </message>
    <message>
        <source>observations</source>
        <translation>vipimo</translation>
    </message>
    <message>
        <source>off shift</source>
        <translation>nje ya zamu</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>kwenye ruhusa</translation>
    </message>
    <message>
        <source>on the skin</source>
        <translation>kwenye ngozi</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>mara moja kwa siku</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>mara moja tu</translation>
    </message>
    <message>
        <source>one digit differs</source>
        <translation>tarakimu moja inatofautiana</translation>
    </message>
    <message>
        <source>only one changed it</source>
        <translation>mmoja pekee amebadilisha</translation>
    </message>
    <message>
        <source>open {amount}</source>
        <translation>deni {amount}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>imechelewa</translation>
    </message>
    <message>
        <source>oxygen flow</source>
        <translation>mtiririko wa oksijeni</translation>
    </message>
    <message>
        <source>oxygen saturation</source>
        <translation>ujazo wa oksijeni</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ukurasa</translation>
    </message>
    <message>
        <source>partial: {reason}</source>
        <translation>si kamili: {reason}</translation>
    </message>
    <message>
        <source>patch on the skin</source>
        <translation>kiraka kwenye ngozi</translation>
    </message>
    <message numerus="yes">
        <source>patches</source>
        <comment>patch</comment>
        <translation>
            <numerusform>viraka</numerusform>
            <numerusform>viraka</numerusform>
        </translation>
    </message>
    <message>
        <source>patient</source>
        <translation>mgonjwa</translation>
    </message>
    <message>
        <source>patient asked</source>
        <translation>mgonjwa aliulizwa</translation>
    </message>
    <message numerus="yes">
        <source>patients</source>
        <comment>patient</comment>
        <translation>
            <numerusform>mgonjwa</numerusform>
            <numerusform>wagonjwa</numerusform>
        </translation>
    </message>
    <message>
        <source>payment</source>
        <translation>malipo</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>malipo</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>mfamasia</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>sera</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>inawezekana</translation>
    </message>
    <message>
        <source>privacy officer</source>
        <translation>afisa wa faragha</translation>
    </message>
    <message>
        <source>protected chart</source>
        <translation>jalada linalolindwa</translation>
    </message>
    <message numerus="yes">
        <source>puffs</source>
        <comment>puff</comment>
        <translation>
            <numerusform>mipulizo</numerusform>
            <numerusform>mipulizo</numerusform>
        </translation>
    </message>
    <message>
        <source>pulse</source>
        <translation>mapigo ya moyo</translation>
    </message>
    <message>
        <source>recorded as deceased</source>
        <translation>ameandikwa kuwa amefariki</translation>
    </message>
    <message>
        <source>records that differed were brought again</source>
        <translation>rekodi zilizotofautiana zimeletwa tena</translation>
    </message>
    <message>
        <source>rectal</source>
        <translation>kwa njia ya haja</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>imekataliwa</translation>
    </message>
    <message>
        <source>refused by the central server, kept here</source>
        <translation>imekataliwa na seva kuu, imehifadhiwa hapa</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>karani wa usajili</translation>
    </message>
    <message>
        <source>respirations</source>
        <translation>upumuaji</translation>
    </message>
    <message>
        <source>reverse line</source>
        <translation>ondoa mstari</translation>
    </message>
    <message>
        <source>route</source>
        <translation>njia</translation>
    </message>
    <message>
        <source>same</source>
        <translation>sawa</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>msimbo wa posta ni uleule</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>jina la ukoo sawa</translation>
    </message>
    <message>
        <source>same {what}</source>
        <translation>{what} sawa</translation>
    </message>
    <message>
        <source>seal broken: this is not what was signed. Tell IT.</source>
        <translation>muhuri umevunjika: hiki sicho kilichosainiwa. Waambie TEHAMA.</translation>
    </message>
    <message>
        <source>seal not compared</source>
        <translation>muhuri haujalinganishwa</translation>
    </message>
    <message>
        <source>seal whole</source>
        <translation>muhuri mzima</translation>
    </message>
    <message>
        <source>sensitive notes</source>
        <translation>maelezo nyeti</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>imetumwa</translation>
    </message>
    <message>
        <source>share</source>
        <translation>mgao</translation>
    </message>
    <message>
        <source>share not agreed yet</source>
        <translation>mgao bado haujakubaliwa</translation>
    </message>
    <message>
        <source>similar: {name}</source>
        <translation>inafanana: {name}</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>ndilo lililopo</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>ulazaji</translation>
    </message>
    <message>
        <source>steady for {time}</source>
        <translation>thabiti kwa {time}</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>chini ya ngozi</translation>
    </message>
    <message>
        <source>systolic pressure</source>
        <translation>shinikizo la sistoli</translation>
    </message>
    <message numerus="yes">
        <source>tablets</source>
        <comment>tablet</comment>
        <translation>
            <numerusform>vidonge</numerusform>
            <numerusform>vidonge</numerusform>
        </translation>
    </message>
    <message>
        <source>takes back invoice {number}</source>
        <translation>inaondoa ankara {number}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>joto</translation>
    </message>
    <message>
        <source>the central server did not give this receipt</source>
        <translation>seva kuu haikutoa risiti hii</translation>
    </message>
    <message>
        <source>the central server holds another chain of this workstation</source>
        <translation>seva kuu ina mnyororo mwingine wa kompyuta hii</translation>
    </message>
    <message>
        <source>the central server knows a later chain: this is older</source>
        <translation>seva kuu inajua mnyororo wa baadaye: huu ni wa zamani</translation>
    </message>
    <message>
        <source>the dose was given</source>
        <translation>dozi ilitolewa</translation>
    </message>
    <message>
        <source>the entry is struck through</source>
        <translation>ingizo hukatwa</translation>
    </message>
    <message>
        <source>the file is older than its mark, or it was rewritten</source>
        <translation>faili ni la zamani kuliko alama yake, au liliandikwa upya</translation>
    </message>
    <message>
        <source>the mark outside the file is forged</source>
        <translation>alama iliyo nje ya faili ni ya kughushi</translation>
    </message>
    <message>
        <source>the other workstation</source>
        <translation>kompyuta nyingine</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>kilichobaki</translation>
    </message>
    <message>
        <source>the signed entry is missing</source>
        <translation>ingizo lililosainiwa linakosekana</translation>
    </message>
    <message>
        <source>this database was restored or copied</source>
        <translation>hifadhidata hii ilirejeshwa au kunakiliwa</translation>
    </message>
    <message>
        <source>this form</source>
        <translation>fomu hii</translation>
    </message>
    <message>
        <source>three times a day</source>
        <translation>mara tatu kwa siku</translation>
    </message>
    <message>
        <source>time</source>
        <translation>saa</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>muda haujulikani</translation>
    </message>
    <message>
        <source>to invoice {amount}</source>
        <translation>ya kutolewa ankara {amount}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>hadi {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>kesho {time}</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>mara mbili kwa siku</translation>
    </message>
    <message>
        <source>two patients have this bed, also {names}</source>
        <translation>wagonjwa wawili wana kitanda hiki, pia {names}</translation>
    </message>
    <message>
        <source>under the tongue</source>
        <translation>chini ya ulimi</translation>
    </message>
    <message>
        <source>units</source>
        <translation>yuniti</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>muda usiojulikana</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>si rahisi</translation>
    </message>
    <message>
        <source>up {n} in {time}</source>
        <translation>+{n} kwa {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>ya haraka</translation>
    </message>
    <message>
        <source>users</source>
        <translation>watumiaji</translation>
    </message>
    <message>
        <source>versions of records</source>
        <translation>matoleo ya rekodi</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>yaelekea sana</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>inasubiri uamuzi</translation>
    </message>
    <message>
        <source>ward board</source>
        <translation>ubao wa wodi</translation>
    </message>
    <message>
        <source>ward manager</source>
        <translation>msimamizi wa wodi</translation>
    </message>
    <message>
        <source>wardlight users list names them.</source>
        <translation>Kuwaona: wardlight users list</translation>
    </message>
    <message>
        <source>whole chart</source>
        <translation>chati yote</translation>
    </message>
    <message>
        <source>whole database</source>
        <translation>hifadhidata yote</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>rekodi yote</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>kwa PIN</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>kwa sababu</translation>
    </message>
    <message>
        <source>with tasks</source>
        <translation>kazi</translation>
    </message>
    <message>
        <source>with tax {amount}</source>
        <translation>pamoja na kodi {amount}</translation>
    </message>
    <message>
        <source>with the password</source>
        <translation>kwa nenosiri</translation>
    </message>
    <message>
        <source>withdrawn by {name}: {reason}</source>
        <translation>imeondolewa na {name}: {reason}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>bila namba</translation>
    </message>
    <message>
        <source>without {fields}</source>
        <translation>bila {fields}</translation>
    </message>
    <message>
        <source>works on its own</source>
        <translation>inafanya kazi peke yake</translation>
    </message>
    <message>
        <source>workstation itself</source>
        <translation>kompyuta yenyewe</translation>
    </message>
    <message>
        <source>wristband scanned</source>
        <translation>bangili ilisomwa</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>jana {time}</translation>
    </message>
    <message>
        <source>{act}, {n} times</source>
        <translation>{act}, mara {n}</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>umri: {age}</translation>
    </message>
    <message>
        <source>{amount} in 1 h</source>
        <translation>{amount} kwa saa 1</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} kwa jumla</translation>
    </message>
    <message>
        <source>{amount} is missing</source>
        <translation>imepungua {amount}</translation>
    </message>
    <message>
        <source>{amount} stays open.</source>
        <translation>Deni linabaki {amount}.</translation>
    </message>
    <message>
        <source>{backup} A later one failed: {problem}</source>
        <translation>{backup} Ya baadaye imeshindikana: {problem}</translation>
    </message>
    <message>
        <source>{backup} It is overdue: tell IT.</source>
        <translation>{backup} Imechelewa: waambie TEHAMA.</translation>
    </message>
    <message>
        <source>{bed} is also {name}&apos;s bed</source>
        <translation>{bed} ni kitanda cha {name} pia</translation>
    </message>
    <message>
        <source>{begun} for {minutes} min</source>
        <translation>{begun} kwa dk {minutes}</translation>
    </message>
    <message>
        <source>{box} stands for a letter that cannot be printed.</source>
        <translation>{box} ni herufi isiyoweza kuchapishwa.</translation>
    </message>
    <message>
        <source>{code} is no country</source>
        <translation>{code} si nchi</translation>
    </message>
    <message>
        <source>{currency} is no currency</source>
        <translation>{currency} si sarafu</translation>
    </message>
    <message>
        <source>{day}, midnight to midnight</source>
        <translation>{day}, usiku wa manane hadi usiku wa manane</translation>
    </message>
    <message>
        <source>{day}, so far</source>
        <translation>{day}, hadi sasa</translation>
    </message>
    <message>
        <source>{day}, so far: the day is not over</source>
        <translation>{day}, hadi sasa: siku haijaisha</translation>
    </message>
    <message>
        <source>{difference}, a slip?</source>
        <translation>{difference}, kosa la kuandika?</translation>
    </message>
    <message>
        <source>{drug} given</source>
        <translation>{drug} imetolewa</translation>
    </message>
    <message>
        <source>{drug} goes on</source>
        <translation>{drug} inaendelea</translation>
    </message>
    <message>
        <source>{drug} has been stopped</source>
        <translation>{drug} imesimamishwa</translation>
    </message>
    <message>
        <source>{drug} has been stopped already</source>
        <translation>{drug} imeshasimamishwa</translation>
    </message>
    <message>
        <source>{drug} is held</source>
        <translation>{drug} imesitishwa</translation>
    </message>
    <message>
        <source>{drug} is held already</source>
        <translation>{drug} imeshasitishwa</translation>
    </message>
    <message>
        <source>{drug} is held: {reason}</source>
        <translation>{drug} imesitishwa: {reason}</translation>
    </message>
    <message>
        <source>{drug} is not held</source>
        <translation>{drug} haijasitishwa</translation>
    </message>
    <message>
        <source>{drug} prescribed</source>
        <translation>{drug} imeandikwa</translation>
    </message>
    <message>
        <source>{drug} stopped</source>
        <translation>{drug} imesimamishwa</translation>
    </message>
    <message>
        <source>{drug} was given twice: {entries}</source>
        <translation>{drug} imetolewa mara mbili: {entries}</translation>
    </message>
    <message>
        <source>{entries}, looked back to {day}</source>
        <translation>{entries}, imetafutwa nyuma hadi {day}</translation>
    </message>
    <message>
        <source>{entries}, more below</source>
        <translation>{entries}, zaidi chini</translation>
    </message>
    <message>
        <source>{entry} stays on the chart, struck through, and the dose is open again.</source>
        <translation>{entry} hubaki kwenye chati, imekatwa, na dozi iko wazi tena.</translation>
    </message>
    <message>
        <source>{field} cannot be opened here</source>
        <translation>{field} haiwezi kufunguliwa hapa</translation>
    </message>
    <message>
        <source>{field} cannot be typed here</source>
        <translation>{field} haiwezi kuandikwa hapa</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} ni tupu</translation>
    </message>
    <message>
        <source>{field} is still open</source>
        <translation>{field} bado haijaamuliwa</translation>
    </message>
    <message>
        <source>{field} sounds like it</source>
        <translation>{field}: inasikika hivyo</translation>
    </message>
    <message>
        <source>{file} cannot be written</source>
        <translation>{file} haiwezi kuandikwa</translation>
    </message>
    <message>
        <source>{file} exists already</source>
        <translation>{file} ipo tayari</translation>
    </message>
    <message>
        <source>{given} given in 24 h, at most {most} is ordered</source>
        <translation>{given} imetolewa kwa saa 24, agizo ni {most} tu</translation>
    </message>
    <message>
        <source>{goes} is found through {stays} now</source>
        <translation>{goes} sasa inapatikana kupitia {stays}</translation>
    </message>
    <message>
        <source>{goes} stands for itself again with what it had. What was written since the merge stays with {stays}.</source>
        <translation>{goes} inajitegemea tena na ilichokuwa nacho. Kilichoandikwa tangu uunganishaji kinabaki na {stays}.</translation>
    </message>
    <message>
        <source>{goes} stays as it is and is found through {stays}. It can be taken back.</source>
        <translation>{goes} inabaki ilivyo na hupatikana kupitia {stays}. Inaweza kufutwa.</translation>
    </message>
    <message>
        <source>{key} does nothing here · ? shows all keys</source>
        <translation>{key} haifanyi kitu hapa · ? huonyesha vitufe vyote</translation>
    </message>
    <message>
        <source>{kind} isolation</source>
        <translation>kutengwa: {kind}</translation>
    </message>
    <message>
        <source>{label}: {mine} said {my_words}, {theirs} at {device} said {their_words} ({at}). Both versions stay in the history.</source>
        <translation>{label}: {mine} alisema {my_words}, {theirs} kwenye {device} alisema {their_words} ({at}). Matoleo yote yanabaki kwenye historia.</translation>
    </message>
    <message>
        <source>{login} is no administrator</source>
        <translation>{login} si msimamizi</translation>
    </message>
    <message>
        <source>{login} may log in with the new password.</source>
        <translation>{login} anaweza kuingia kwa nenosiri jipya.</translation>
    </message>
    <message>
        <source>{method} back for {number}</source>
        <translation>{method}, imerudishwa kwa {number}</translation>
    </message>
    <message>
        <source>{method} for {number}</source>
        <translation>{method} kwa {number}</translation>
    </message>
    <message>
        <source>{mine} and {theirs} both wrote that this dose was given. Look after the patient, ask both, and say which entries are true. Nothing is lost from the chart.</source>
        <translation>{mine} na {theirs} wote waliandika kuwa dozi hii ilitolewa. Mhudumie mgonjwa, waulize wote, na useme maingizo yapi ni kweli. Hakuna kinachopotea.</translation>
    </message>
    <message>
        <source>{mrn} is merged into another record already</source>
        <translation>{mrn} imeshaunganishwa na rekodi nyingine</translation>
    </message>
    <message>
        <source>{mrn} was merged into {other}</source>
        <translation>{mrn} iliunganishwa na {other}</translation>
    </message>
    <message>
        <source>{mrn} would get back what it had.</source>
        <translation>{mrn} ingerudishiwa ilichokuwa nacho.</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (mpya)</translation>
    </message>
    <message>
        <source>{name} admitted, visit {visit}</source>
        <translation>{name} amelazwa, ziara {visit}</translation>
    </message>
    <message>
        <source>{name} can do nothing any more, on no workstation.</source>
        <translation>{name} hataweza kufanya lolote, kwenye kompyuta yoyote.</translation>
    </message>
    <message>
        <source>{name} cannot be a workstation&apos;s name</source>
        <translation>{name} haiwezi kuwa jina la kompyuta ya kazi</translation>
    </message>
    <message>
        <source>{name} changes this</source>
        <translation>{name} inabadilisha haya</translation>
    </message>
    <message>
        <source>{name} gets bed {bed}. A bed left behind goes to cleaning.</source>
        <translation>{name} anapata kitanda {bed}. Kitanda kilichoachwa kitasafishwa.</translation>
    </message>
    <message>
        <source>{name} has a new stay meanwhile</source>
        <translation>{name} ana ulazaji mpya sasa</translation>
    </message>
    <message>
        <source>{name} has cancelled this already</source>
        <translation>{name} ameshaighairi</translation>
    </message>
    <message>
        <source>{name} has corrected this set already</source>
        <translation>{name} amesharekebisha vipimo hivi</translation>
    </message>
    <message>
        <source>{name} has done this already</source>
        <translation>{name} ameshaifanya</translation>
    </message>
    <message>
        <source>{name} has never reported</source>
        <translation>{name} haijawahi kuripoti</translation>
    </message>
    <message>
        <source>{name} has no planned discharge</source>
        <translation>{name} hana ruhusa iliyopangwa</translation>
    </message>
    <message>
        <source>{name} has not arrived yet</source>
        <translation>{name} bado hajafika</translation>
    </message>
    <message>
        <source>{name} has not been admitted yet</source>
        <translation>{name} bado hajalazwa</translation>
    </message>
    <message>
        <source>{name} has reported until {time}</source>
        <translation>{name} imeripoti hadi {time}</translation>
    </message>
    <message>
        <source>{name} in bed {bed} changes places with another patient; no bed is cleaned between.</source>
        <translation>{name} wa kitanda {bed} anabadilishana na mgonjwa mwingine; hakuna kitanda kinachosafishwa katikati.</translation>
    </message>
    <message>
        <source>{name} is admitted</source>
        <translation>{name} amelazwa</translation>
    </message>
    <message>
        <source>{name} is admitted already</source>
        <translation>{name} tayari amelazwa</translation>
    </message>
    <message>
        <source>{name} is already admitted</source>
        <translation>{name} tayari amelazwa</translation>
    </message>
    <message>
        <source>{name} is already admitted to {ward}, bed {bed}</source>
        <translation>{name} tayari amelazwa {ward}, kitanda {bed}</translation>
    </message>
    <message>
        <source>{name} is already admitted to {ward}, without a bed</source>
        <translation>{name} tayari amelazwa {ward}, bila kitanda</translation>
    </message>
    <message>
        <source>{name} is back from leave</source>
        <translation>{name} amerudi kutoka ruhusa</translation>
    </message>
    <message>
        <source>{name} is discharged</source>
        <translation>{name} ameruhusiwa</translation>
    </message>
    <message>
        <source>{name} is expected as changed</source>
        <translation>Ujio wa {name} umebadilishwa</translation>
    </message>
    <message>
        <source>{name} is here again</source>
        <translation>{name} yuko hapa tena</translation>
    </message>
    <message>
        <source>{name} is in bed {bed}</source>
        <translation>{name} yuko kitanda {bed}</translation>
    </message>
    <message>
        <source>{name} is in bed {bed} · {old} to be cleaned</source>
        <translation>{name} yuko kitanda {bed} · {old} kusafishwa</translation>
    </message>
    <message>
        <source>{name} is no longer expected</source>
        <translation>{name} hatarajiwi tena</translation>
    </message>
    <message>
        <source>{name} is not discharged</source>
        <translation>{name} hajaruhusiwa kutoka</translation>
    </message>
    <message>
        <source>{name} is not on leave</source>
        <translation>{name} hayuko kwenye ruhusa ya muda</translation>
    </message>
    <message>
        <source>{name} is on leave</source>
        <translation>{name} yuko kwenye ruhusa ya muda</translation>
    </message>
    <message>
        <source>{name} is on leave; the bed is kept</source>
        <translation>{name} yuko ruhusani; kitanda kinahifadhiwa</translation>
    </message>
    <message>
        <source>{name} is recorded as deceased</source>
        <translation>{name} ameandikwa kuwa amefariki</translation>
    </message>
    <message>
        <source>{name} is sent to {printer}</source>
        <translation>{name} imetumwa kwa {printer}</translation>
    </message>
    <message>
        <source>{name} is suspended</source>
        <translation>{name} amesimamishwa</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} yupo hapo tayari</translation>
    </message>
    <message>
        <source>{name} is to go {time}</source>
        <translation>{name} anaondoka {time}</translation>
    </message>
    <message>
        <source>{name} may work</source>
        <translation>{name} anaweza kufanya kazi</translation>
    </message>
    <message>
        <source>{name} registered, MRN {mrn}</source>
        <translation>{name} amesajiliwa, Na. ya jalada {mrn}</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} imehifadhiwa</translation>
    </message>
    <message>
        <source>{name}, born {born}</source>
        <translation>{name}, amezaliwa {born}</translation>
    </message>
    <message>
        <source>{name}, born {born}, {identity}, is {likeness} ({score} %). Registering again would make a second record.</source>
        <translation>{name}, kuzaliwa {born}, {identity}: {likeness} ({score} %). Kusajili tena kutaleta rekodi ya pili.</translation>
    </message>
    <message>
        <source>{name}: nobody gains and nobody loses</source>
        <translation>{name}: hakuna anayepata wala kupoteza</translation>
    </message>
    <message>
        <source>{needs}, or a reason</source>
        <translation>{needs}, au sababu</translation>
    </message>
    <message>
        <source>{noun}, by {who}</source>
        <translation>{noun}, na {who}</translation>
    </message>
    <message>
        <source>{number} was given back already</source>
        <translation>{number} imesharudishwa</translation>
    </message>
    <message>
        <source>{number} was taken back already</source>
        <translation>{number} imeshaondolewa</translation>
    </message>
    <message numerus="yes">
        <source>{n} allergies</source>
        <comment>{n} allergy</comment>
        <translation>
            <numerusform>mzio {n}</numerusform>
            <numerusform>mizio {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} characters are wanted, this has {m}</source>
        <translation>Zinahitajika herufi {n}, hii ina {m}</translation>
    </message>
    <message numerus="yes">
        <source>{n} charges</source>
        <comment>{n} charge</comment>
        <translation>
            <numerusform>tozo {n}</numerusform>
            <numerusform>tozo {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>siku {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>siku {n}</numerusform>
            <numerusform>siku {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days apart</source>
        <comment>{n} day apart</comment>
        <translation>
            <numerusform>tofauti ya siku {n}</numerusform>
            <numerusform>tofauti ya siku {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses</source>
        <comment>Dose</comment>
        <translation>
            <numerusform>Dozi</numerusform>
            <numerusform>Dozi {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} due now</source>
        <translation>{n} sasa</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <comment>{n} entry</comment>
        <translation>
            <numerusform>ingizo {n}</numerusform>
            <numerusform>maingizo {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} entries written to {file}</source>
        <translation>Maingizo {n} yameandikwa katika {file}</translation>
    </message>
    <message>
        <source>{n} given</source>
        <translation>{n} zimetolewa</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>saa {n}</translation>
    </message>
    <message>
        <source>{n} held or not given</source>
        <translation>{n} zimesitishwa au hazikutolewa</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>saa {n}</numerusform>
            <numerusform>saa {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} identifiers</source>
        <comment>{n} identifier</comment>
        <translation>
            <numerusform>kitambulisho {n}</numerusform>
            <numerusform>vitambulisho {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} insurances</source>
        <comment>{n} insurance</comment>
        <translation>
            <numerusform>bima {n}</numerusform>
            <numerusform>bima {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices and credit notes</source>
        <comment>{n} invoice or credit note</comment>
        <translation>
            <numerusform>ankara {n}</numerusform>
            <numerusform>ankara {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines, amounts in {currency}</source>
        <comment>{n} line, amounts in {currency}</comment>
        <translation>
            <numerusform>mstari {n}, kiasi kwa {currency}</numerusform>
            <numerusform>mistari {n}, kiasi kwa {currency}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merges that stand</source>
        <comment>{n} merge that stands</comment>
        <translation>
            <numerusform>uunganishaji {n} uliopo</numerusform>
            <numerusform>uunganishaji {n} uliopo</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>dk {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>dakika {n}</numerusform>
            <numerusform>dakika {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} minutes fast</source>
        <translation>mbele kwa dakika {n}</translation>
    </message>
    <message>
        <source>{n} minutes slow</source>
        <translation>nyuma kwa dakika {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} months apart</source>
        <comment>{n} month apart</comment>
        <translation>
            <numerusform>tofauti ya mwezi {n}</numerusform>
            <numerusform>tofauti ya miezi {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are late</source>
        <comment>{n} more is late</comment>
        <translation>
            <numerusform>{n} kingine kimechelewa</numerusform>
            <numerusform>{n} vingine vimechelewa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need a decision</source>
        <comment>{n} needs a decision</comment>
        <translation>
            <numerusform>{n} inahitaji uamuzi</numerusform>
            <numerusform>{n} zinahitaji uamuzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <comment>{n} needs you</comment>
        <translation>
            <numerusform>{n} linakuhitaji</numerusform>
            <numerusform>{n} yanakuhitaji</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} not recorded</source>
        <translation>{n} hazijaandikwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>maelezo {n}</numerusform>
            <numerusform>maelezo {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes of yours to sign</source>
        <comment>{n} note of yours to sign</comment>
        <translation>
            <numerusform>maelezo yako {n} ya kusaini</numerusform>
            <numerusform>maelezo yako {n} ya kusaini</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {of} answered</source>
        <translation>{n} kati ya {of} zimejibiwa</translation>
    </message>
    <message>
        <source>{n} of {of} shown</source>
        <translation>{n} kati ya {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <comment>{n} open</comment>
        <translation>
            <numerusform>{n} wazi</numerusform>
            <numerusform>{n} wazi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open tasks</source>
        <comment>{n} open task</comment>
        <translation>
            <numerusform>kazi {n} wazi</numerusform>
            <numerusform>kazi {n} wazi</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} zimechelewa</translation>
    </message>
    <message>
        <source>{n} patients answer: choose one</source>
        <translation>Wagonjwa {n} wanalingana: chagua mmoja</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments</source>
        <comment>{n} payment</comment>
        <translation>
            <numerusform>malipo {n}</numerusform>
            <numerusform>malipo {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} plans</source>
        <comment>{n} plan</comment>
        <translation>
            <numerusform>bima {n}</numerusform>
            <numerusform>bima {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} received</source>
        <translation>{n} zimepokelewa</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} zimekataliwa</translation>
    </message>
    <message>
        <source>{n} sent</source>
        <translation>{n} zimetumwa</translation>
    </message>
    <message numerus="yes">
        <source>{n} sets of observations</source>
        <comment>{n} set of observations</comment>
        <translation>
            <numerusform>seti {n} ya vipimo</numerusform>
            <numerusform>seti {n} za vipimo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays</source>
        <comment>{n} stay</comment>
        <translation>
            <numerusform>ulazaji {n}</numerusform>
            <numerusform>ulazaji {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still to choose</source>
        <comment>{n} still to choose</comment>
        <translation>
            <numerusform>{n} bado ya kuchagua</numerusform>
            <numerusform>{n} bado za kuchagua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things to put right</source>
        <comment>{n} thing to put right</comment>
        <translation>
            <numerusform>jambo {n} la kurekebisha</numerusform>
            <numerusform>mambo {n} ya kurekebisha</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} times a day</source>
        <translation>mara {n} kwa siku</translation>
    </message>
    <message numerus="yes">
        <source>{n} to add</source>
        <comment>{n} to add</comment>
        <translation>
            <numerusform>{n} ya kuongeza</numerusform>
            <numerusform>{n} za kuongeza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <comment>{n} to decide</comment>
        <translation>
            <numerusform>{n} la kuamua</numerusform>
            <numerusform>{n} za kuamua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tries left</source>
        <comment>{n} try left</comment>
        <translation>
            <numerusform>Limebaki jaribio {n}</numerusform>
            <numerusform>Yamebaki majaribio {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tries left.</source>
        <comment>{n} try left.</comment>
        <translation>
            <numerusform>Limebaki jaribio {n}.</numerusform>
            <numerusform>Yamebaki majaribio {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting to send</source>
        <comment>{n} waiting to send</comment>
        <translation>
            <numerusform>{n} inasubiri kutumwa</numerusform>
            <numerusform>{n} zinasubiri kutumwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>mwaka {n}</numerusform>
            <numerusform>miaka {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years apart</source>
        <comment>{n} year apart</comment>
        <translation>
            <numerusform>tofauti ya mwaka {n}</numerusform>
            <numerusform>tofauti ya miaka {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}d</source>
        <comment>{n}d</comment>
        <translation>
            <numerusform>siku {n}</numerusform>
            <numerusform>siku {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}m</source>
        <comment>{n}m</comment>
        <translation>
            <numerusform>mwezi {n}</numerusform>
            <numerusform>miezi {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}w</source>
        <comment>{n}w</comment>
        <translation>
            <numerusform>wiki {n}</numerusform>
            <numerusform>wiki {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}y</source>
        <comment>{n}y</comment>
        <translation>
            <numerusform>mwaka {n}</numerusform>
            <numerusform>miaka {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} kwenda {new}</translation>
    </message>
    <message>
        <source>{one} and {other} have changed places</source>
        <translation>{one} na {other} wamebadilishana</translation>
    </message>
    <message>
        <source>{one} gets bed {bed}, {other} gets bed {second_bed}.</source>
        <translation>{one} anapata kitanda {bed}, {other} kitanda {second_bed}.</translation>
    </message>
    <message>
        <source>{owed} open</source>
        <translation>deni {owed}</translation>
    </message>
    <message>
        <source>{paper} is in {path}</source>
        <translation>{paper} iko katika {path}</translation>
    </message>
    <message>
        <source>{part}: {old} to {new}</source>
        <translation>{part}: {old} hadi {new}</translation>
    </message>
    <message>
        <source>{password}
For one log-in until tomorrow {until}; then they choose their own. It is not shown again.</source>
        <translation>{password}
Kwa kuingia mara moja hadi kesho {until}; kisha atachagua lake. Halitaonyeshwa tena.</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} haiwezi kuandikwa</translation>
    </message>
    <message>
        <source>{patient}. Each gets a credit note over its whole amount, and its charges are open again. This cannot be undone.</source>
        <translation>{patient}. Kila moja inapata hati ya mkopo ya kiasi chake chote, na tozo zake zinafunguliwa tena. Haiwezi kutenduliwa.</translation>
    </message>
    <message>
        <source>{patient}. Payment {number} goes back by {method}, and {invoice} is open again by {amount}. Both entries stay to be seen.</source>
        <translation>{patient}. Malipo {number} yanarudishwa kwa {method}, na deni la {invoice} linarudi {amount}. Maingizo yote mawili yanabaki kuonekana.</translation>
    </message>
    <message>
        <source>{patient}. To pay: {parts}. The charges are locked then; a mistake is put right by a credit note.</source>
        <translation>{patient}. Ya kulipa: {parts}. Tozo zitafungwa; kosa husahihishwa kwa hati ya mkopo.</translation>
    </message>
    <message>
        <source>{payer} pays nothing until it is agreed</source>
        <translation>{payer} hailipi chochote hadi ikubaliwe</translation>
    </message>
    <message>
        <source>{payer} pays {percent} %</source>
        <translation>{payer} inalipa {percent} %</translation>
    </message>
    <message>
        <source>{place} asks for a proof other than pin or password</source>
        <translation>{place} inaomba uthibitisho usio pin au password</translation>
    </message>
    <message>
        <source>{place} has a @minutes that is no number of minutes</source>
        <translation>{place} ina @minutes isiyo idadi ya dakika</translation>
    </message>
    <message>
        <source>{place} has a @reason other than &quot;required&quot;</source>
        <translation>{place} ina @reason isiyo &quot;required&quot;</translation>
    </message>
    <message>
        <source>{place} has an @audit, but everything is recorded, whatever a policy says</source>
        <translation>{place} ina @audit, lakini kila kitu hurekodiwa, hata sera ikisema nini</translation>
    </message>
    <message>
        <source>{place} has no @grant with the role whose facts decide</source>
        <translation>{place} haina @grant yenye jukumu linaloamua</translation>
    </message>
    <message>
        <source>{place} has no @why, so that nobody is told the rule</source>
        <translation>{place} haina @why, hivyo hakuna anayeambiwa kanuni</translation>
    </message>
    <message>
        <source>{policy}: {action} asks for no reason in this version</source>
        <translation>{policy}: {action} haiombi sababu katika toleo hili</translation>
    </message>
    <message>
        <source>{policy}: {action} cannot leave out {fields}</source>
        <translation>{policy}: {action} haiwezi kuacha {fields}</translation>
    </message>
    <message>
        <source>{reason}. Work goes on. Keep the file, find out why, then put it on record.</source>
        <translation>{reason}. Kazi inaendelea. Tunza faili, tafuta sababu, kisha uiandike.</translation>
    </message>
    <message>
        <source>{share} % of covered services</source>
        <translation>{share} % ya huduma zinazolipiwa</translation>
    </message>
    <message>
        <source>{situation}: was {before}, would be {after}</source>
        <translation>{situation}: ilikuwa {before}, itakuwa {after}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} hadi {end}</translation>
    </message>
    <message>
        <source>{text} is no time of day: write them as 08:00 20:00</source>
        <translation>{text} si saa: andika kama 08:00 20:00</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} na {name}</translation>
    </message>
    <message>
        <source>{time} early, say why</source>
        <translation>mapema kwa {time}, sema kwa nini</translation>
    </message>
    <message>
        <source>{time} late, say why</source>
        <translation>kuchelewa {time}, sema kwa nini</translation>
    </message>
    <message>
        <source>{time}, on time</source>
        <translation>{time}, kwa wakati</translation>
    </message>
    <message>
        <source>{title} {mrn} · printed {at} by {who}</source>
        <translation>{title} {mrn} · imechapishwa {at} na {who}</translation>
    </message>
    <message>
        <source>{title} · printed {at}</source>
        <translation>{title} · imechapishwa {at}</translation>
    </message>
    <message>
        <source>{title} · printed {at} by {who}</source>
        <translation>{title} · imechapishwa {at} na {who}</translation>
    </message>
    <message>
        <source>{title}, plus tax {rate} %</source>
        <translation>{title}, pamoja na kodi {rate} %</translation>
    </message>
    <message>
        <source>{title}, tax {rate} %</source>
        <translation>{title}, kodi {rate} %</translation>
    </message>
    <message>
        <source>{title}: a page is not the one that was written</source>
        <translation>{title}: ukurasa mmoja si ule ulioandikwa</translation>
    </message>
    <message>
        <source>{value} is unusual: please look again</source>
        <translation>{value} si ya kawaida: tafadhali hakiki</translation>
    </message>
    <message>
        <source>{waiting}, oldest {age}</source>
        <translation>{waiting}, ya zamani zaidi {age}</translation>
    </message>
    <message>
        <source>{what} due now</source>
        <translation>{what} sasa</translation>
    </message>
    <message>
        <source>{what} due {time}</source>
        <translation>{what} {time}</translation>
    </message>
    <message>
        <source>{what} overdue {time}</source>
        <translation>{what} chelewa {time}</translation>
    </message>
    <message>
        <source>{what} {time}, {who}</source>
        <translation>{what} {time}, {who}</translation>
    </message>
    <message>
        <source>{what}, {ward} until {until}</source>
        <translation>{what}, {ward} hadi {until}</translation>
    </message>
    <message>
        <source>{who} may not do this</source>
        <translation>{who} hawezi kufanya hivi</translation>
    </message>
    <message>
        <source>{who} wrote</source>
        <translation>{who} aliandika</translation>
    </message>
    <message>
        <source>{why}: admitted without a bed.</source>
        <translation>{why}: amelazwa bila kitanda.</translation>
    </message>
    <message>
        <source>{why}; merged record {name}, {mrn}</source>
        <translation>{why}; rekodi iliyounganishwa {name}, {mrn}</translation>
    </message>
    <message>
        <source>{word} has been misread before: write it in full</source>
        <translation>{word} limewahi kusomwa vibaya: liandike kamili</translation>
    </message>
    <message>
        <source>{y}y {m}m</source>
        <translation>miaka {y}, miezi {m}</translation>
    </message>
    <message>
        <source>{} close</source>
        <translation>{} wanaofanana</translation>
    </message>
</context>
</TS>
