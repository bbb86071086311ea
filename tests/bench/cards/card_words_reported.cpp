#include "bench/cards/card_words.h"

namespace anteroom {

using namespace Qt::StringLiterals;

const CardWords& reportedWords()
{
    static const CardWords words{
        {u"member_name"_s,
         {u"Enrollee"_s, u"Cardholder"_s, u"Insured"_s, u"Member"_s, u"Name"_s, u"Enrollee Name"_s,
          u"Participant"_s}},
        {u"member_id"_s,
         {u"Cardholder ID"_s, u"Certificate No."_s, u"Policy No."_s, u"Member Number"_s,
          u"ID No."_s, u"Member ID #"_s, u"ID"_s, u"Subscriber No."_s}},
        {u"group"_s, {u"Employer Group"_s, u"Grp No."_s, u"GRP #"_s, u"Group"_s, u"Group No"_s}},
        {u"plan"_s, {u"Coverage"_s, u"Benefit Plan"_s, u"Plan"_s}},
        {u"rx_bin"_s, {u"RxBin"_s, u"BIN #"_s, u"Rx BIN No."_s, u"BIN"_s}},
        {u"rx_pcn"_s, {u"RxPCN"_s, u"PCN #"_s, u"PCN"_s}},
        {u"rx_group"_s, {u"RxGrp"_s, u"Rx GRP"_s, u"RxGroup ID"_s, u"RX Group No."_s}},
        {u"payer_id"_s, {u"Payor ID"_s, u"Payer ID"_s, u"Electronic Claims Payer ID"_s}},
        {u"effective_date"_s, {u"Coverage Effective"_s, u"Eff Date"_s, u"Effective Date"_s}},
        {u"phones.member_services"_s,
         {u"Member Service Center"_s, u"Customer Care"_s, u"Questions? Call"_s}},
        {u"phones.providers"_s,
         {u"Provider Line"_s, u"Doctors and Hospitals"_s, u"Provider Service"_s}},
        {u"phones.pharmacists"_s, {u"Pharmacist Help Line"_s, u"Pharmacy Help"_s}},
        {u"phones.behavioral_health"_s,
         {u"Mental Health/Substance Use"_s, u"Behavioral Health Services"_s}},
        {u"phones.nurse_line"_s, {u"Nurse Help Line"_s, u"Advice Nurse"_s}},
        {u"phones.authorizations"_s, {u"Pre-authorization"_s, u"Utilization Management"_s}},
        {u"copays.office_visit"_s, {u"Office Visit Copay"_s, u"Doctor Visit"_s}},
        {u"copays.pcp"_s, {u"PCP Visit"_s, u"Primary"_s}},
        {u"copays.specialist"_s, {u"Specialist Visit"_s, u"Specialty"_s}},
        {u"copays.urgent_care"_s, {u"Urgent"_s, u"Urgent Care"_s}},
        {u"copays.emergency"_s, {u"Emergency Dept"_s, u"ER Visit"_s}},
        {u"copays.generic"_s, {u"Tier 1 Generic"_s, u"Generic Rx"_s}},
        {u"copays.brand"_s, {u"Preferred Brand"_s, u"Brand Rx"_s}},
    };
    return words;
}

const CardWords& reportedSpanishWords()
{
    static const CardWords words{
        {u"member_name"_s, {u"Nombre del afiliado"_s, u"Asegurado"_s}},
        {u"member_id"_s, {u"Núm. de identificación"_s, u"Núm. de afiliado"_s}},
        {u"group"_s, {u"Núm. grupo"_s, u"Grupo"_s}},
        {u"plan"_s, {u"Cobertura"_s, u"Plan"_s}},
        {u"rx_bin"_s, {u"RxBIN"_s}},
        {u"rx_pcn"_s, {u"RxPCN"_s}},
        {u"rx_group"_s, {u"RxGrupo"_s}},
        {u"payer_id"_s, {u"Payer ID"_s}},
        {u"effective_date"_s, {u"Fecha de efectividad"_s}},
        {u"phones.member_services"_s, {u"Servicios para miembros"_s}},
        {u"phones.providers"_s, {u"Servicio a proveedores"_s}},
        {u"phones.pharmacists"_s, {u"Ayuda para farmacias"_s}},
        {u"phones.behavioral_health"_s, {u"Salud conductual"_s}},
        {u"phones.nurse_line"_s, {u"Consejería de enfermeras"_s}},
        {u"copays.office_visit"_s, {u"Visita"_s}},
        {u"copays.pcp"_s, {u"Generalista"_s}},
        {u"copays.specialist"_s, {u"Especialista"_s}},
        {u"copays.emergency"_s, {u"Sala de emergencia"_s}},
    };
    return words;
}

} // namespace anteroom
