#include "bench/cards/card_words.h"

namespace anteroom {

using namespace Qt::StringLiterals;

const CardWords& furtherWords()
{
    static const CardWords words{
        {u"member_name"_s,
         {u"Name"_s, u"Subscriber Name"_s, u"Member Name"_s, u"Insured"_s, u"Enrollee Name"_s,
          u"Cardholder"_s}},
        {u"member_id"_s,
         {u"Member Number"_s, u"Subscriber No."_s, u"ID No."_s, u"Identification No."_s,
          u"Member ID #"_s, u"Subscriber Number"_s, u"Member #"_s, u"Enrollee No."_s}},
        {u"group"_s,
         {u"Group No"_s, u"Grp #"_s, u"Group #"_s, u"Group/Policy No."_s, u"Grp No."_s,
          u"Employer Group"_s}},
        {u"plan"_s,
         {u"Plan"_s, u"Benefit Plan"_s, u"Product Name"_s, u"Plan Description"_s,
          u"Type of Plan"_s}},
        {u"rx_bin"_s, {u"RxBIN"_s, u"Rx Bin #"_s, u"BIN No."_s, u"BIN #"_s}},
        {u"rx_pcn"_s, {u"RxPCN"_s, u"PCN #"_s, u"PCN"_s, u"PCN No."_s}},
        {u"rx_group"_s, {u"RxGrp"_s, u"Rx Grp #"_s, u"Rx Group No."_s, u"Rx Group ID"_s}},
        {u"payer_id"_s,
         {u"EDI #"_s, u"EDI No."_s, u"Claims EDI"_s, u"Electronic Payor ID"_s, u"Payor ID"_s,
          u"Payer ID #"_s}},
        {u"effective_date"_s,
         {u"Coverage Begins"_s, u"Eff Date"_s, u"Coverage Effective"_s, u"Effective On"_s,
          u"Eff. Dt."_s}},
        {u"phones.member_services"_s,
         {u"Customer Care"_s, u"Member Care"_s, u"Member Help Line"_s, u"Customer Service Center"_s,
          u"Members Call"_s}},
        {u"phones.providers"_s,
         {u"Provider Line"_s, u"Provider Inquiries"_s, u"Health Care Professionals"_s,
          u"Provider Relations"_s, u"Doctors & Hospitals"_s}},
        {u"phones.pharmacists"_s,
         {u"Pharmacist Line"_s, u"Help Desk for Pharmacies"_s, u"Pharmacist Help Desk"_s,
          u"Pharmacy Provider Line"_s}},
        {u"phones.behavioral_health"_s,
         {u"Mental Health/Substance Use"_s, u"Behavioral Health Services"_s,
          u"Mental Health & Substance Abuse"_s, u"Behavioral Care"_s}},
        {u"phones.nurse_line"_s,
         {u"Nurse Advice Line"_s, u"Ask a Nurse"_s, u"24/7 Nurse Help Line"_s,
          u"Nurse Hotline (24 hrs)"_s}},
        {u"phones.authorizations"_s,
         {u"Pre-Authorization"_s, u"Pre-Certification"_s, u"Prior Auth"_s, u"Preauthorization"_s,
          u"Precert/Admissions"_s}},
        {u"copays.office_visit"_s,
         {u"Office Visits"_s, u"Dr. Visit"_s, u"Physician Visit"_s, u"Office Copay"_s}},
        {u"copays.pcp"_s,
         {u"PCP Visit"_s, u"Primary Care Visit"_s, u"Primary Care Dr."_s, u"Primary"_s}},
        {u"copays.specialist"_s,
         {u"Specialist Visit"_s, u"Spec. Visit"_s, u"Specialty Care"_s, u"Specialist Dr."_s}},
        {u"copays.urgent_care"_s,
         {u"Urgent Care Ctr"_s, u"Urgent Care Visit"_s, u"Urgent Care Center"_s, u"Urg Care"_s}},
        {u"copays.emergency"_s,
         {u"Emergency Rm"_s, u"ER Visit"_s, u"Emergency Dept"_s, u"Emerg Room"_s}},
        {u"copays.generic"_s,
         {u"Generic Rx"_s, u"Generics"_s, u"Tier 1 Generic"_s, u"Generic Drugs"_s}},
        {u"copays.brand"_s,
         {u"Brand Name"_s, u"Preferred Brand"_s, u"Brand Rx"_s, u"Brand Drugs"_s}},
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
