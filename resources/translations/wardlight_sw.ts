<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw_TZ">
<context>
    <name></name>
    <message>
        <source>A bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day counts if the patient is present at the midnight that ends it; a stay within one day is one day (CMS Pub. 100-02, chapter 3, section 20.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or name in it is taken already, perhaps since this computer was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient of another ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ward manager or registrar decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ward manager or registrar decides this. You see what each side wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit the patient first, or change the planned arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} entries fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything recorded later or elsewhere is not here. Write on paper and put it in when the computers are back. Free beds: {beds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known to workstation {workstation} at {at}. {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for an opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned: {wards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {bed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {bed} does not stand in {ward}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {bed} is being cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {bed} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {bed} is kept for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {bed} is no longer free; the patient has no bed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {bed} is ready already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {bed} is taken by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {bed} was {name}&apos;s until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new stay for the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date is an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {born}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions say the same by now. Save to settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks on record: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel visit {visit} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census of {ward}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 5 minutes to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer period, or another kind of entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another bed, or change that planned arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another bed, or leave with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another bed, or set it ready first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the bed of another patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name, or ask IT to bind the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not send, will try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger to life or limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge the patient instead; the record stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime pack of {ward}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {n}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved and sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following up a former patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender {sex}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a later time of return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a later time, or choose another bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a later time, or put that time right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working: all is saved here and goes out by itself. After an hour, call IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not logged in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helping out for a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this and it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no central server, so nothing is sent. IT can connect it to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact with the central server not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact with the central server {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the hospital&apos;s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-in here needs a contact within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or ask IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines are not prescribed or charted in Wardlight yet: the drug chart is the paper one at the bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEWS2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entries fit. Check the log reads them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patients on this ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the return first; then it can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on record here; the central server may hold more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time password of {login}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside; it stays in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the patient when they are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the password of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuscitation {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why it was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes need a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has done the same already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody lies in bed {bed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was recorded in this stay already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO₂ scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing wards kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the discharge back first, or begin a new stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log of this workstation does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is on record; the log counts anew from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central server agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central server answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central server answers, and old work still waits. Tell IT; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central server could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central server refused some changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downtime packs cannot be written to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is kept with the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old password stops working at once. You are told one for one log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs cannot be written so often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that was changed is not at the central server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return lies before the leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay of {name} is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of arrival lies ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two new passwords differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There as it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There as the day began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody on your wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept here with the reason. See to them in the list; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes on by itself, also after an interruption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes out by itself. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies before what happened at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This movement was put right already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient is no longer on this workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stay of {name} was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation works on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that are written here mislead others. Ask IT to set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the patient first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the patient to change the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two patients in beds are needed to change places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two patients, one bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people changed the same thing. Both versions are kept until one is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new one twice, alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your login and your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was refused: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps the bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both were put into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records that differed were brought again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this database was restored or copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begun} for {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, midnight to midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, so far: the day is not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, looked back to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, more below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} isolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {mine} said {my_words}, {theirs} at {device} said {their_words} ({at}). Both versions stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{login} may log in with the new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can do nothing any more, on no workstation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a new stay meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not arrived yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is admitted already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun}, by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <comment>{n} entry</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} entries written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} need a decision</source>
        <comment>{n} needs a decision</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} patients answer: choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} still to choose</source>
        <comment>{n} still to choose</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{password}
For one log-in until tomorrow {until}; then they choose their own. It is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Work goes on. Keep the file, find out why, then put it on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {mrn} · printed {at} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · printed {at} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {ward} until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}: admitted without a bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Choose bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bed for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next on the ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on this ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a bed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how &amp;long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of this workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who saw this &amp;patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BedCard</name>
    <message>
        <source>Enter: open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: set ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source> They were issued together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse {0} {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Beds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardLink</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing typed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to put right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;National id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Substances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;llergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As: Penicillin (rash), Latex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gende&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of &amp;kin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bed is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on the wristband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a ward to admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChargeFormRow</name>
    <message>
        <source> + {:g} % tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its code or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient pays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChargesCard</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ins to add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge stays to be seen, struck through, with this reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartModel</name>
    <message>
        <source>, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, scores {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartScreen</name>
    <message>
        <source>Clinical response to NEWS2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chart as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observations in this stay yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no older sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first set below. It is due at admission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole response</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>NEWS2 chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Wardlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. Look at the last thing you did and do it again if it is not there. Tell IT the number {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Discharge</name>
    <message>
        <source>&amp;Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay ends now and bed {0} goes to cleaning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>A alert, C new confusion, V voice, P pain, U unresponsive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the red field first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc keep as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was wrong because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Litres a minute; 0 or Air for no oxygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab next · Enter save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlassBar</name>
    <message>
        <source>, and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency access: {name}, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every look is reviewed by the privacy officer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>All beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move · Enter opens · O observations · B move · D discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a free bed for {0} · Enter moves · Esc stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a free bed · Enter moves · Esc stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · O observations · ? all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEWS2 5+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} beds shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the invoice by Ctrl Enter, then take payments by F8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on the credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Choose your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key or move the mouse to go on. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>draft kept {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCard</name>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Standing wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 4B, 5A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the badge: Staff nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsBadge</name>
    <message>
        <source>NEWS2 {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenBillsPage</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPasswordCard</name>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters: four words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A name, a number, or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{}”. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your login and your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in hospital now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuscitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>&amp;Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details and admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register new patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentFormBox</name>
    <message>
        <source>&amp;Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Way of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: exactly the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>For a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>&amp;Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Standing wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 4B, 5A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has one; a new one replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; only the standing wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}. Hold it to the reader here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>PIN, {} of {} digits typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>1 try left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;PIN, six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a PIN you unlock in a second, for twelve hours after your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have one here. For twelve hours after your password it unlocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tries left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewAside</name>
    <message>
        <source>Enlarge the paper to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ward manager or registrar sees to this. It is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central server did not take this. It is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done instead, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + underlined letter jumps to a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewsScreen</name>
    <message>
        <source>&amp;What you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each emergency access to a protected chart comes here to be reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency access to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No glass was broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (Alt {})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start of Wardlight on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT chooses where backups go and how often: wardlight backup schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody has touched the workstation for so long; what was typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareFormBox</name>
    <message>
        <source>&amp;Share in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nsurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of covered services, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Close: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Audit log broken: tell the privacy officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>Close {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {} (Ctrl W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>More open patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} older</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToastCard</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a patient or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>High 7+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low 0–4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium 5–6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEWS2 trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEWS2 trend {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WardScreen</name>
    <message>
        <source>IT sets up wards and beds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next on the ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hospital has no ward yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayBackCard</name>
    <message>
        <source>&amp;Administrator&apos;s login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code on the sealed page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First person&apos;s login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot log in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT gives everybody a one-time password. For an administrator there is the sealed code, or two others: ward managers, privacy officers, administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the administrator in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second &amp;person&apos;s login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoPaysCard</name>
    <message>
        <source>Agree share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no insurance is recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Allergies</name>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before giving any medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Bell</name>
    <message>
        <source>something new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_BrokenPane</name>
    <message>
        <source>Put on record and count anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;found, and who knows of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Corner</name>
    <message>
        <source>NEWS2 chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEWS2 chart {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} · PgUp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Add a charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>actions of a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Live</name>
    <message>
        <source>NEWS2 at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Lock</name>
    <message>
        <source>{} (Ctrl L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NextRow</name>
    <message>
        <source>Obs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NobodyPane</name>
    <message>
        <source>Register with this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SearchButton</name>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SyncItem</name>
    <message>
        <source>Open Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._context</name>
    <message>
        <source>Bed {bed.label} is free. Admit a patient under Register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed {bed.label} is not free. Choose a free bed, or Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody lies in bed {bed.label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody lies in bed {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered yet: {forms.reason_words(meaning)}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole log is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a credit note; it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set has been corrected already; correct the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept for this bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{invoice.number} was taken back already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._desk.context</name>
    <message>
        <source>No share to agree: no insurance is recorded for this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other page this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This charge is on an invoice: take the invoice back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This charge was reversed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line takes another one back; it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This money was given back already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self.context.self</name>
    <message>
        <source>No patient is chosen: type a name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bay {0} on the board.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self.status.self</name>
    <message>
        <source>No other patient is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient has input that is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not open this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
