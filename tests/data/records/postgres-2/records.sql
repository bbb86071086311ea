--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'append-only' USING ERRCODE = 'restrict_violation'; END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: appointment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.appointment (
    id text NOT NULL COLLATE pg_catalog."C",
    patient text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    clinician text NOT NULL COLLATE pg_catalog."C",
    starts_at text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT appointment_status_check CHECK ((status = ANY (ARRAY['booked'::text, 'arrived'::text, 'cancelled'::text])))
);


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    sequence bigint NOT NULL,
    at text NOT NULL COLLATE pg_catalog."C",
    actor_kind text NOT NULL COLLATE pg_catalog."C",
    actor_id text NOT NULL COLLATE pg_catalog."C",
    actor_name text NOT NULL COLLATE pg_catalog."C",
    act text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    detail text NOT NULL COLLATE pg_catalog."C",
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT audit_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['staff'::text, 'device'::text, 'office'::text]))),
    CONSTRAINT audit_hash_check CHECK ((length(hash) = 64))
);


--
-- Name: audit_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_head (
    place bigint NOT NULL,
    sequence bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT audit_head_place_check CHECK ((place = 1))
);


--
-- Name: consent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent (
    submission text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    patient text COLLATE pg_catalog."C",
    consent_key text NOT NULL COLLATE pg_catalog."C",
    text_version bigint NOT NULL,
    language text NOT NULL COLLATE pg_catalog."C",
    text_sha256 text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    signature text COLLATE pg_catalog."C",
    typed_name text COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT consent_answer_check CHECK ((answer = ANY (ARRAY['drawn'::text, 'typed_name'::text, 'declined'::text]))),
    CONSTRAINT consent_text_sha256_check CHECK ((length(text_sha256) = 64))
);


--
-- Name: counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counter (
    name text NOT NULL COLLATE pg_catalog."C",
    value bigint NOT NULL
);


--
-- Name: decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision (
    number bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    submission text NOT NULL COLLATE pg_catalog."C",
    change text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    applied text COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    staff text NOT NULL COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT decision_kind_check CHECK ((kind = ANY (ARRAY['accept'::text, 'accept_edited'::text, 'reject'::text, 'undo'::text])))
);


--
-- Name: decision_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.decision ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.decision_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    certificate text NOT NULL COLLATE pg_catalog."C",
    enrolled_at text NOT NULL COLLATE pg_catalog."C",
    revoked_at text COLLATE pg_catalog."C",
    CONSTRAINT device_certificate_check CHECK ((length(certificate) = 64))
);


--
-- Name: enrolment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enrolment (
    code_hash text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    offered_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text NOT NULL COLLATE pg_catalog."C",
    used_at text COLLATE pg_catalog."C",
    device text COLLATE pg_catalog."C",
    CONSTRAINT enrolment_code_hash_check CHECK ((length(code_hash) = 64))
);


--
-- Name: help_call; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.help_call (
    id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    called_at text NOT NULL COLLATE pg_catalog."C",
    ended_at text COLLATE pg_catalog."C"
);


