#include "bench/cards/card_words.h"

namespace anteroom {

using namespace Qt::StringLiterals;

const CardWords& furtherWords()
{
    static const CardWords words{
        {u"member_name"_s,
         {u"Member"_s, u"Member Name"_s, u"Subscriber"_s, u"Name"_s, u"Subscriber Name"_s}},
        {u"member_id"_s,
         {u"Member ID"_s, u"ID"_s, u"Subscriber ID"_s, u"Identification Number"_s, u"Member No."_s,
          u"ID Number"_s, u"Enrollee ID"_s}},
        {u"group"_s,
         {u"Group"_s, u"Group No."_s, u"Group Number"_s, u"Grp"_s, u"Group ID"_s, u"Group #"_s}},
        {u"plan"_s, {u"Plan"_s, u"Plan Type"_s, u"Product"_s, u"Plan Name"_s}},
        {u"rx_bin"_s, {u"RxBIN"_s, u"Rx BIN"_s, u"BIN"_s, u"RXBIN"_s}},
        {u"rx_pcn"_s, {u"RxPCN"_s, u"PCN"_s, u"Rx PCN"_s}},
        {u"rx_group"_s, {u"RxGRP"_s, u"RxGroup"_s, u"Rx Group"_s, u"Rx Grp"_s}},
        {u"payer_id"_s, {u"Payer ID"_s, u"Electronic Payer ID"_s, u"EDI Payer ID"_s}},
        {u"effective_date"_s, {u"Effective Date"_s, u"Effective"_s, u"Eff. Date"_s}},
        {u"phones.member_services"_s, {u"Member Services"_s, u"Customer Service"_s, u"Members"_s}},
        {u"phones.providers"_s, {u"Providers"_s, u"Provider Services"_s, u"For Providers"_s}},
        {u"phones.pharmacists"_s,
         {u"Pharmacists"_s, u"Pharmacy Help Desk"_s, u"For Pharmacists"_s}},
        {u"phones.behavioral_health"_s, {u"Behavioral Health"_s, u"Mental Health"_s}},
        {u"phones.nurse_line"_s, {u"24-Hour Nurse Line"_s, u"NurseLine"_s, u"Nurse Advice"_s}},
        {u"phones.authorizations"_s, {u"Prior Authorization"_s, u"Precertification"_s}},
        {u"copays.office_visit"_s, {u"Office Visit"_s, u"Office"_s, u"OV"_s}},
        {u"copays.pcp"_s, {u"PCP"_s, u"Primary Care"_s}},
        {u"copays.specialist"_s, {u"Specialist"_s, u"Spec"_s}},
        {u"copays.urgent_care"_s, {u"Urgent Care"_s, u"UC"_s}},
        {u"copays.emergency"_s, {u"Emergency"_s, u"ER"_s, u"Emergency Room"_s}},
        {u"copays.generic"_s, {u"Generic"_s, u"Rx Generic"_s}},
        {u"copays.brand"_s, {u"Brand"_s, u"Rx Brand"_s}},
    };
    return words;
}

const CardWords& furtherSpanishWords()
{
    static const CardWords words{
        {u"member_name"_s, {u"Nombre del afiliado"_s, u"Afiliado"_s, u"Nombre del asegurado"_s}},
        {u"member_id"_s,
         {u"Núm. de identificación"_s, u"No. de afiliado"_s, u"Número de afiliado"_s}},
        {u"group"_s, {u"Número de grupo"_s, u"No. de grupo"_s}},
        {u"plan"_s, {u"Plan médico"_s, u"Plan de salud"_s}},
        {u"rx_bin"_s, {u"BIN"_s, u"Rx BIN"_s}},
        {u"rx_pcn"_s, {u"PCN"_s, u"Rx PCN"_s}},
        {u"rx_group"_s, {u"Grupo Rx"_s, u"Rx Grupo"_s}},
        {u"payer_id"_s, {u"ID del pagador"_s}},
        {u"effective_date"_s, {u"Fecha de efectividad"_s, u"Efectivo desde"_s}},
        {u"phones.member_services"_s, {u"Servicios para afiliados"_s, u"Atención al afiliado"_s}},
        {u"phones.providers"_s, {u"Servicio a proveedores"_s, u"Para proveedores"_s}},
        {u"phones.pharmacists"_s, {u"Ayuda para farmacias"_s, u"Para farmacéuticos"_s}},
        {u"phones.behavioral_health"_s, {u"Salud del comportamiento"_s, u"Salud conductual"_s}},
        {u"phones.nurse_line"_s,
         {u"Línea de enfermeras 24 horas"_s, u"Consejería de enfermería"_s}},
        {u"phones.authorizations"_s, {u"Autorización previa"_s, u"Preautorizaciones"_s}},
        {u"copays.office_visit"_s, {u"Visita al consultorio"_s, u"Consulta médica"_s}},
        {u"copays.pcp"_s, {u"Médico de cabecera"_s, u"Atención primaria"_s}},
        {u"copays.specialist"_s, {u"Médico especialista"_s, u"Visita a especialista"_s}},
        {u"copays.urgent_care"_s, {u"Cuidado urgente"_s, u"Atención de urgencia"_s}},
        {u"copays.emergency"_s, {u"Sala de emergencias"_s, u"Emergencias"_s}},
        {u"copays.generic"_s, {u"Genéricos"_s, u"Medicamento genérico"_s}},
        {u"copays.brand"_s, {u"De marca"_s, u"Medicamento de marca"_s}},
    };
    return words;
}

} // namespace anteroom
