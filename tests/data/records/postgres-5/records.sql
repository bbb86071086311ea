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
-- Name: match_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.match_key (
    match_key bigint NOT NULL,
    record_number bigint NOT NULL
);


--
-- Name: merge_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merge_decision (
    number bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    undoes text COLLATE pg_catalog."C",
    survivor text NOT NULL COLLATE pg_catalog."C",
    merged text NOT NULL COLLATE pg_catalog."C",
    survivor_step bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    staff text NOT NULL COLLATE pg_catalog."C",
    staff_name text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT merge_decision_check CHECK (((kind = 'unmerge'::text) = (undoes IS NOT NULL))),
    CONSTRAINT merge_decision_check1 CHECK ((survivor <> merged)),
    CONSTRAINT merge_decision_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'unmerge'::text])))
);


--
-- Name: merge_decision_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.merge_decision ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.merge_decision_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: merge_move; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merge_move (
    merge text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    moved text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT merge_move_kind_check CHECK ((kind = ANY (ARRAY['submission'::text, 'appointment'::text])))
);


--
-- Name: merged_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.merged_record (
    patient text NOT NULL COLLATE pg_catalog."C",
    survivor text NOT NULL COLLATE pg_catalog."C",
    merge text NOT NULL COLLATE pg_catalog."C"
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

INSERT INTO public.appointment VALUES ('65d06a3d-b148-47a3-b886-3998eea6dd78', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:30:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('d77e7f42-04da-4f40-b003-03e1179bc1b1', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:32:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('bc30fb78-24a2-4195-982c-e5780050deb0', '6185147c-085c-4662-a011-a0708387a361', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:34:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('f9f759b4-b33b-48ec-9c40-2cd88c20c637', '4dd62dba-6ff6-4888-80c3-88c4eb448129', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:36:00.000Z', 'arrived');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'enrolment.offered', '', '{"expires_at":"2026-11-24T15:10:00.000Z","name":"Kiosk 1"}', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4');
INSERT INTO public.audit VALUES (2, '2026-11-24T15:00:00.000Z', 'device', '7cf44db7-a823-413a-9c64-1877bf0990e8', 'Kiosk 1', 'device.enrolled', '7cf44db7-a823-413a-9c64-1877bf0990e8', '{"certificate":"774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547"}', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4', '7a3c6954661d75ed011c98f4c30779895756f99c70f8880b2c868ca8a58d5447');
INSERT INTO public.audit VALUES (3, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', '{"role":"secretary"}', '7a3c6954661d75ed011c98f4c30779895756f99c70f8880b2c868ca8a58d5447', '3007dac141127c4e385db250751571fdd67ffbeadf6b3d7aa85df57c185f5b70');
INSERT INTO public.audit VALUES (4, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', 'fdbab0fa-f9bf-487b-b888-a50355f35fa2', '{"role":"manager"}', '3007dac141127c4e385db250751571fdd67ffbeadf6b3d7aa85df57c185f5b70', '8038b1950a8423d0ca5dbea78edbe4915c0c8489d999dd741307d6061234ad84');
INSERT INTO public.audit VALUES (5, '2026-11-24T15:00:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'patient.created', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', '{"provenance":"import"}', '8038b1950a8423d0ca5dbea78edbe4915c0c8489d999dd741307d6061234ad84', 'ce195538b887b362f8ddf83dc2477c2c4ee1096880b859d19f5962324226b486');
INSERT INTO public.audit VALUES (6, '2026-11-24T15:00:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'patient.created', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5', '{"provenance":"import"}', 'ce195538b887b362f8ddf83dc2477c2c4ee1096880b859d19f5962324226b486', 'e2fd968fbaae25ee5613287829550bae1ea8a261279098349ddc3e9aa9d72133');
INSERT INTO public.audit VALUES (7, '2026-11-24T15:00:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'patient.created', '6185147c-085c-4662-a011-a0708387a361', '{"provenance":"import"}', 'e2fd968fbaae25ee5613287829550bae1ea8a261279098349ddc3e9aa9d72133', '7a02492c5f7c6b61c6974c130006b68ddc403c9d000b07afb96bc640628e3f03');
INSERT INTO public.audit VALUES (8, '2026-11-24T15:00:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'patient.created', '4dd62dba-6ff6-4888-80c3-88c4eb448129', '{"provenance":"import"}', '7a02492c5f7c6b61c6974c130006b68ddc403c9d000b07afb96bc640628e3f03', '415f82fde12eb577030497c0cb257e62ec4fdc8177cff20c0ebf48b533b6a37b');
INSERT INTO public.audit VALUES (9, '2026-11-24T15:00:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'patient.created', 'aae76111-8da2-4082-b9e9-c38168d5cbc6', '{"provenance":"import"}', '415f82fde12eb577030497c0cb257e62ec4fdc8177cff20c0ebf48b533b6a37b', '6aa070f823319082f1cbda8b17bcb9659fe3dc42d19f99fb18f269890b510f7a');
INSERT INTO public.audit VALUES (10, '2026-11-24T15:00:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'appointment.booked', '65d06a3d-b148-47a3-b886-3998eea6dd78', '{"patient":"2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6"}', '6aa070f823319082f1cbda8b17bcb9659fe3dc42d19f99fb18f269890b510f7a', '654a547615f4af089e75e617ac05ffdac66ba9b5cde112e5b7a5723d0523f66a');
INSERT INTO public.audit VALUES (11, '2026-11-24T15:00:00.000Z', 'device', '7cf44db7-a823-413a-9c64-1877bf0990e8', 'Kiosk 1', 'image.received', '947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '{"bytes":27}', '654a547615f4af089e75e617ac05ffdac66ba9b5cde112e5b7a5723d0523f66a', '95cd28a824e304635e23826d388f2157f020ebc2692eef0232abedba80f29138');
INSERT INTO public.audit VALUES (12, '2026-11-24T15:00:00.000Z', 'device', '7cf44db7-a823-413a-9c64-1877bf0990e8', 'Kiosk 1', 'submission.received', '8d4866a2-c883-46b9-b88d-9ab525bb00d7', '{"changes":3,"content":"f4eeb61ae2e51efdb6b023c93378d94adffad75bf2974fffa6249f8b5355a01b","patient":"2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6"}', '95cd28a824e304635e23826d388f2157f020ebc2692eef0232abedba80f29138', 'e7e5ce5d576ae3b90aed7e69b59a234b0a79f3fb4695a7098e13f2a557021a17');
INSERT INTO public.audit VALUES (13, '2026-11-24T15:01:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'change.accepted', '8d4866a2-c883-46b9-b88d-9ab525bb00d7', '{"change":"be94037a-0f4b-4379-b501-52d1d8e18abe","decision":"22fc09b1-54d3-460d-80f9-84ec2954b89c","field":"email","kind":"accept","patient":"2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6","version":2}', 'e7e5ce5d576ae3b90aed7e69b59a234b0a79f3fb4695a7098e13f2a557021a17', 'fc011237b16811abd3352801f82aee59f256629d9dbd4c3b91d1ec2956cd783b');
INSERT INTO public.audit VALUES (14, '2026-11-24T15:01:00.000Z', 'staff', 'fdbab0fa-f9bf-487b-b888-a50355f35fa2', 'Tom Brandt', 'change.accepted', '8d4866a2-c883-46b9-b88d-9ab525bb00d7', '{"change":"7355ada9-c06e-470f-bfe9-b7e1aace3e37","decision":"1df5b3a6-cd46-42f9-8520-59f9bb3f0d54","field":"preferred_name","kind":"accept_edited","patient":"2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6","version":3}', 'fc011237b16811abd3352801f82aee59f256629d9dbd4c3b91d1ec2956cd783b', '2f0df95240bee6bb19dc50104c97ecfd6845f9979643be3a87d07078d07f55ee');
INSERT INTO public.audit VALUES (15, '2026-11-24T15:01:00.000Z', 'staff', 'fdbab0fa-f9bf-487b-b888-a50355f35fa2', 'Tom Brandt', 'change.rejected', '8d4866a2-c883-46b9-b88d-9ab525bb00d7', '{"change":"8d72ccbc-abd3-4ef7-baef-1cdc084a0e91","decision":"6500771c-6319-437e-9050-7395bd25e92c","field":"pronouns","kind":"reject","patient":"2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6","version":3}', '2f0df95240bee6bb19dc50104c97ecfd6845f9979643be3a87d07078d07f55ee', '836de9a3f0b457246f6732927698fef1f0ebf99b6612e24d3366e725d90664bc');
INSERT INTO public.audit VALUES (16, '2026-11-24T15:01:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'appointment.booked', 'd77e7f42-04da-4f40-b003-03e1179bc1b1', '{"patient":"dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5"}', '836de9a3f0b457246f6732927698fef1f0ebf99b6612e24d3366e725d90664bc', 'bea9ab6b8c36e09a89fca651ddb8a00caf21b2fe4969df76160fd21263ae74da');
INSERT INTO public.audit VALUES (17, '2026-11-24T15:01:00.000Z', 'device', '7cf44db7-a823-413a-9c64-1877bf0990e8', 'Kiosk 1', 'submission.received', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', '{"changes":3,"content":"bdb6812cce129bcbbfce0478c3a476a02024f0d8ad307d193e90990fb14b0ec2","patient":"dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5"}', 'bea9ab6b8c36e09a89fca651ddb8a00caf21b2fe4969df76160fd21263ae74da', 'c7d28b18bba5d9c83500514c01ee2f1a7a6608e58bb7dc02fe8e40dc45134db1');
INSERT INTO public.audit VALUES (18, '2026-11-24T15:02:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'change.accepted', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', '{"change":"718cdb3b-869b-457e-9193-aac74f5b99f1","decision":"b647e607-b918-45bf-9e4f-19c0152de5a4","field":"email","kind":"accept","patient":"dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5","version":2}', 'c7d28b18bba5d9c83500514c01ee2f1a7a6608e58bb7dc02fe8e40dc45134db1', '60bf04422ebf0a5796aeebd63b03e0345358ec8880a62cf906300b1b2665addc');
INSERT INTO public.audit VALUES (19, '2026-11-24T15:02:00.000Z', 'staff', 'fdbab0fa-f9bf-487b-b888-a50355f35fa2', 'Tom Brandt', 'change.accepted', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', '{"change":"8290c25f-65ad-4d98-a5d7-50b2025174f3","decision":"a93b685c-a29c-4d91-8cf6-e83e34eaed79","field":"preferred_name","kind":"accept_edited","patient":"dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5","version":3}', '60bf04422ebf0a5796aeebd63b03e0345358ec8880a62cf906300b1b2665addc', 'f35985f629a704b7271a4f5f1be149b280955caf9c1dc1b135d4f478eb1dc873');
INSERT INTO public.audit VALUES (20, '2026-11-24T15:02:00.000Z', 'staff', 'fdbab0fa-f9bf-487b-b888-a50355f35fa2', 'Tom Brandt', 'change.rejected', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', '{"change":"bf34e416-2428-42c1-8979-0e2debe4a62d","decision":"b1483e79-794c-46d7-8b76-c1d010cf06e2","field":"pronouns","kind":"reject","patient":"dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5","version":3}', 'f35985f629a704b7271a4f5f1be149b280955caf9c1dc1b135d4f478eb1dc873', '2bd4eed10845561f365001789ad8a626d23c78987549abc7b09f42cbd23a6435');
INSERT INTO public.audit VALUES (21, '2026-11-24T15:02:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'decision.undone', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', '{"change":"8290c25f-65ad-4d98-a5d7-50b2025174f3","decision":"d278ac30-338f-4dd8-bd1c-fd020c662f58","field":"preferred_name","kind":"undo","patient":"dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5","version":4}', '2bd4eed10845561f365001789ad8a626d23c78987549abc7b09f42cbd23a6435', '6812e2b64d5923992aea586dfdfc38119bb21ea0e83170012e79671365d61f99');
INSERT INTO public.audit VALUES (22, '2026-11-24T15:02:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'appointment.booked', 'bc30fb78-24a2-4195-982c-e5780050deb0', '{"patient":"6185147c-085c-4662-a011-a0708387a361"}', '6812e2b64d5923992aea586dfdfc38119bb21ea0e83170012e79671365d61f99', '5e5179d123c6092b127579e2034a244d2fc68de157c2d2ff87552a152d4f655c');
INSERT INTO public.audit VALUES (23, '2026-11-24T15:02:00.000Z', 'device', '7cf44db7-a823-413a-9c64-1877bf0990e8', 'Kiosk 1', 'submission.received', '993100eb-c405-499e-b53d-ab6ef9b2add1', '{"changes":3,"content":"9c57ca6bc586bc0fdbf83ee38c62f4ad0db0731cfcc780347bf3f78a414d9a96","patient":"6185147c-085c-4662-a011-a0708387a361"}', '5e5179d123c6092b127579e2034a244d2fc68de157c2d2ff87552a152d4f655c', '1394fda3866c3450a9af8631fd24c0dd673bd590329d738d286d54d87fbab791');
INSERT INTO public.audit VALUES (24, '2026-11-24T15:03:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'change.accepted', '993100eb-c405-499e-b53d-ab6ef9b2add1', '{"change":"672d0305-af08-4ea7-9a53-875a6f045558","decision":"25caa231-729e-405a-8030-1a016b01cb5b","field":"email","kind":"accept","patient":"6185147c-085c-4662-a011-a0708387a361","version":2}', '1394fda3866c3450a9af8631fd24c0dd673bd590329d738d286d54d87fbab791', 'f8e34c5bfdc682a309fb99c4401d42d53b9b00218c8f7dbda4ff8894f9620246');
INSERT INTO public.audit VALUES (25, '2026-11-24T15:03:00.000Z', 'staff', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', 'appointment.booked', 'f9f759b4-b33b-48ec-9c40-2cd88c20c637', '{"patient":"4dd62dba-6ff6-4888-80c3-88c4eb448129"}', 'f8e34c5bfdc682a309fb99c4401d42d53b9b00218c8f7dbda4ff8894f9620246', '956d70bf3d00414a1c127a0d016fbf56a22225aa6db3d247ae6b439d9e912b07');
INSERT INTO public.audit VALUES (26, '2026-11-24T15:03:00.000Z', 'device', '7cf44db7-a823-413a-9c64-1877bf0990e8', 'Kiosk 1', 'submission.received', 'f1ffd32f-7631-4f6d-9d75-7fc08f0d47c0', '{"changes":3,"content":"d625e216789a57c440629f8c759a9ea52fe5fabfd22db90c9a50e5ac0df2aea6","patient":"4dd62dba-6ff6-4888-80c3-88c4eb448129"}', '956d70bf3d00414a1c127a0d016fbf56a22225aa6db3d247ae6b439d9e912b07', '3aa2e67415f287ee7c7f5db1e689b12fddaa3b9de29a3227740f8dfb5d3e86cf');
INSERT INTO public.audit VALUES (27, '2026-11-24T15:04:00.000Z', 'device', '7cf44db7-a823-413a-9c64-1877bf0990e8', 'Kiosk 1', 'submission.received', 'a0bc8505-36c8-40e9-b861-49981f7b3d69', '{"changes":0,"content":"b6e5da0660d7f36a3e5a5a7b9ee8cd7085019d8461f867c92b2f73f781093326","patient":""}', '3aa2e67415f287ee7c7f5db1e689b12fddaa3b9de29a3227740f8dfb5d3e86cf', '5cdc28bb92fc6ad1135da1564635b25a3a3398b6115fe9469d0499f029b7d7e7');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES (1, 27, '5cdc28bb92fc6ad1135da1564635b25a3a3398b6115fe9469d0499f029b7d7e7');


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('last_record_without_match_keys', 10000);
INSERT INTO public.counter VALUES ('last_record_with_older_terms', 10000);
INSERT INTO public.counter VALUES ('record_number', 10005);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (1, '22fc09b1-54d3-460d-80f9-84ec2954b89c', '8d4866a2-c883-46b9-b88d-9ab525bb00d7', 'be94037a-0f4b-4379-b501-52d1d8e18abe', 'accept', '"someone@mail.example"', '', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (2, '1df5b3a6-cd46-42f9-8520-59f9bb3f0d54', '8d4866a2-c883-46b9-b88d-9ab525bb00d7', '7355ada9-c06e-470f-bfe9-b7e1aace3e37', 'accept_edited', '"Mi"', '', 'fdbab0fa-f9bf-487b-b888-a50355f35fa2', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (3, '6500771c-6319-437e-9050-7395bd25e92c', '8d4866a2-c883-46b9-b88d-9ab525bb00d7', '8d72ccbc-abd3-4ef7-baef-1cdc084a0e91', 'reject', NULL, 'not legible', 'fdbab0fa-f9bf-487b-b888-a50355f35fa2', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (4, 'b647e607-b918-45bf-9e4f-19c0152de5a4', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', '718cdb3b-869b-457e-9193-aac74f5b99f1', 'accept', '"someone@mail.example"', '', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (5, 'a93b685c-a29c-4d91-8cf6-e83e34eaed79', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', '8290c25f-65ad-4d98-a5d7-50b2025174f3', 'accept_edited', '"Mi"', '', 'fdbab0fa-f9bf-487b-b888-a50355f35fa2', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (6, 'b1483e79-794c-46d7-8b76-c1d010cf06e2', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', 'bf34e416-2428-42c1-8979-0e2debe4a62d', 'reject', NULL, 'not legible', 'fdbab0fa-f9bf-487b-b888-a50355f35fa2', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (7, 'd278ac30-338f-4dd8-bd1c-fd020c662f58', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', '8290c25f-65ad-4d98-a5d7-50b2025174f3', 'undo', NULL, '', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (8, '25caa231-729e-405a-8030-1a016b01cb5b', '993100eb-c405-499e-b53d-ab6ef9b2add1', '672d0305-af08-4ea7-9a53-875a6f045558', 'accept', '"someone@mail.example"', '', '37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'Maria Ortiz', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device VALUES ('7cf44db7-a823-413a-9c64-1877bf0990e8', 'Kiosk 1', '774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: enrolment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrolment VALUES ('3310c0a405f5abb8b2f6519a83b1beecdd94bdd221487b7786eddc8fb6357055', 'Kiosk 1', '2026-11-24T15:00:00.000Z', '2026-11-24T15:10:00.000Z', '2026-11-24T15:00:00.000Z', '7cf44db7-a823-413a-9c64-1877bf0990e8');


--
-- Data for Name: help_call; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (1, '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', 1, 'legal_name', NULL, '{"family":"Whitfield","given":"Nora"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (2, '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', 1, 'birth_date', NULL, '"1956-07-09"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (3, '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', 1, 'address', NULL, '{"city":"Alder Falls","line1":"17 Alder Court","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (4, '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', 1, 'mobile_phone', NULL, '"+12325550142"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (5, '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', 1, 'coverage1.payer', NULL, '"Meridian Mutual"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (6, '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', 1, 'coverage1.member_id', NULL, '"MM 4471 9920"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (7, 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5', 1, 'legal_name', NULL, '{"family":"O’Donovan","given":"Łucja"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (8, 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5', 1, 'birth_date', NULL, '"1960-03-02"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (9, 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (10, 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5', 1, 'mobile_phone', NULL, '"+12325550177"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (11, '6185147c-085c-4662-a011-a0708387a361', 1, 'legal_name', NULL, '{"family":"Nguyễn-Reyes","given":"Minh Anh"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (12, '6185147c-085c-4662-a011-a0708387a361', 1, 'birth_date', NULL, '"1999-12-31"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (13, '6185147c-085c-4662-a011-a0708387a361', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (14, '6185147c-085c-4662-a011-a0708387a361', 1, 'mobile_phone', NULL, '"+12325550178"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (15, '4dd62dba-6ff6-4888-80c3-88c4eb448129', 1, 'legal_name', NULL, '{"family":"क्षत्रिय","given":"नोरा"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (16, '4dd62dba-6ff6-4888-80c3-88c4eb448129', 1, 'birth_date', NULL, '"2001-02-03"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (17, '4dd62dba-6ff6-4888-80c3-88c4eb448129', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (18, '4dd62dba-6ff6-4888-80c3-88c4eb448129', 1, 'mobile_phone', NULL, '"+12325550179"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (19, 'aae76111-8da2-4082-b9e9-c38168d5cbc6', 1, 'preferred_name', NULL, '"''; DROP TABLE --"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (20, '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', 2, 'email', NULL, '"someone@mail.example"', '22fc09b1-54d3-460d-80f9-84ec2954b89c', '8d4866a2-c883-46b9-b88d-9ab525bb00d7', 'Maria Ortiz', 'typed', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (21, '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', 3, 'preferred_name', NULL, '"Mi"', '1df5b3a6-cd46-42f9-8520-59f9bb3f0d54', '8d4866a2-c883-46b9-b88d-9ab525bb00d7', 'Tom Brandt', 'staff', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (22, 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5', 2, 'email', NULL, '"someone@mail.example"', 'b647e607-b918-45bf-9e4f-19c0152de5a4', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', 'Maria Ortiz', 'typed', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (23, 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5', 3, 'preferred_name', NULL, '"Mi"', 'a93b685c-a29c-4d91-8cf6-e83e34eaed79', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', 'Tom Brandt', 'staff', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (24, 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5', 4, 'preferred_name', '"Mi"', NULL, 'd278ac30-338f-4dd8-bd1c-fd020c662f58', '4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', 'Maria Ortiz', 'undo', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (25, '6185147c-085c-4662-a011-a0708387a361', 2, 'email', NULL, '"someone@mail.example"', '25caa231-729e-405a-8030-1a016b01cb5b', '993100eb-c405-499e-b53d-ab6ef9b2add1', 'Maria Ortiz', 'typed', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: image; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.image VALUES ('947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '2026-11-24T15:00:00.000Z', '\x89504e47206e6f74207265616c6c79002c20627574206279746573');


--
-- Data for Name: match_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.match_key VALUES (7066899657250124387, 10001);
INSERT INTO public.match_key VALUES (-6493353402921765429, 10001);
INSERT INTO public.match_key VALUES (4216290670561454973, 10001);
INSERT INTO public.match_key VALUES (7699207636465157435, 10001);
INSERT INTO public.match_key VALUES (4240250128447070249, 10001);
INSERT INTO public.match_key VALUES (-4410235649685677943, 10001);
INSERT INTO public.match_key VALUES (-3118586193880004556, 10001);
INSERT INTO public.match_key VALUES (1254655433399002306, 10001);
INSERT INTO public.match_key VALUES (-3224808168656453301, 10001);
INSERT INTO public.match_key VALUES (-8460684880613555940, 10001);
INSERT INTO public.match_key VALUES (943662511713322386, 10001);
INSERT INTO public.match_key VALUES (5377422584203293546, 10001);
INSERT INTO public.match_key VALUES (-7011506066135061911, 10001);
INSERT INTO public.match_key VALUES (-4305714934863938130, 10001);
INSERT INTO public.match_key VALUES (7971523339240207417, 10001);
INSERT INTO public.match_key VALUES (-4222791778177399325, 10001);
INSERT INTO public.match_key VALUES (8683241247696183711, 10002);
INSERT INTO public.match_key VALUES (-4413029508732394419, 10002);
INSERT INTO public.match_key VALUES (6434897018035492846, 10002);
INSERT INTO public.match_key VALUES (3574605845156883455, 10002);
INSERT INTO public.match_key VALUES (6570236060717330949, 10002);
INSERT INTO public.match_key VALUES (-924480575870835656, 10002);
INSERT INTO public.match_key VALUES (6726847522357735001, 10002);
INSERT INTO public.match_key VALUES (7266204097343912854, 10002);
INSERT INTO public.match_key VALUES (-7914577897306821610, 10002);
INSERT INTO public.match_key VALUES (-8302964697092327934, 10002);
INSERT INTO public.match_key VALUES (-3035979701381540932, 10002);
INSERT INTO public.match_key VALUES (5469291568307924046, 10002);
INSERT INTO public.match_key VALUES (5190874333379027312, 10002);
INSERT INTO public.match_key VALUES (375870309012110617, 10002);
INSERT INTO public.match_key VALUES (-4120527560597548115, 10002);
INSERT INTO public.match_key VALUES (1260055787093872062, 10003);
INSERT INTO public.match_key VALUES (6434897018035492846, 10003);
INSERT INTO public.match_key VALUES (202821233612933553, 10003);
INSERT INTO public.match_key VALUES (6296575746181566478, 10003);
INSERT INTO public.match_key VALUES (1445320189502327241, 10003);
INSERT INTO public.match_key VALUES (3695638273436029317, 10003);
INSERT INTO public.match_key VALUES (936074781968552075, 10003);
INSERT INTO public.match_key VALUES (1872696372857870151, 10003);
INSERT INTO public.match_key VALUES (6726847522357735001, 10003);
INSERT INTO public.match_key VALUES (-4413046001406817584, 10003);
INSERT INTO public.match_key VALUES (5913590335143753217, 10003);
INSERT INTO public.match_key VALUES (-4734080315575021808, 10003);
INSERT INTO public.match_key VALUES (872445910771637962, 10003);
INSERT INTO public.match_key VALUES (-495290876759227424, 10003);
INSERT INTO public.match_key VALUES (1257269624628553063, 10003);
INSERT INTO public.match_key VALUES (-7412997631541107542, 10004);
INSERT INTO public.match_key VALUES (-4433749679810912325, 10004);
INSERT INTO public.match_key VALUES (4619048853813837363, 10004);
INSERT INTO public.match_key VALUES (9117846025229798633, 10004);
INSERT INTO public.match_key VALUES (6434897018035492846, 10004);
INSERT INTO public.match_key VALUES (-4413044901895189373, 10004);
INSERT INTO public.match_key VALUES (7874475799601270045, 10004);
INSERT INTO public.match_key VALUES (6726847522357735001, 10004);
INSERT INTO public.match_key VALUES (-6128537157801939602, 10004);
INSERT INTO public.match_key VALUES (-129124546605872177, 10004);
INSERT INTO public.match_key VALUES (-148011957351685460, 10004);
INSERT INTO public.match_key VALUES (1588873489708022813, 10004);
INSERT INTO public.match_key VALUES (4466231264009873404, 10004);
INSERT INTO public.match_key VALUES (8738376483290030491, 10004);
INSERT INTO public.match_key VALUES (4606821826738555719, 10004);
INSERT INTO public.match_key VALUES (-9057996040258111465, 10001);
INSERT INTO public.match_key VALUES (-9057996040258111465, 10002);
INSERT INTO public.match_key VALUES (-9057996040258111465, 10003);


--
-- Data for Name: merge_decision; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: merge_move; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: merged_record; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES (1, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (2, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (3, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (4, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (5, '2026-11-24T15:00:00.000Z');


--
-- Data for Name: patient; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patient VALUES ('4dd62dba-6ff6-4888-80c3-88c4eb448129', 10004, 1, '2026-11-24T15:00:00.000Z', 'नोरा', NULL, 'क्षत्रिय', NULL, NULL, '2001-02-03', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550179', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('aae76111-8da2-4082-b9e9-c38168d5cbc6', 10005, 1, '2026-11-24T15:00:00.000Z', NULL, NULL, NULL, NULL, '''; DROP TABLE --', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', 10001, 3, '2026-11-24T15:00:00.000Z', 'Nora', NULL, 'Whitfield', NULL, 'Mi', '1956-07-09', NULL, NULL, '17 Alder Court', NULL, 'Alder Falls', 'FR', '00418', '+12325550142', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Meridian Mutual', NULL, 'MM 4471 9920', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5', 10002, 4, '2026-11-24T15:00:00.000Z', 'Łucja', NULL, 'O’Donovan', NULL, NULL, '1960-03-02', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550177', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('6185147c-085c-4662-a011-a0708387a361', 10003, 2, '2026-11-24T15:00:00.000Z', 'Minh Anh', NULL, 'Nguyễn-Reyes', NULL, NULL, '1999-12-31', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550178', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: patient_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patient_term VALUES ('10001', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('12325550142', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('whitfield', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('~NR', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('19560709', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('9920', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('0142', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('5550142', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('2325550142', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('mm44719920', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('~ATFLT', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('mm', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('4471', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('nora', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('0177', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('12325550177', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('~ATNFN', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('o', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('lucja', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('10002', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('donovan', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('2325550177', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('~LKJ', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('5550177', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('odonovan', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('19600302', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('~TNFN', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5');
INSERT INTO public.patient_term VALUES ('~NKN', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('5550178', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('minhanh', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('~MN', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('~NKNRS', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('2325550178', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('minh', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('~MNN', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('reyes', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('10003', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('19991231', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('~AN', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('anh', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('nguyen', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('nguyenreyes', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('0178', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('~RS', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('12325550178', '6185147c-085c-4662-a011-a0708387a361');
INSERT INTO public.patient_term VALUES ('20010203', '4dd62dba-6ff6-4888-80c3-88c4eb448129');
INSERT INTO public.patient_term VALUES ('नोरा', '4dd62dba-6ff6-4888-80c3-88c4eb448129');
INSERT INTO public.patient_term VALUES ('12325550179', '4dd62dba-6ff6-4888-80c3-88c4eb448129');
INSERT INTO public.patient_term VALUES ('0179', '4dd62dba-6ff6-4888-80c3-88c4eb448129');
INSERT INTO public.patient_term VALUES ('क्षत्रिय', '4dd62dba-6ff6-4888-80c3-88c4eb448129');
INSERT INTO public.patient_term VALUES ('10004', '4dd62dba-6ff6-4888-80c3-88c4eb448129');
INSERT INTO public.patient_term VALUES ('2325550179', '4dd62dba-6ff6-4888-80c3-88c4eb448129');
INSERT INTO public.patient_term VALUES ('5550179', '4dd62dba-6ff6-4888-80c3-88c4eb448129');
INSERT INTO public.patient_term VALUES ('10005', 'aae76111-8da2-4082-b9e9-c38168d5cbc6');
INSERT INTO public.patient_term VALUES ('drop', 'aae76111-8da2-4082-b9e9-c38168d5cbc6');
INSERT INTO public.patient_term VALUES ('table', 'aae76111-8da2-4082-b9e9-c38168d5cbc6');
INSERT INTO public.patient_term VALUES ('droptable', 'aae76111-8da2-4082-b9e9-c38168d5cbc6');
INSERT INTO public.patient_term VALUES ('~TPL', 'aae76111-8da2-4082-b9e9-c38168d5cbc6');
INSERT INTO public.patient_term VALUES ('~TRPTPL', 'aae76111-8da2-4082-b9e9-c38168d5cbc6');
INSERT INTO public.patient_term VALUES ('~TRP', 'aae76111-8da2-4082-b9e9-c38168d5cbc6');
INSERT INTO public.patient_term VALUES ('~M', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');
INSERT INTO public.patient_term VALUES ('mi', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6');


--
-- Data for Name: payer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proposed_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proposed_change VALUES ('8d4866a2-c883-46b9-b88d-9ab525bb00d7', 'be94037a-0f4b-4379-b501-52d1d8e18abe', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('8d4866a2-c883-46b9-b88d-9ab525bb00d7', '7355ada9-c06e-470f-bfe9-b7e1aace3e37', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('8d4866a2-c883-46b9-b88d-9ab525bb00d7', '8d72ccbc-abd3-4ef7-baef-1cdc084a0e91', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', '718cdb3b-869b-457e-9193-aac74f5b99f1', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', 'bf34e416-2428-42c1-8979-0e2debe4a62d', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', '8290c25f-65ad-4d98-a5d7-50b2025174f3', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('993100eb-c405-499e-b53d-ab6ef9b2add1', 'bcd234fb-bcec-47fe-b731-8c5e5f30180d', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('993100eb-c405-499e-b53d-ab6ef9b2add1', '43f7c002-b125-4fc4-9118-052809557cce', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('993100eb-c405-499e-b53d-ab6ef9b2add1', '672d0305-af08-4ea7-9a53-875a6f045558', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('f1ffd32f-7631-4f6d-9d75-7fc08f0d47c0', '8ef38ca4-a49a-4603-bbf7-2aa9e4e2ec3b', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('f1ffd32f-7631-4f6d-9d75-7fc08f0d47c0', 'bda5f553-0083-451b-af6e-19b35f3fee23', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('f1ffd32f-7631-4f6d-9d75-7fc08f0d47c0', '3e157287-2a97-461c-89c4-55096286af48', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');


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

INSERT INTO public.staff VALUES ('37ccf80a-0386-47c4-9ded-8c8eafd7cecc', 'maria', 'Maria Ortiz', 'secretary', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);
INSERT INTO public.staff VALUES ('fdbab0fa-f9bf-487b-b888-a50355f35fa2', 'tom', 'Tom Brandt', 'manager', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: staff_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: submission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.submission VALUES ('8d4866a2-c883-46b9-b88d-9ab525bb00d7', '7cf44db7-a823-413a-9c64-1877bf0990e8', '2026-11-24T15:00:00.000Z', 'f4eeb61ae2e51efdb6b023c93378d94adffad75bf2974fffa6249f8b5355a01b', '\x7b226170706f696e746d656e74223a2236356430366133642d623134382d343761332d623838362d333939386565613664643738222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2262653934303337612d306634622d343337392d623530312d353264316438653138616265222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2237333535616461392d633036652d343730662d626665392d623765316161636533653337222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2238643732636362632d616264332d346566372d626165662d316364633038346130653931222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30303a30302e3030305a222c226964223a2238643438363661322d633838332d343662392d623838642d396162353235626230306437222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22576869746669656c64222c22676976656e223a224e6f7261227d2c2270617469656e74223a2232626666316137632d363564322d343463312d613932652d646366613565356231326336222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431343a35393a30302e3030305a227d', '2bff1a7c-65d2-44c1-a92e-dcfa5e5b12c6', '65d06a3d-b148-47a3-b886-3998eea6dd78', 1, 0, 0);
INSERT INTO public.submission VALUES ('4f6349e4-e9ba-4a23-9076-2fc77f5f8b2d', '7cf44db7-a823-413a-9c64-1877bf0990e8', '2026-11-24T15:01:00.000Z', 'bdb6812cce129bcbbfce0478c3a476a02024f0d8ad307d193e90990fb14b0ec2', '\x7b226170706f696e746d656e74223a2264373765376634322d303464612d346634302d623030332d303365313137396263316231222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2237313863646233622d383639622d343537652d393139332d616163373466356239396631222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2238323930633235662d363561642d346439382d613564372d353062323032353137346633222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2262663334653431362d323432382d343263312d383937392d306532646562653461363264222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30313a30302e3030305a222c226964223a2234663633343965342d653962612d346132332d393037362d326663373766356638623264222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224fe28099446f6e6f76616e222c22676976656e223a22c58175636a61227d2c2270617469656e74223a2264626262643465362d373532382d346262312d626633662d316634626439346232616135222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30303a30302e3030305a227d', 'dbbbd4e6-7528-4bb1-bf3f-1f4bd94b2aa5', 'd77e7f42-04da-4f40-b003-03e1179bc1b1', 1, 1, 0);
INSERT INTO public.submission VALUES ('993100eb-c405-499e-b53d-ab6ef9b2add1', '7cf44db7-a823-413a-9c64-1877bf0990e8', '2026-11-24T15:02:00.000Z', '9c57ca6bc586bc0fdbf83ee38c62f4ad0db0731cfcc780347bf3f78a414d9a96', '\x7b226170706f696e746d656e74223a2262633330666237382d323461322d343139352d393832632d653537383030353064656230222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2236373264303330352d616630382d346561372d396135332d383735613666303435353538222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2262636432333466622d626365632d343766652d623733312d386335653566333031383064222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2234336637633030322d623132352d346663342d393131382d303532383039353537636365222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30323a30302e3030305a222c226964223a2239393331303065622d633430352d343939652d623533642d616236656639623261646431222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224e677579e1bb856e2d5265796573222c22676976656e223a224d696e6820416e68227d2c2270617469656e74223a2236313835313437632d303835632d343636322d613031312d613037303833383761333631222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30313a30302e3030305a227d', '6185147c-085c-4662-a011-a0708387a361', 'bc30fb78-24a2-4195-982c-e5780050deb0', 1, 2, 0);
INSERT INTO public.submission VALUES ('f1ffd32f-7631-4f6d-9d75-7fc08f0d47c0', '7cf44db7-a823-413a-9c64-1877bf0990e8', '2026-11-24T15:03:00.000Z', 'd625e216789a57c440629f8c759a9ea52fe5fabfd22db90c9a50e5ac0df2aea6', '\x7b226170706f696e746d656e74223a2266396637353962342d623333622d343865632d396334302d326364383863323063363337222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2238656633386361342d613439612d343630332d626266372d326161396534653265633362222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2262646135663535332d303038332d343531622d616636652d313962333566336665653233222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2233653135373238372d326139372d343631632d383963342d353530393632383661663438222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30333a30302e3030305a222c226964223a2266316666643332662d373633312d346636642d396437352d376663303866306434376330222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22e0a495e0a58de0a4b7e0a4a4e0a58de0a4b0e0a4bfe0a4af222c22676976656e223a22e0a4a8e0a58be0a4b0e0a4be227d2c2270617469656e74223a2234646436326462612d366666362d343838382d383063332d383863346562343438313239222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30323a30302e3030305a227d', '4dd62dba-6ff6-4888-80c3-88c4eb448129', 'f9f759b4-b33b-48ec-9c40-2cd88c20c637', 1, 3, 0);
INSERT INTO public.submission VALUES ('a0bc8505-36c8-40e9-b861-49981f7b3d69', '7cf44db7-a823-413a-9c64-1877bf0990e8', '2026-11-24T15:04:00.000Z', 'b6e5da0660d7f36a3e5a5a7b9ee8cd7085019d8461f867c92b2f73f781093326', '\x7b226170706f696e746d656e74223a6e756c6c2c22626173655f76657273696f6e223a302c2262697274685f64617465223a22313938382d30342d3031222c226368616e676573223a5b5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30343a30302e3030305a222c226964223a2261306263383530352d333663382d343065392d623836312d343939383166376233643639222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224f6b61666f72222c22676976656e223a22496461227d2c2270617469656e74223a6e756c6c2c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30333a30302e3030305a227d', NULL, NULL, 0, 0, 0);


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
-- Name: merge_decision_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.merge_decision_number_seq', 1, false);


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
-- Name: match_key match_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.match_key
    ADD CONSTRAINT match_key_pkey PRIMARY KEY (match_key, record_number);


--
-- Name: merge_decision merge_decision_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_id_key UNIQUE (id);


--
-- Name: merge_decision merge_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_pkey PRIMARY KEY (number);


--
-- Name: merge_move merge_move_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_move
    ADD CONSTRAINT merge_move_pkey PRIMARY KEY (merge, kind, moved);


--
-- Name: merged_record merged_record_merge_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_merge_key UNIQUE (merge);


--
-- Name: merged_record merged_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_pkey PRIMARY KEY (patient);


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
-- Name: merge_decision_merged; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merge_decision_merged ON public.merge_decision USING btree (merged, number);


--
-- Name: merge_decision_survivor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merge_decision_survivor ON public.merge_decision USING btree (survivor, number);


--
-- Name: merged_record_survivor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX merged_record_survivor ON public.merged_record USING btree (survivor);


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
-- Name: submission_patient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submission_patient ON public.submission USING btree (patient);


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
-- Name: merge_decision merge_decision_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER merge_decision_is_never_changed BEFORE UPDATE ON public.merge_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: merge_decision merge_decision_is_never_deleted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER merge_decision_is_never_deleted BEFORE DELETE ON public.merge_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: merge_decision merge_decision_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER merge_decision_is_never_emptied BEFORE TRUNCATE ON public.merge_decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


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
-- Name: match_key match_key_record_number_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.match_key
    ADD CONSTRAINT match_key_record_number_fkey FOREIGN KEY (record_number) REFERENCES public.patient(record_number);


--
-- Name: merge_decision merge_decision_merged_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_merged_fkey FOREIGN KEY (merged) REFERENCES public.patient(id);


--
-- Name: merge_decision merge_decision_survivor_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_survivor_fkey FOREIGN KEY (survivor) REFERENCES public.patient(id);


--
-- Name: merge_decision merge_decision_undoes_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_decision
    ADD CONSTRAINT merge_decision_undoes_fkey FOREIGN KEY (undoes) REFERENCES public.merge_decision(id);


--
-- Name: merge_move merge_move_merge_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merge_move
    ADD CONSTRAINT merge_move_merge_fkey FOREIGN KEY (merge) REFERENCES public.merge_decision(id);


--
-- Name: merged_record merged_record_merge_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_merge_fkey FOREIGN KEY (merge) REFERENCES public.merge_decision(id);


--
-- Name: merged_record merged_record_patient_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_patient_fkey FOREIGN KEY (patient) REFERENCES public.patient(id);


--
-- Name: merged_record merged_record_survivor_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.merged_record
    ADD CONSTRAINT merged_record_survivor_fkey FOREIGN KEY (survivor) REFERENCES public.patient(id);


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


