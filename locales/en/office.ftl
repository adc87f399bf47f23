### Where to find a person: telephone, the centre of the commune, and what an old commune is today.

number = { $number }
number-old = { $number } (checked on { $date }, it may have changed)
person = To reach a person, call VNeID support on { $number } or visit the Public Service Centre (Trung tâm Phục vụ hành chính công) of your commune.
person-at = To reach a person, call VNeID support on { $number } or visit the Public Service Centre (Trung tâm Phục vụ hành chính công) of { $commune }.
person-ask-commune = Which commune or ward do you live in? Type its name and I will point you to the right centre.

commune-now = The former { $old } now belongs to { $new }.
commune-kept = { $new } has kept its name; since 1/7/2025 it may cover a larger area.
commune-which = Several places bear this name. Which one is yours?
commune-split =
    The former { $old } was divided among: { $names }. I have no list yet of which hamlet went where.
    Please look at your permanent address in the VNeID app or ask the head of your hamlet, then choose.
commune-ask-old = What was the name of your commune or ward before? Type it and I will see where it belongs now.
commune-unknown = I cannot find this name in my list. Please look at your permanent address in the VNeID app, or type the name of the commune again.
district-gone = Since 1/7/2025 there are no districts, towns or provincial cities any more, only the province and its communes and wards.

office =
    Public Service Centre of { $unit }:
    { $lines }
office-address = Address: { $address }
office-hours = Opening hours: { $hours }
office-phone = Telephone: { $phone }
office-helper = Who helps: { $helper }
office-source = Source: { $source }, checked on { $date }.
office-old = This was checked on { $date } and may have changed; please call before you go.
office-unknown = I do not have the address and telephone of this centre yet; the province will add them.