--
-- Name: history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.history (
    number bigint NOT NULL,
    patient text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    old_value text COLLATE pg_catalog."C",
    new_value text COLLATE pg_catalog."C",
    decision text COLLATE pg_catalog."C",
    submission text COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    provenance text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: history_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.history ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.history_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: image; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.image (
    sha256 text NOT NULL COLLATE pg_catalog."C",
    received_at text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL,
    CONSTRAINT image_sha256_check CHECK ((length(sha256) = 64))
);


--
-- Name: migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migration (
    number bigint NOT NULL,
    applied_at text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: patient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.patient (
    id text NOT NULL COLLATE pg_catalog."C",
    record_number bigint NOT NULL,
    version bigint NOT NULL,
    created_at text NOT NULL COLLATE pg_catalog."C",
    legal_name_given text COLLATE pg_catalog."C",
    legal_name_middle text COLLATE pg_catalog."C",
    legal_name_family text COLLATE pg_catalog."C",
    legal_name_suffix text COLLATE pg_catalog."C",
    preferred_name text COLLATE pg_catalog."C",
    birth_date text COLLATE pg_catalog."C",
    sex text COLLATE pg_catalog."C",
    pronouns text COLLATE pg_catalog."C",
    address_line1 text COLLATE pg_catalog."C",
    address_line2 text COLLATE pg_catalog."C",
    address_city text COLLATE pg_catalog."C",
    address_state text COLLATE pg_catalog."C",
    address_postal_code text COLLATE pg_catalog."C",
    mobile_phone text COLLATE pg_catalog."C",
    home_phone text COLLATE pg_catalog."C",
    preferred_phone text COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    interpreter_needed bigint,
    emergency_contact_name text COLLATE pg_catalog."C",
    emergency_contact_relation text COLLATE pg_catalog."C",
    emergency_contact_phone text COLLATE pg_catalog."C",
    guarantor_name text COLLATE pg_catalog."C",
    guarantor_relation text COLLATE pg_catalog."C",
    guarantor_phone text COLLATE pg_catalog."C",
    pharmacy_name text COLLATE pg_catalog."C",
    pharmacy_street text COLLATE pg_catalog."C",
    pharmacy_phone text COLLATE pg_catalog."C",
    race_ethnicity text COLLATE pg_catalog."C",
    coverage1_payer text COLLATE pg_catalog."C",
    coverage1_plan text COLLATE pg_catalog."C",
    coverage1_member_id text COLLATE pg_catalog."C",
    coverage1_group text COLLATE pg_catalog."C",
    coverage1_rx_bin text COLLATE pg_catalog."C",
    coverage1_rx_pcn text COLLATE pg_catalog."C",
    coverage1_rx_group text COLLATE pg_catalog."C",
    coverage1_subscriber text COLLATE pg_catalog."C",
    coverage1_relationship text COLLATE pg_catalog."C",
    coverage1_effective_from text COLLATE pg_catalog."C",
    coverage1_effective_to text COLLATE pg_catalog."C",
    coverage2_payer text COLLATE pg_catalog."C",
    coverage2_plan text COLLATE pg_catalog."C",
    coverage2_member_id text COLLATE pg_catalog."C",
    coverage2_group text COLLATE pg_catalog."C",
    coverage2_rx_bin text COLLATE pg_catalog."C",
    coverage2_rx_pcn text COLLATE pg_catalog."C",
    coverage2_rx_group text COLLATE pg_catalog."C",
    coverage2_subscriber text COLLATE pg_catalog."C",
    coverage2_relationship text COLLATE pg_catalog."C",
    coverage2_effective_from text COLLATE pg_catalog."C",
    coverage2_effective_to text COLLATE pg_catalog."C",
    coverage3_payer text COLLATE pg_catalog."C",
    coverage3_plan text COLLATE pg_catalog."C",
    coverage3_member_id text COLLATE pg_catalog."C",
    coverage3_group text COLLATE pg_catalog."C",
    coverage3_rx_bin text COLLATE pg_catalog."C",
    coverage3_rx_pcn text COLLATE pg_catalog."C",
    coverage3_rx_group text COLLATE pg_catalog."C",
    coverage3_subscriber text COLLATE pg_catalog."C",
    coverage3_relationship text COLLATE pg_catalog."C",
    coverage3_effective_from text COLLATE pg_catalog."C",
    coverage3_effective_to text COLLATE pg_catalog."C",
    CONSTRAINT patient_address_city_check CHECK ((address_city <> ''::text)),
    CONSTRAINT patient_address_line1_check CHECK ((address_line1 <> ''::text)),
    CONSTRAINT patient_address_line2_check CHECK ((address_line2 <> ''::text)),
    CONSTRAINT patient_address_postal_code_check CHECK ((address_postal_code <> ''::text)),
    CONSTRAINT patient_address_state_check CHECK ((address_state <> ''::text)),
    CONSTRAINT patient_birth_date_check CHECK ((birth_date ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage1_effective_from_check CHECK ((coverage1_effective_from ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage1_effective_to_check CHECK ((coverage1_effective_to ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage1_group_check CHECK ((coverage1_group <> ''::text)),
    CONSTRAINT patient_coverage1_member_id_check CHECK ((coverage1_member_id <> ''::text)),
    CONSTRAINT patient_coverage1_payer_check CHECK ((coverage1_payer <> ''::text)),
    CONSTRAINT patient_coverage1_plan_check CHECK ((coverage1_plan <> ''::text)),
    CONSTRAINT patient_coverage1_relationship_check CHECK ((coverage1_relationship <> ''::text)),
    CONSTRAINT patient_coverage1_rx_bin_check CHECK ((coverage1_rx_bin <> ''::text)),
    CONSTRAINT patient_coverage1_rx_group_check CHECK ((coverage1_rx_group <> ''::text)),
    CONSTRAINT patient_coverage1_rx_pcn_check CHECK ((coverage1_rx_pcn <> ''::text)),
    CONSTRAINT patient_coverage1_subscriber_check CHECK ((coverage1_subscriber <> ''::text)),
    CONSTRAINT patient_coverage2_effective_from_check CHECK ((coverage2_effective_from ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage2_effective_to_check CHECK ((coverage2_effective_to ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage2_group_check CHECK ((coverage2_group <> ''::text)),
    CONSTRAINT patient_coverage2_member_id_check CHECK ((coverage2_member_id <> ''::text)),
    CONSTRAINT patient_coverage2_payer_check CHECK ((coverage2_payer <> ''::text)),
    CONSTRAINT patient_coverage2_plan_check CHECK ((coverage2_plan <> ''::text)),
    CONSTRAINT patient_coverage2_relationship_check CHECK ((coverage2_relationship <> ''::text)),
    CONSTRAINT patient_coverage2_rx_bin_check CHECK ((coverage2_rx_bin <> ''::text)),
    CONSTRAINT patient_coverage2_rx_group_check CHECK ((coverage2_rx_group <> ''::text)),
    CONSTRAINT patient_coverage2_rx_pcn_check CHECK ((coverage2_rx_pcn <> ''::text)),
    CONSTRAINT patient_coverage2_subscriber_check CHECK ((coverage2_subscriber <> ''::text)),
    CONSTRAINT patient_coverage3_effective_from_check CHECK ((coverage3_effective_from ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage3_effective_to_check CHECK ((coverage3_effective_to ~~ '____-__-__'::text)),
    CONSTRAINT patient_coverage3_group_check CHECK ((coverage3_group <> ''::text)),
    CONSTRAINT patient_coverage3_member_id_check CHECK ((coverage3_member_id <> ''::text)),
    CONSTRAINT patient_coverage3_payer_check CHECK ((coverage3_payer <> ''::text)),
    CONSTRAINT patient_coverage3_plan_check CHECK ((coverage3_plan <> ''::text)),
    CONSTRAINT patient_coverage3_relationship_check CHECK ((coverage3_relationship <> ''::text)),
    CONSTRAINT patient_coverage3_rx_bin_check CHECK ((coverage3_rx_bin <> ''::text)),
    CONSTRAINT patient_coverage3_rx_group_check CHECK ((coverage3_rx_group <> ''::text)),
    CONSTRAINT patient_coverage3_rx_pcn_check CHECK ((coverage3_rx_pcn <> ''::text)),
    CONSTRAINT patient_coverage3_subscriber_check CHECK ((coverage3_subscriber <> ''::text)),
    CONSTRAINT patient_email_check CHECK ((email <> ''::text)),
    CONSTRAINT patient_emergency_contact_name_check CHECK ((emergency_contact_name <> ''::text)),
    CONSTRAINT patient_emergency_contact_phone_check CHECK ((emergency_contact_phone <> ''::text)),
    CONSTRAINT patient_emergency_contact_relation_check CHECK ((emergency_contact_relation <> ''::text)),
    CONSTRAINT patient_guarantor_name_check CHECK ((guarantor_name <> ''::text)),
    CONSTRAINT patient_guarantor_phone_check CHECK ((guarantor_phone <> ''::text)),
    CONSTRAINT patient_guarantor_relation_check CHECK ((guarantor_relation <> ''::text)),
    CONSTRAINT patient_home_phone_check CHECK ((home_phone <> ''::text)),
    CONSTRAINT patient_interpreter_needed_check CHECK ((interpreter_needed = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT patient_language_check CHECK ((language <> ''::text)),
    CONSTRAINT patient_legal_name_family_check CHECK ((legal_name_family <> ''::text)),
    CONSTRAINT patient_legal_name_given_check CHECK ((legal_name_given <> ''::text)),
    CONSTRAINT patient_legal_name_middle_check CHECK ((legal_name_middle <> ''::text)),
    CONSTRAINT patient_legal_name_suffix_check CHECK ((legal_name_suffix <> ''::text)),
    CONSTRAINT patient_mobile_phone_check CHECK ((mobile_phone <> ''::text)),
    CONSTRAINT patient_pharmacy_name_check CHECK ((pharmacy_name <> ''::text)),
    CONSTRAINT patient_pharmacy_phone_check CHECK ((pharmacy_phone <> ''::text)),
    CONSTRAINT patient_pharmacy_street_check CHECK ((pharmacy_street <> ''::text)),
    CONSTRAINT patient_preferred_name_check CHECK ((preferred_name <> ''::text)),
    CONSTRAINT patient_preferred_phone_check CHECK ((preferred_phone <> ''::text)),
    CONSTRAINT patient_pronouns_check CHECK ((pronouns <> ''::text)),
    CONSTRAINT patient_race_ethnicity_check CHECK ((race_ethnicity <> ''::text)),
    CONSTRAINT patient_sex_check CHECK ((sex <> ''::text)),
    CONSTRAINT patient_version_check CHECK ((version > 0))
);


--
-- Name: patient_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.patient_term (
    term text NOT NULL COLLATE pg_catalog."C",
    patient text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: payer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payer (
    name_key text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    payer_id text NOT NULL COLLATE pg_catalog."C",
    phone text NOT NULL COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    added_at text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: proposed_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proposed_change (
    submission text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    base text COLLATE pg_catalog."C",
    proposed text COLLATE pg_catalog."C",
    provenance text NOT NULL COLLATE pg_catalog."C",
    confidence double precision NOT NULL,
    evidence_image text COLLATE pg_catalog."C",
    evidence_area text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT proposed_change_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
    CONSTRAINT proposed_change_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'accepted'::text, 'rejected'::text])))
);


--
-- Name: refused_submission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.refused_submission (
    number bigint NOT NULL,
    claimed_id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    received_at text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    content_sha256 text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL
);


--
-- Name: refused_submission_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.refused_submission ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.refused_submission_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roster; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster (
    appointment text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    removed bigint NOT NULL,
    CONSTRAINT roster_removed_check CHECK ((removed = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: roster_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster_day (
    place bigint NOT NULL,
    starts_at text NOT NULL COLLATE pg_catalog."C",
    ends_at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT roster_day_place_check CHECK ((place = 1))
);


--
-- Name: staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff (
    id text NOT NULL COLLATE pg_catalog."C",
    user_name text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    password_hash text NOT NULL COLLATE pg_catalog."C",
    added_at text NOT NULL COLLATE pg_catalog."C",
    retired_at text COLLATE pg_catalog."C",
    CONSTRAINT staff_role_check CHECK ((role = ANY (ARRAY['secretary'::text, 'manager'::text])))
);


--
-- Name: staff_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_session (
    token_hash text NOT NULL COLLATE pg_catalog."C",
    staff text NOT NULL COLLATE pg_catalog."C",
    started_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT staff_session_token_hash_check CHECK ((length(token_hash) = 64))
);


--
-- Name: submission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission (
    id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    received_at text NOT NULL COLLATE pg_catalog."C",
    content_sha256 text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL,
    patient text COLLATE pg_catalog."C",
    appointment text COLLATE pg_catalog."C",
    base_version bigint NOT NULL,
    pending bigint NOT NULL,
    signed_consent bigint NOT NULL,
    CONSTRAINT submission_content_sha256_check CHECK ((length(content_sha256) = 64)),
    CONSTRAINT submission_pending_check CHECK ((pending >= 0)),
    CONSTRAINT submission_signed_consent_check CHECK ((signed_consent = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: submission_image; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission_image (
    submission text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    image text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    media_type text NOT NULL COLLATE pg_catalog."C"
);


--
-- Data for Name: appointment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appointment VALUES ('bc9d4f2b-9ffd-4934-adac-03e55e5febf9', '7e586769-8606-4de6-98fc-a6afc45c0183', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:30:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('95d932a4-6e71-42ff-9de2-eef399faa9b7', '894b7db6-b98d-488e-8685-c2e01b4da734', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:32:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('0a93e900-afe5-4964-ac93-a9e5c6a7b48d', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:34:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('dea4793e-ec1f-4f02-9263-26c47e972854', 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:36:00.000Z', 'arrived');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'enrolment.offered', '', '{"expires_at":"2026-11-24T15:10:00.000Z","name":"Kiosk 1"}', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4');
INSERT INTO public.audit VALUES (2, '2026-11-24T15:00:00.000Z', 'device', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', 'Kiosk 1', 'device.enrolled', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', '{"certificate":"774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547"}', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4', '8bfea1a25fa49431818badc3ef5d1ef84e930dc377863944fa18543cd0d52d7b');
INSERT INTO public.audit VALUES (3, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', '2c998351-427c-43a1-b870-7f0ecea8097d', '{"role":"secretary"}', '8bfea1a25fa49431818badc3ef5d1ef84e930dc377863944fa18543cd0d52d7b', '97f875296d99198e50e227ee33e17b97886299c49a39f5141b7927084188bba8');
INSERT INTO public.audit VALUES (4, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', '76d3fbd4-1ab7-415c-973a-3bdd63586e64', '{"role":"manager"}', '97f875296d99198e50e227ee33e17b97886299c49a39f5141b7927084188bba8', 'c902eb76d64d8f181306814df7543e0b2909b36d9a2d7de08d64ebbef9f4f3e4');
INSERT INTO public.audit VALUES (5, '2026-11-24T15:00:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'patient.created', '7e586769-8606-4de6-98fc-a6afc45c0183', '{"provenance":"import"}', 'c902eb76d64d8f181306814df7543e0b2909b36d9a2d7de08d64ebbef9f4f3e4', '012cc0c7bd39f9b4112cbdbfe84c48c98f4beb0bb7bf48079cb303dcd7ac3178');
INSERT INTO public.audit VALUES (6, '2026-11-24T15:00:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'patient.created', '894b7db6-b98d-488e-8685-c2e01b4da734', '{"provenance":"import"}', '012cc0c7bd39f9b4112cbdbfe84c48c98f4beb0bb7bf48079cb303dcd7ac3178', 'b0742a746a4ad1d2d6c5991803b5e576137a02d055b4968d7c0ea9525b18481c');
INSERT INTO public.audit VALUES (7, '2026-11-24T15:00:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'patient.created', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e', '{"provenance":"import"}', 'b0742a746a4ad1d2d6c5991803b5e576137a02d055b4968d7c0ea9525b18481c', '6126b90e5ab3ec35c4f47a56b9695b83ab60e496bba370668ae916fedd3be37d');
INSERT INTO public.audit VALUES (8, '2026-11-24T15:00:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'patient.created', 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2', '{"provenance":"import"}', '6126b90e5ab3ec35c4f47a56b9695b83ab60e496bba370668ae916fedd3be37d', '22663e75b6cbe5001b155a4eeda2a24623a71ec92da9c4a4c96c1a03ec25f2e1');
INSERT INTO public.audit VALUES (9, '2026-11-24T15:00:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'patient.created', '788e3ac1-e875-41b5-b2fb-c01c3dc90eca', '{"provenance":"import"}', '22663e75b6cbe5001b155a4eeda2a24623a71ec92da9c4a4c96c1a03ec25f2e1', '6161ba6c3026629a13f1e6e95063312b2ed6e9c0555e5d530404bcdcbca7deab');
INSERT INTO public.audit VALUES (10, '2026-11-24T15:00:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'appointment.booked', 'bc9d4f2b-9ffd-4934-adac-03e55e5febf9', '{"patient":"7e586769-8606-4de6-98fc-a6afc45c0183"}', '6161ba6c3026629a13f1e6e95063312b2ed6e9c0555e5d530404bcdcbca7deab', 'aec79f21d6cb087103fd82f6bfa6aee03046de153ae5d504ecf1387069ef877b');
INSERT INTO public.audit VALUES (11, '2026-11-24T15:00:00.000Z', 'device', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', 'Kiosk 1', 'image.received', '947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '{"bytes":27}', 'aec79f21d6cb087103fd82f6bfa6aee03046de153ae5d504ecf1387069ef877b', 'f85b239649d07722aa01cdc039b3f0729c8ec519b668ee9c4fca81a73dd1d834');
INSERT INTO public.audit VALUES (12, '2026-11-24T15:00:00.000Z', 'device', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', 'Kiosk 1', 'submission.received', 'bdb4e71d-34dd-478a-a853-6bda74557c6b', '{"changes":3,"content":"7e1f74673ffc4da1d08fac13f7a87d101e390acaafba01b9ab3430ffe2d20150","patient":"7e586769-8606-4de6-98fc-a6afc45c0183"}', 'f85b239649d07722aa01cdc039b3f0729c8ec519b668ee9c4fca81a73dd1d834', '3d7f25d09792c4c7a17396b38a452ef9457ac96283aee8b7e4c75f9bd8a22ff0');
INSERT INTO public.audit VALUES (13, '2026-11-24T15:01:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'change.accepted', 'bdb4e71d-34dd-478a-a853-6bda74557c6b', '{"change":"9e3c481c-efc0-4879-9390-c02a822a3c17","decision":"0fec4433-8028-47b7-8fad-00a836f37426","field":"email","kind":"accept","patient":"7e586769-8606-4de6-98fc-a6afc45c0183","version":2}', '3d7f25d09792c4c7a17396b38a452ef9457ac96283aee8b7e4c75f9bd8a22ff0', '25a9026d91128c4a0b26520457e460206d870d050e53b77cae5dc2e2e7e48e33');
INSERT INTO public.audit VALUES (14, '2026-11-24T15:01:00.000Z', 'staff', '76d3fbd4-1ab7-415c-973a-3bdd63586e64', 'Tom Brandt', 'change.accepted', 'bdb4e71d-34dd-478a-a853-6bda74557c6b', '{"change":"58a81158-f220-499d-a01e-519dd5792fa3","decision":"b2293398-5aa4-4d4a-b8a0-730f5d96f31c","field":"preferred_name","kind":"accept_edited","patient":"7e586769-8606-4de6-98fc-a6afc45c0183","version":3}', '25a9026d91128c4a0b26520457e460206d870d050e53b77cae5dc2e2e7e48e33', '846d4f0471bdc4c78bc312844baa5fa64aeea2b6714d3b0380cad3794b710888');
INSERT INTO public.audit VALUES (15, '2026-11-24T15:01:00.000Z', 'staff', '76d3fbd4-1ab7-415c-973a-3bdd63586e64', 'Tom Brandt', 'change.rejected', 'bdb4e71d-34dd-478a-a853-6bda74557c6b', '{"change":"a0dceb1d-cc49-4a38-bace-5a58d3b1a36a","decision":"8098c40a-0306-4b98-858d-98364648c863","field":"pronouns","kind":"reject","patient":"7e586769-8606-4de6-98fc-a6afc45c0183","version":3}', '846d4f0471bdc4c78bc312844baa5fa64aeea2b6714d3b0380cad3794b710888', 'cc66004a079c123b0ed1bc8474f377e67bf43ffe0d46f07a03fa42dd8162de3b');
INSERT INTO public.audit VALUES (16, '2026-11-24T15:01:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'appointment.booked', '95d932a4-6e71-42ff-9de2-eef399faa9b7', '{"patient":"894b7db6-b98d-488e-8685-c2e01b4da734"}', 'cc66004a079c123b0ed1bc8474f377e67bf43ffe0d46f07a03fa42dd8162de3b', '96a0f644bbcd71adceb5570ec0680e2cb8265f781d2521b674e435c637f69a10');
INSERT INTO public.audit VALUES (17, '2026-11-24T15:01:00.000Z', 'device', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', 'Kiosk 1', 'submission.received', 'f591c466-62aa-4199-81bb-4569613918d0', '{"changes":3,"content":"b5951bab43967eb8a4905d784ada09bb91a0208dffbb6837f03b987949fcbd20","patient":"894b7db6-b98d-488e-8685-c2e01b4da734"}', '96a0f644bbcd71adceb5570ec0680e2cb8265f781d2521b674e435c637f69a10', 'b228e88e8cb8fde90ae9889c56a4a11c42565849f5afa96d74e607988e67ae53');
INSERT INTO public.audit VALUES (18, '2026-11-24T15:02:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'change.accepted', 'f591c466-62aa-4199-81bb-4569613918d0', '{"change":"a9df20a8-7021-490c-be23-9e92c1821943","decision":"d8071a0e-6776-4baf-bece-efca2b5a2625","field":"email","kind":"accept","patient":"894b7db6-b98d-488e-8685-c2e01b4da734","version":2}', 'b228e88e8cb8fde90ae9889c56a4a11c42565849f5afa96d74e607988e67ae53', '236679242c8456006aca4891dec69f936a77caf254502d4dac62f681833a0d42');
INSERT INTO public.audit VALUES (19, '2026-11-24T15:02:00.000Z', 'staff', '76d3fbd4-1ab7-415c-973a-3bdd63586e64', 'Tom Brandt', 'change.accepted', 'f591c466-62aa-4199-81bb-4569613918d0', '{"change":"0020c88d-678f-4870-b1bb-d4872501b743","decision":"6031369e-db51-4819-be7c-5997d1c8d386","field":"preferred_name","kind":"accept_edited","patient":"894b7db6-b98d-488e-8685-c2e01b4da734","version":3}', '236679242c8456006aca4891dec69f936a77caf254502d4dac62f681833a0d42', '321d254dbeaf109e557f5eb8750ccbabc43198b6cf8508e8faa5ddb85be867c5');
INSERT INTO public.audit VALUES (20, '2026-11-24T15:02:00.000Z', 'staff', '76d3fbd4-1ab7-415c-973a-3bdd63586e64', 'Tom Brandt', 'change.rejected', 'f591c466-62aa-4199-81bb-4569613918d0', '{"change":"02135985-578b-45ed-a9fd-b4549804ad0b","decision":"f826db9c-b25e-4364-af1c-7902393d0870","field":"pronouns","kind":"reject","patient":"894b7db6-b98d-488e-8685-c2e01b4da734","version":3}', '321d254dbeaf109e557f5eb8750ccbabc43198b6cf8508e8faa5ddb85be867c5', '1f95da2f42ea5f19458c456805ada7b3b6984a2a8a6bb87b3e1972420a0620a6');
INSERT INTO public.audit VALUES (21, '2026-11-24T15:02:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'decision.undone', 'f591c466-62aa-4199-81bb-4569613918d0', '{"change":"0020c88d-678f-4870-b1bb-d4872501b743","decision":"87e8c5fc-e86f-4b29-9092-d1bb83388d8a","field":"preferred_name","kind":"undo","patient":"894b7db6-b98d-488e-8685-c2e01b4da734","version":4}', '1f95da2f42ea5f19458c456805ada7b3b6984a2a8a6bb87b3e1972420a0620a6', '6fd7ed42b5d8ecc331cc634d326166f746df130bc76721d5dcaaa39ea18c9b2b');
INSERT INTO public.audit VALUES (22, '2026-11-24T15:02:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'appointment.booked', '0a93e900-afe5-4964-ac93-a9e5c6a7b48d', '{"patient":"aba8acfe-c6c8-4481-8219-7e96164d9b1e"}', '6fd7ed42b5d8ecc331cc634d326166f746df130bc76721d5dcaaa39ea18c9b2b', 'b970e5667892f8984e8829b2b1f7139e546d176a3071a526bc1cf8f836f63723');
INSERT INTO public.audit VALUES (23, '2026-11-24T15:02:00.000Z', 'device', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', 'Kiosk 1', 'submission.received', '704d9c80-4fe2-49f8-bd52-097de57e9fb6', '{"changes":3,"content":"483af5518abb38a0ee4602fd9ebc60dc0ead899ed68d75f30b1a4dbb6d1093af","patient":"aba8acfe-c6c8-4481-8219-7e96164d9b1e"}', 'b970e5667892f8984e8829b2b1f7139e546d176a3071a526bc1cf8f836f63723', 'b77c7872307b212f531ecfdd453fb43391f514b0fa362a843fbaba7dae1ba867');
INSERT INTO public.audit VALUES (24, '2026-11-24T15:03:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'change.accepted', '704d9c80-4fe2-49f8-bd52-097de57e9fb6', '{"change":"94822e3b-526e-43d7-a1b1-746c43ccce4e","decision":"c75e0c8d-b049-4faa-8c89-ae7bc8b89e9e","field":"email","kind":"accept","patient":"aba8acfe-c6c8-4481-8219-7e96164d9b1e","version":2}', 'b77c7872307b212f531ecfdd453fb43391f514b0fa362a843fbaba7dae1ba867', 'f3cddb2ddeb89a1ad50a9076b5644b2fd92c79a29ee95b0183988de75173d9c6');
INSERT INTO public.audit VALUES (25, '2026-11-24T15:03:00.000Z', 'staff', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', 'appointment.booked', 'dea4793e-ec1f-4f02-9263-26c47e972854', '{"patient":"c684a774-9eb7-4a6f-94d8-dbb67d4a86a2"}', 'f3cddb2ddeb89a1ad50a9076b5644b2fd92c79a29ee95b0183988de75173d9c6', 'bc97443d831f4c0b693af47939ba3a844561721e8e9820feb86099bfb507b103');
INSERT INTO public.audit VALUES (26, '2026-11-24T15:03:00.000Z', 'device', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', 'Kiosk 1', 'submission.received', 'ba1c7f99-1bf2-421e-a387-176615fe8a05', '{"changes":3,"content":"e422bb6d13b5bbc3f36352f1c9f43a8ad3873cb7fa8069ed8d94c0474c749707","patient":"c684a774-9eb7-4a6f-94d8-dbb67d4a86a2"}', 'bc97443d831f4c0b693af47939ba3a844561721e8e9820feb86099bfb507b103', 'f8e09c17f9165869368c017e0995d6df7f09d76f6dac4f98ffb652d3db2e31df');
INSERT INTO public.audit VALUES (27, '2026-11-24T15:04:00.000Z', 'device', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', 'Kiosk 1', 'submission.received', 'f25ef952-01ca-4977-963c-f03130593636', '{"changes":0,"content":"041374fd8c9b51339421e17dcfb45bd6c62106177eae9718dbb3e3a6c3a5a2cb","patient":""}', 'f8e09c17f9165869368c017e0995d6df7f09d76f6dac4f98ffb652d3db2e31df', 'cbf6cac0be86ddad3130c37f42930533f905cb344a657111ae917375cffa4de0');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES (1, 27, 'cbf6cac0be86ddad3130c37f42930533f905cb344a657111ae917375cffa4de0');


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('record_number', 10005);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (1, '0fec4433-8028-47b7-8fad-00a836f37426', 'bdb4e71d-34dd-478a-a853-6bda74557c6b', '9e3c481c-efc0-4879-9390-c02a822a3c17', 'accept', '"someone@mail.example"', '', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (2, 'b2293398-5aa4-4d4a-b8a0-730f5d96f31c', 'bdb4e71d-34dd-478a-a853-6bda74557c6b', '58a81158-f220-499d-a01e-519dd5792fa3', 'accept_edited', '"Mi"', '', '76d3fbd4-1ab7-415c-973a-3bdd63586e64', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (3, '8098c40a-0306-4b98-858d-98364648c863', 'bdb4e71d-34dd-478a-a853-6bda74557c6b', 'a0dceb1d-cc49-4a38-bace-5a58d3b1a36a', 'reject', NULL, 'not legible', '76d3fbd4-1ab7-415c-973a-3bdd63586e64', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (4, 'd8071a0e-6776-4baf-bece-efca2b5a2625', 'f591c466-62aa-4199-81bb-4569613918d0', 'a9df20a8-7021-490c-be23-9e92c1821943', 'accept', '"someone@mail.example"', '', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (5, '6031369e-db51-4819-be7c-5997d1c8d386', 'f591c466-62aa-4199-81bb-4569613918d0', '0020c88d-678f-4870-b1bb-d4872501b743', 'accept_edited', '"Mi"', '', '76d3fbd4-1ab7-415c-973a-3bdd63586e64', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (6, 'f826db9c-b25e-4364-af1c-7902393d0870', 'f591c466-62aa-4199-81bb-4569613918d0', '02135985-578b-45ed-a9fd-b4549804ad0b', 'reject', NULL, 'not legible', '76d3fbd4-1ab7-415c-973a-3bdd63586e64', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (7, '87e8c5fc-e86f-4b29-9092-d1bb83388d8a', 'f591c466-62aa-4199-81bb-4569613918d0', '0020c88d-678f-4870-b1bb-d4872501b743', 'undo', NULL, '', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (8, 'c75e0c8d-b049-4faa-8c89-ae7bc8b89e9e', '704d9c80-4fe2-49f8-bd52-097de57e9fb6', '94822e3b-526e-43d7-a1b1-746c43ccce4e', 'accept', '"someone@mail.example"', '', '2c998351-427c-43a1-b870-7f0ecea8097d', 'Maria Ortiz', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device VALUES ('80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', 'Kiosk 1', '774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: enrolment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrolment VALUES ('3310c0a405f5abb8b2f6519a83b1beecdd94bdd221487b7786eddc8fb6357055', 'Kiosk 1', '2026-11-24T15:00:00.000Z', '2026-11-24T15:10:00.000Z', '2026-11-24T15:00:00.000Z', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2');


--
-- Data for Name: help_call; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (1, '7e586769-8606-4de6-98fc-a6afc45c0183', 1, 'legal_name', NULL, '{"family":"Whitfield","given":"Nora"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (2, '7e586769-8606-4de6-98fc-a6afc45c0183', 1, 'birth_date', NULL, '"1956-07-09"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (3, '7e586769-8606-4de6-98fc-a6afc45c0183', 1, 'address', NULL, '{"city":"Alder Falls","line1":"17 Alder Court","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (4, '7e586769-8606-4de6-98fc-a6afc45c0183', 1, 'mobile_phone', NULL, '"+12325550142"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (5, '7e586769-8606-4de6-98fc-a6afc45c0183', 1, 'coverage1.payer', NULL, '"Meridian Mutual"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (6, '7e586769-8606-4de6-98fc-a6afc45c0183', 1, 'coverage1.member_id', NULL, '"MM 4471 9920"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (7, '894b7db6-b98d-488e-8685-c2e01b4da734', 1, 'legal_name', NULL, '{"family":"O’Donovan","given":"Łucja"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (8, '894b7db6-b98d-488e-8685-c2e01b4da734', 1, 'birth_date', NULL, '"1960-03-02"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (9, '894b7db6-b98d-488e-8685-c2e01b4da734', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (10, '894b7db6-b98d-488e-8685-c2e01b4da734', 1, 'mobile_phone', NULL, '"+12325550177"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (11, 'aba8acfe-c6c8-4481-8219-7e96164d9b1e', 1, 'legal_name', NULL, '{"family":"Nguyễn-Reyes","given":"Minh Anh"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (12, 'aba8acfe-c6c8-4481-8219-7e96164d9b1e', 1, 'birth_date', NULL, '"1999-12-31"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (13, 'aba8acfe-c6c8-4481-8219-7e96164d9b1e', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (14, 'aba8acfe-c6c8-4481-8219-7e96164d9b1e', 1, 'mobile_phone', NULL, '"+12325550178"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (15, 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2', 1, 'legal_name', NULL, '{"family":"क्षत्रिय","given":"नोरा"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (16, 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2', 1, 'birth_date', NULL, '"2001-02-03"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (17, 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (18, 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2', 1, 'mobile_phone', NULL, '"+12325550179"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (19, '788e3ac1-e875-41b5-b2fb-c01c3dc90eca', 1, 'preferred_name', NULL, '"''; DROP TABLE --"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (20, '7e586769-8606-4de6-98fc-a6afc45c0183', 2, 'email', NULL, '"someone@mail.example"', '0fec4433-8028-47b7-8fad-00a836f37426', 'bdb4e71d-34dd-478a-a853-6bda74557c6b', 'Maria Ortiz', 'typed', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (21, '7e586769-8606-4de6-98fc-a6afc45c0183', 3, 'preferred_name', NULL, '"Mi"', 'b2293398-5aa4-4d4a-b8a0-730f5d96f31c', 'bdb4e71d-34dd-478a-a853-6bda74557c6b', 'Tom Brandt', 'staff', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (22, '894b7db6-b98d-488e-8685-c2e01b4da734', 2, 'email', NULL, '"someone@mail.example"', 'd8071a0e-6776-4baf-bece-efca2b5a2625', 'f591c466-62aa-4199-81bb-4569613918d0', 'Maria Ortiz', 'typed', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (23, '894b7db6-b98d-488e-8685-c2e01b4da734', 3, 'preferred_name', NULL, '"Mi"', '6031369e-db51-4819-be7c-5997d1c8d386', 'f591c466-62aa-4199-81bb-4569613918d0', 'Tom Brandt', 'staff', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (24, '894b7db6-b98d-488e-8685-c2e01b4da734', 4, 'preferred_name', '"Mi"', NULL, '87e8c5fc-e86f-4b29-9092-d1bb83388d8a', 'f591c466-62aa-4199-81bb-4569613918d0', 'Maria Ortiz', 'undo', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (25, 'aba8acfe-c6c8-4481-8219-7e96164d9b1e', 2, 'email', NULL, '"someone@mail.example"', 'c75e0c8d-b049-4faa-8c89-ae7bc8b89e9e', '704d9c80-4fe2-49f8-bd52-097de57e9fb6', 'Maria Ortiz', 'typed', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: image; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.image VALUES ('947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '2026-11-24T15:00:00.000Z', '\x89504e47206e6f74207265616c6c79002c20627574206279746573');


--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES (1, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (2, '2026-11-24T15:00:00.000Z');


--
-- Data for Name: patient; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patient VALUES ('c684a774-9eb7-4a6f-94d8-dbb67d4a86a2', 10004, 1, '2026-11-24T15:00:00.000Z', 'नोरा', NULL, 'क्षत्रिय', NULL, NULL, '2001-02-03', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550179', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('788e3ac1-e875-41b5-b2fb-c01c3dc90eca', 10005, 1, '2026-11-24T15:00:00.000Z', NULL, NULL, NULL, NULL, '''; DROP TABLE --', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('7e586769-8606-4de6-98fc-a6afc45c0183', 10001, 3, '2026-11-24T15:00:00.000Z', 'Nora', NULL, 'Whitfield', NULL, 'Mi', '1956-07-09', NULL, NULL, '17 Alder Court', NULL, 'Alder Falls', 'FR', '00418', '+12325550142', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Meridian Mutual', NULL, 'MM 4471 9920', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('894b7db6-b98d-488e-8685-c2e01b4da734', 10002, 4, '2026-11-24T15:00:00.000Z', 'Łucja', NULL, 'O’Donovan', NULL, NULL, '1960-03-02', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550177', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('aba8acfe-c6c8-4481-8219-7e96164d9b1e', 10003, 2, '2026-11-24T15:00:00.000Z', 'Minh Anh', NULL, 'Nguyễn-Reyes', NULL, NULL, '1999-12-31', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550178', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: patient_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patient_term VALUES ('5550179', 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2');
INSERT INTO public.patient_term VALUES ('12325550179', 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2');
INSERT INTO public.patient_term VALUES ('नोरा', 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2');
INSERT INTO public.patient_term VALUES ('10004', 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2');
INSERT INTO public.patient_term VALUES ('0179', 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2');
INSERT INTO public.patient_term VALUES ('क्षत्रिय', 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2');
INSERT INTO public.patient_term VALUES ('20010203', 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2');
INSERT INTO public.patient_term VALUES ('2325550179', 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2');
INSERT INTO public.patient_term VALUES ('10005', '788e3ac1-e875-41b5-b2fb-c01c3dc90eca');
INSERT INTO public.patient_term VALUES ('drop', '788e3ac1-e875-41b5-b2fb-c01c3dc90eca');
INSERT INTO public.patient_term VALUES ('table', '788e3ac1-e875-41b5-b2fb-c01c3dc90eca');
INSERT INTO public.patient_term VALUES ('droptable', '788e3ac1-e875-41b5-b2fb-c01c3dc90eca');
INSERT INTO public.patient_term VALUES ('19560709', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('mi', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('0142', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('mm44719920', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('2325550142', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('9920', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('4471', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('10001', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('whitfield', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('5550142', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('12325550142', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('mm', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('nora', '7e586769-8606-4de6-98fc-a6afc45c0183');
INSERT INTO public.patient_term VALUES ('lucja', '894b7db6-b98d-488e-8685-c2e01b4da734');
INSERT INTO public.patient_term VALUES ('2325550177', '894b7db6-b98d-488e-8685-c2e01b4da734');
INSERT INTO public.patient_term VALUES ('5550177', '894b7db6-b98d-488e-8685-c2e01b4da734');
INSERT INTO public.patient_term VALUES ('10002', '894b7db6-b98d-488e-8685-c2e01b4da734');
INSERT INTO public.patient_term VALUES ('0177', '894b7db6-b98d-488e-8685-c2e01b4da734');
INSERT INTO public.patient_term VALUES ('12325550177', '894b7db6-b98d-488e-8685-c2e01b4da734');
INSERT INTO public.patient_term VALUES ('odonovan', '894b7db6-b98d-488e-8685-c2e01b4da734');
INSERT INTO public.patient_term VALUES ('19600302', '894b7db6-b98d-488e-8685-c2e01b4da734');
INSERT INTO public.patient_term VALUES ('reyes', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');
INSERT INTO public.patient_term VALUES ('minh', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');
INSERT INTO public.patient_term VALUES ('5550178', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');
INSERT INTO public.patient_term VALUES ('anh', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');
INSERT INTO public.patient_term VALUES ('10003', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');
INSERT INTO public.patient_term VALUES ('0178', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');
INSERT INTO public.patient_term VALUES ('2325550178', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');
INSERT INTO public.patient_term VALUES ('19991231', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');
INSERT INTO public.patient_term VALUES ('minhanh', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');
INSERT INTO public.patient_term VALUES ('nguyenreyes', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');
INSERT INTO public.patient_term VALUES ('nguyen', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');
INSERT INTO public.patient_term VALUES ('12325550178', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e');


--
-- Data for Name: payer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proposed_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proposed_change VALUES ('bdb4e71d-34dd-478a-a853-6bda74557c6b', '9e3c481c-efc0-4879-9390-c02a822a3c17', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('bdb4e71d-34dd-478a-a853-6bda74557c6b', '58a81158-f220-499d-a01e-519dd5792fa3', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('bdb4e71d-34dd-478a-a853-6bda74557c6b', 'a0dceb1d-cc49-4a38-bace-5a58d3b1a36a', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('f591c466-62aa-4199-81bb-4569613918d0', 'a9df20a8-7021-490c-be23-9e92c1821943', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('f591c466-62aa-4199-81bb-4569613918d0', '02135985-578b-45ed-a9fd-b4549804ad0b', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('f591c466-62aa-4199-81bb-4569613918d0', '0020c88d-678f-4870-b1bb-d4872501b743', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('704d9c80-4fe2-49f8-bd52-097de57e9fb6', 'fec55b11-6ba7-4c41-87d6-281be5046ef4', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('704d9c80-4fe2-49f8-bd52-097de57e9fb6', 'e4bc43f0-c830-44c9-ace8-32ae0bf81dd8', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('704d9c80-4fe2-49f8-bd52-097de57e9fb6', '94822e3b-526e-43d7-a1b1-746c43ccce4e', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('ba1c7f99-1bf2-421e-a387-176615fe8a05', '3b5119d8-828f-4e85-b584-81c410eff322', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('ba1c7f99-1bf2-421e-a387-176615fe8a05', 'c638be6d-11a7-4774-9bce-9efcf4c309ab', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('ba1c7f99-1bf2-421e-a387-176615fe8a05', 'b26c6f2f-945b-4a47-ac54-64ce18ffe49b', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');


--
-- Data for Name: refused_submission; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: roster; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: roster_day; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff VALUES ('2c998351-427c-43a1-b870-7f0ecea8097d', 'maria', 'Maria Ortiz', 'secretary', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);
INSERT INTO public.staff VALUES ('76d3fbd4-1ab7-415c-973a-3bdd63586e64', 'tom', 'Tom Brandt', 'manager', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: staff_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: submission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.submission VALUES ('bdb4e71d-34dd-478a-a853-6bda74557c6b', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', '2026-11-24T15:00:00.000Z', '7e1f74673ffc4da1d08fac13f7a87d101e390acaafba01b9ab3430ffe2d20150', '\x7b226170706f696e746d656e74223a2262633964346632622d396666642d343933342d616461632d303365353565356665626639222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2239653363343831632d656663302d343837392d393339302d633032613832326133633137222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2235386138313135382d663232302d343939642d613031652d353139646435373932666133222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2261306463656231642d636334392d346133382d626163652d356135386433623161333661222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30303a30302e3030305a222c226964223a2262646234653731642d333464642d343738612d613835332d366264613734353537633662222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22576869746669656c64222c22676976656e223a224e6f7261227d2c2270617469656e74223a2237653538363736392d383630362d346465362d393866632d613661666334356330313833222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431343a35393a30302e3030305a227d', '7e586769-8606-4de6-98fc-a6afc45c0183', 'bc9d4f2b-9ffd-4934-adac-03e55e5febf9', 1, 0, 0);
INSERT INTO public.submission VALUES ('f591c466-62aa-4199-81bb-4569613918d0', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', '2026-11-24T15:01:00.000Z', 'b5951bab43967eb8a4905d784ada09bb91a0208dffbb6837f03b987949fcbd20', '\x7b226170706f696e746d656e74223a2239356439333261342d366537312d343266662d396465322d656566333939666161396237222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2261396466323061382d373032312d343930632d626532332d396539326331383231393433222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2230303230633838642d363738662d343837302d623162622d643438373235303162373433222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2230323133353938352d353738622d343565642d613966642d623435343938303461643062222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30313a30302e3030305a222c226964223a2266353931633436362d363261612d343139392d383162622d343536393631333931386430222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224fe28099446f6e6f76616e222c22676976656e223a22c58175636a61227d2c2270617469656e74223a2238393462376462362d623938642d343838652d383638352d633265303162346461373334222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30303a30302e3030305a227d', '894b7db6-b98d-488e-8685-c2e01b4da734', '95d932a4-6e71-42ff-9de2-eef399faa9b7', 1, 1, 0);
INSERT INTO public.submission VALUES ('704d9c80-4fe2-49f8-bd52-097de57e9fb6', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', '2026-11-24T15:02:00.000Z', '483af5518abb38a0ee4602fd9ebc60dc0ead899ed68d75f30b1a4dbb6d1093af', '\x7b226170706f696e746d656e74223a2230613933653930302d616665352d343936342d616339332d613965356336613762343864222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2239343832326533622d353236652d343364372d613162312d373436633433636363653465222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2266656335356231312d366261372d346334312d383764362d323831626535303436656634222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2265346263343366302d633833302d343463392d616365382d333261653062663831646438222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30323a30302e3030305a222c226964223a2237303464396338302d346665322d343966382d626435322d303937646535376539666236222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224e677579e1bb856e2d5265796573222c22676976656e223a224d696e6820416e68227d2c2270617469656e74223a2261626138616366652d633663382d343438312d383231392d376539363136346439623165222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30313a30302e3030305a227d', 'aba8acfe-c6c8-4481-8219-7e96164d9b1e', '0a93e900-afe5-4964-ac93-a9e5c6a7b48d', 1, 2, 0);
INSERT INTO public.submission VALUES ('ba1c7f99-1bf2-421e-a387-176615fe8a05', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', '2026-11-24T15:03:00.000Z', 'e422bb6d13b5bbc3f36352f1c9f43a8ad3873cb7fa8069ed8d94c0474c749707', '\x7b226170706f696e746d656e74223a2264656134373933652d656331662d346630322d393236332d323663343765393732383534222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2233623531313964382d383238662d346538352d623538342d383163343130656666333232222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2263363338626536642d313161372d343737342d396263652d396566636634633330396162222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2262323663366632662d393435622d346134372d616335342d363463653138666665343962222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30333a30302e3030305a222c226964223a2262613163376639392d316266322d343231652d613338372d313736363135666538613035222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22e0a495e0a58de0a4b7e0a4a4e0a58de0a4b0e0a4bfe0a4af222c22676976656e223a22e0a4a8e0a58be0a4b0e0a4be227d2c2270617469656e74223a2263363834613737342d396562372d346136662d393464382d646262363764346138366132222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30323a30302e3030305a227d', 'c684a774-9eb7-4a6f-94d8-dbb67d4a86a2', 'dea4793e-ec1f-4f02-9263-26c47e972854', 1, 3, 0);
INSERT INTO public.submission VALUES ('f25ef952-01ca-4977-963c-f03130593636', '80dfb02c-fcef-4df7-9cbd-c6b404d4a7a2', '2026-11-24T15:04:00.000Z', '041374fd8c9b51339421e17dcfb45bd6c62106177eae9718dbb3e3a6c3a5a2cb', '\x7b226170706f696e746d656e74223a6e756c6c2c22626173655f76657273696f6e223a302c2262697274685f64617465223a22313938382d30342d3031222c226368616e676573223a5b5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30343a30302e3030305a222c226964223a2266323565663935322d303163612d343937372d393633632d663033313330353933363336222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224f6b61666f72222c22676976656e223a22496461227d2c2270617469656e74223a6e756c6c2c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30333a30302e3030305a227d', NULL, NULL, 0, 0, 0);


--
-- Data for Name: submission_image; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: decision_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.decision_number_seq', 8, true);


--
-- Name: history_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.history_number_seq', 25, true);


--
-- Name: refused_submission_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.refused_submission_number_seq', 1, false);


--
-- Name: appointment appointment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_pkey PRIMARY KEY (id);


--
-- Name: audit_head audit_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (place);


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (sequence);


--
-- Name: consent consent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (submission, place);


--
-- Name: counter counter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (name);


--
-- Name: decision decision_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_id_key UNIQUE (id);


--
-- Name: decision decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (number);


--
-- Name: device device_certificate_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_certificate_key UNIQUE (certificate);


--
-- Name: device device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (id);


--
-- Name: enrolment enrolment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_pkey PRIMARY KEY (code_hash);


--
-- Name: help_call help_call_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.help_call
    ADD CONSTRAINT help_call_pkey PRIMARY KEY (id);


--
-- Name: history history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (number);


--
-- Name: image image_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.image
    ADD CONSTRAINT image_pkey PRIMARY KEY (sha256);


--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);


--
-- Name: patient patient_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT patient_pkey PRIMARY KEY (id);


--
-- Name: patient patient_record_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT patient_record_number_key UNIQUE (record_number);


--
-- Name: patient_term patient_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient_term
    ADD CONSTRAINT patient_term_pkey PRIMARY KEY (term, patient);


--
-- Name: payer payer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payer
    ADD CONSTRAINT payer_pkey PRIMARY KEY (name_key);


--
-- Name: proposed_change proposed_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposed_change
    ADD CONSTRAINT proposed_change_pkey PRIMARY KEY (submission, id);


--
-- Name: refused_submission refused_submission_content_sha256_claimed_id_device_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refused_submission
    ADD CONSTRAINT refused_submission_content_sha256_claimed_id_device_key UNIQUE (content_sha256, claimed_id, device);


--
-- Name: refused_submission refused_submission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refused_submission
    ADD CONSTRAINT refused_submission_pkey PRIMARY KEY (number);


--
-- Name: roster_day roster_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_day
    ADD CONSTRAINT roster_day_pkey PRIMARY KEY (place);


--
-- Name: roster roster_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster
    ADD CONSTRAINT roster_pkey PRIMARY KEY (appointment);


--
-- Name: staff staff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (id);


--
-- Name: staff_session staff_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_session
    ADD CONSTRAINT staff_session_pkey PRIMARY KEY (token_hash);


--
-- Name: staff staff_user_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_user_name_key UNIQUE (user_name);


--
-- Name: submission_image submission_image_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_image
    ADD CONSTRAINT submission_image_pkey PRIMARY KEY (submission, place);


--
-- Name: submission submission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_pkey PRIMARY KEY (id);


--
-- Name: appointment_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_patient ON public.appointment USING btree (patient, starts_at);


--
-- Name: appointment_starts_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_starts_at ON public.appointment USING btree (starts_at);


--
-- Name: consent_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX consent_patient ON public.consent USING btree (patient, consent_key);


--
-- Name: decision_submission; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decision_submission ON public.decision USING btree (submission);


--
-- Name: help_call_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX help_call_open ON public.help_call USING btree (called_at) WHERE (ended_at IS NULL);


--
-- Name: history_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX history_patient ON public.history USING btree (patient, number);


--
-- Name: patient_term_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX patient_term_patient ON public.patient_term USING btree (patient, term);


--
-- Name: roster_sequence; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX roster_sequence ON public.roster USING btree (sequence);


--
-- Name: staff_session_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX staff_session_staff ON public.staff_session USING btree (staff);


--
-- Name: submission_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submission_open ON public.submission USING btree (received_at) WHERE ((pending > 0) OR (patient IS NULL));


--
-- Name: audit audit_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: audit audit_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON public.audit FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: audit audit_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_is_never_emptied BEFORE TRUNCATE ON public.decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: history history_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON public.history FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: history history_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON public.history FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: history history_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER history_is_never_emptied BEFORE TRUNCATE ON public.history FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: appointment appointment_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: consent consent_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: consent consent_signature_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_signature_fkey FOREIGN KEY (signature) REFERENCES public.image(sha256);


--
-- Name: consent consent_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: decision decision_submission_change_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_submission_change_fkey FOREIGN KEY (submission, change) REFERENCES public.proposed_change(submission, id);


--
-- Name: enrolment enrolment_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: help_call help_call_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.help_call
    ADD CONSTRAINT help_call_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: history history_decision_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_decision_fkey FOREIGN KEY (decision) REFERENCES public.decision(id);


--
-- Name: history history_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: history history_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: patient_term patient_term_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patient_term
    ADD CONSTRAINT patient_term_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: proposed_change proposed_change_evidence_image_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposed_change
    ADD CONSTRAINT proposed_change_evidence_image_fkey FOREIGN KEY (evidence_image) REFERENCES public.image(sha256);


--
-- Name: proposed_change proposed_change_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposed_change
    ADD CONSTRAINT proposed_change_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: refused_submission refused_submission_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refused_submission
    ADD CONSTRAINT refused_submission_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: roster roster_appointment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster
    ADD CONSTRAINT roster_appointment_fkey FOREIGN KEY (appointment) REFERENCES public.appointment(id);


--
-- Name: staff_session staff_session_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_session
    ADD CONSTRAINT staff_session_staff_fkey FOREIGN KEY (staff) REFERENCES public.staff(id);


--
-- Name: submission submission_appointment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_appointment_fkey FOREIGN KEY (appointment) REFERENCES public.appointment(id);


--
-- Name: submission submission_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


--
-- Name: submission_image submission_image_image_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_image
    ADD CONSTRAINT submission_image_image_fkey FOREIGN KEY (image) REFERENCES public.image(sha256);


--
-- Name: submission_image submission_image_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_image
    ADD CONSTRAINT submission_image_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id);


--
-- Name: submission submission_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- PostgreSQL database dump complete
--


