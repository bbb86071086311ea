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
-- Name: kiosk_trouble; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kiosk_trouble (
    device text NOT NULL COLLATE pg_catalog."C",
    trouble text NOT NULL COLLATE pg_catalog."C",
    since text NOT NULL COLLATE pg_catalog."C"
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
-- Name: record_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_term (
    term text NOT NULL COLLATE pg_catalog."C",
    record_number bigint NOT NULL
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

INSERT INTO public.appointment VALUES ('03ab2dfd-c88f-4dd6-87bf-a18b65017ca5', '562bd6c3-0221-468e-8cdc-4ae49c566a06', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:30:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('22a59673-cc15-4c66-a3d4-ababf691bb3b', 'a5f5cabd-03e1-492a-bd18-a6e97c33b10c', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:32:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('cafb0c08-f718-4f68-b5f9-631bde4f12cb', 'bb0852bb-56dc-4b16-a701-1d16bfca1e06', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:34:00.000Z', 'arrived');
INSERT INTO public.appointment VALUES ('1169b7a0-f15b-478e-a4d6-6fa4c7a6ccbc', 'c3d9a2fb-eded-4d6b-a648-a321c3e3f15c', 'Linden Street', 'Dr. Brandt', '2026-11-24T15:36:00.000Z', 'arrived');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'enrolment.offered', '', '{"expires_at":"2026-11-24T15:10:00.000Z","name":"Kiosk 1"}', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4');
INSERT INTO public.audit VALUES (2, '2026-11-24T15:00:00.000Z', 'device', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', 'Kiosk 1', 'device.enrolled', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', '{"certificate":"774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547"}', '5076fe18ad1eca8df4270f155ed018a87256a8f4fc81324045167368646e17f4', '101bc9c6561dcd9e8fe2d58aa662e3d0dc843e0b4218cbd6b56d07b7885d6ccd');
INSERT INTO public.audit VALUES (3, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', '160f9a7a-e1b7-46a5-9617-f613579f4071', '{"role":"secretary"}', '101bc9c6561dcd9e8fe2d58aa662e3d0dc843e0b4218cbd6b56d07b7885d6ccd', 'f82044d2880d2d2f4fd0e6e10f9dcb731c676c4c31dc406780e3eedd3af3680e');
INSERT INTO public.audit VALUES (4, '2026-11-24T15:00:00.000Z', 'office', '', 'office', 'staff.added', 'de5b0f4e-9b68-40b4-b77c-90cad3f4b6ff', '{"role":"manager"}', 'f82044d2880d2d2f4fd0e6e10f9dcb731c676c4c31dc406780e3eedd3af3680e', '03221453c6fe8d4365f5d0fe9ff13fc88d7486e9c713212d764f1d243fafb69b');
INSERT INTO public.audit VALUES (5, '2026-11-24T15:00:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'patient.created', '562bd6c3-0221-468e-8cdc-4ae49c566a06', '{"provenance":"import"}', '03221453c6fe8d4365f5d0fe9ff13fc88d7486e9c713212d764f1d243fafb69b', '879d481d0a5e85ae00e7c67d30b346a42847082697ddc84a2253edb67d5572ab');
INSERT INTO public.audit VALUES (6, '2026-11-24T15:00:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'patient.created', 'a5f5cabd-03e1-492a-bd18-a6e97c33b10c', '{"provenance":"import"}', '879d481d0a5e85ae00e7c67d30b346a42847082697ddc84a2253edb67d5572ab', 'c38c441e666cf252a714099ab3b361820b2dd9f8fc18664081c12ee2c9d97f26');
INSERT INTO public.audit VALUES (7, '2026-11-24T15:00:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'patient.created', 'bb0852bb-56dc-4b16-a701-1d16bfca1e06', '{"provenance":"import"}', 'c38c441e666cf252a714099ab3b361820b2dd9f8fc18664081c12ee2c9d97f26', 'f456ea7f39072ce8a9511db5e37ad3a52ef223104858786dc625867d408f3e09');
INSERT INTO public.audit VALUES (8, '2026-11-24T15:00:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'patient.created', 'c3d9a2fb-eded-4d6b-a648-a321c3e3f15c', '{"provenance":"import"}', 'f456ea7f39072ce8a9511db5e37ad3a52ef223104858786dc625867d408f3e09', 'ccead36822263676013e8d421f92a1e7048f33f937cb71cf08af3543f9234b97');
INSERT INTO public.audit VALUES (9, '2026-11-24T15:00:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'patient.created', 'e1ea2a9e-773c-4f0a-9ba7-0501282925fb', '{"provenance":"import"}', 'ccead36822263676013e8d421f92a1e7048f33f937cb71cf08af3543f9234b97', 'd001feba6abf10c016237aab4a5c6f99024c2ff23ad2b065065f0d6c4785a7d2');
INSERT INTO public.audit VALUES (10, '2026-11-24T15:00:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'appointment.booked', '03ab2dfd-c88f-4dd6-87bf-a18b65017ca5', '{"patient":"562bd6c3-0221-468e-8cdc-4ae49c566a06"}', 'd001feba6abf10c016237aab4a5c6f99024c2ff23ad2b065065f0d6c4785a7d2', 'fe3e4022f928b6a69f71136b326ef50946bba33cc8c9cd2e84fb43a41a671ebf');
INSERT INTO public.audit VALUES (11, '2026-11-24T15:00:00.000Z', 'device', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', 'Kiosk 1', 'image.received', '947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '{"bytes":27}', 'fe3e4022f928b6a69f71136b326ef50946bba33cc8c9cd2e84fb43a41a671ebf', 'c17f171a5bb9a8e0c6c9ed547ddea10e3c3c431764d93bb339723c05b884345b');
INSERT INTO public.audit VALUES (12, '2026-11-24T15:00:00.000Z', 'device', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', 'Kiosk 1', 'submission.received', '468afaa9-d94d-45fa-8877-5ef4b69fd96a', '{"changes":3,"content":"de50bdb42c34011e6510feb0d988e2f706a6c529db91678c58b5b687c985fe47","patient":"562bd6c3-0221-468e-8cdc-4ae49c566a06"}', 'c17f171a5bb9a8e0c6c9ed547ddea10e3c3c431764d93bb339723c05b884345b', '54d3d18a21df6b86278b7e3660d5272f600066807d14b3965c90da8efba370ed');
INSERT INTO public.audit VALUES (13, '2026-11-24T15:01:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'change.accepted', '468afaa9-d94d-45fa-8877-5ef4b69fd96a', '{"change":"2d94f3fc-649f-4ef9-8f6f-c5cc958342d5","decision":"2da480be-02de-4506-a435-7d76bf4ce651","field":"email","kind":"accept","patient":"562bd6c3-0221-468e-8cdc-4ae49c566a06","version":2}', '54d3d18a21df6b86278b7e3660d5272f600066807d14b3965c90da8efba370ed', '55f8025e1a250179ccebfbad9ee5ee0725c45339255abece655d3286ca7d6e27');
INSERT INTO public.audit VALUES (14, '2026-11-24T15:01:00.000Z', 'staff', 'de5b0f4e-9b68-40b4-b77c-90cad3f4b6ff', 'Tom Brandt', 'change.accepted', '468afaa9-d94d-45fa-8877-5ef4b69fd96a', '{"change":"93803087-8e46-4b22-a0e1-68c6a852fbc0","decision":"edd6fe96-aee4-4a93-9c6b-b5fa65836050","field":"preferred_name","kind":"accept_edited","patient":"562bd6c3-0221-468e-8cdc-4ae49c566a06","version":3}', '55f8025e1a250179ccebfbad9ee5ee0725c45339255abece655d3286ca7d6e27', 'b009a8f7ecc7f917d18aa7f0c8674491ec7ad05ffab333b3d932959f8812794f');
INSERT INTO public.audit VALUES (15, '2026-11-24T15:01:00.000Z', 'staff', 'de5b0f4e-9b68-40b4-b77c-90cad3f4b6ff', 'Tom Brandt', 'change.rejected', '468afaa9-d94d-45fa-8877-5ef4b69fd96a', '{"change":"79f73334-bf39-42c8-bec3-d3dfaef776db","decision":"fb552f13-84cd-4d35-a10c-c81cde3164f9","field":"pronouns","kind":"reject","patient":"562bd6c3-0221-468e-8cdc-4ae49c566a06","version":3}', 'b009a8f7ecc7f917d18aa7f0c8674491ec7ad05ffab333b3d932959f8812794f', '576bc5e5ae8dd1eb3da339915efeee2e504a6f89c0387edb4bca8f3be4ecb653');
INSERT INTO public.audit VALUES (16, '2026-11-24T15:01:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'appointment.booked', '22a59673-cc15-4c66-a3d4-ababf691bb3b', '{"patient":"a5f5cabd-03e1-492a-bd18-a6e97c33b10c"}', '576bc5e5ae8dd1eb3da339915efeee2e504a6f89c0387edb4bca8f3be4ecb653', 'bd406246f5847aee2e9f1587b2c0db2a70ac1583636210aa3cec9e035831a165');
INSERT INTO public.audit VALUES (17, '2026-11-24T15:01:00.000Z', 'device', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', 'Kiosk 1', 'submission.received', '3355e8aa-67ea-4f31-8034-0897071de76f', '{"changes":3,"content":"375013e5cccc490d55969085e65f225dfa14f8f29b2abecaba9260c636bb1a87","patient":"a5f5cabd-03e1-492a-bd18-a6e97c33b10c"}', 'bd406246f5847aee2e9f1587b2c0db2a70ac1583636210aa3cec9e035831a165', '63f5d5b08ce97bef69e2487f83c5e793d16585483f78bf53956be23f3c7f37df');
INSERT INTO public.audit VALUES (18, '2026-11-24T15:02:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'change.accepted', '3355e8aa-67ea-4f31-8034-0897071de76f', '{"change":"9172d878-2098-4922-9681-2c741fc54a8c","decision":"7a9aca9b-4e6f-47f8-87c3-6534539454ab","field":"email","kind":"accept","patient":"a5f5cabd-03e1-492a-bd18-a6e97c33b10c","version":2}', '63f5d5b08ce97bef69e2487f83c5e793d16585483f78bf53956be23f3c7f37df', '8440ca58cd31b60d874380faa036e440d4d3dfb6418b6e3f8cd024a160074841');
INSERT INTO public.audit VALUES (19, '2026-11-24T15:02:00.000Z', 'staff', 'de5b0f4e-9b68-40b4-b77c-90cad3f4b6ff', 'Tom Brandt', 'change.accepted', '3355e8aa-67ea-4f31-8034-0897071de76f', '{"change":"4b895001-94c8-49c1-93a4-9e5dd7bd8384","decision":"418e35b3-4d76-406a-9b13-889e650b2da3","field":"preferred_name","kind":"accept_edited","patient":"a5f5cabd-03e1-492a-bd18-a6e97c33b10c","version":3}', '8440ca58cd31b60d874380faa036e440d4d3dfb6418b6e3f8cd024a160074841', '8874250fce8c33cd55218033b6779067c9cbd7766b71c50d710cd6d25a59ce97');
INSERT INTO public.audit VALUES (20, '2026-11-24T15:02:00.000Z', 'staff', 'de5b0f4e-9b68-40b4-b77c-90cad3f4b6ff', 'Tom Brandt', 'change.rejected', '3355e8aa-67ea-4f31-8034-0897071de76f', '{"change":"529f0b93-ed98-4fb2-a68d-f5efc9a47ea7","decision":"1a22ecd1-55be-4536-8640-9b51ffb085d4","field":"pronouns","kind":"reject","patient":"a5f5cabd-03e1-492a-bd18-a6e97c33b10c","version":3}', '8874250fce8c33cd55218033b6779067c9cbd7766b71c50d710cd6d25a59ce97', '4bd6dc444f4cb4e70937ab863067b7bbb21685f0bae8400538c43106986f906c');
INSERT INTO public.audit VALUES (21, '2026-11-24T15:02:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'decision.undone', '3355e8aa-67ea-4f31-8034-0897071de76f', '{"change":"4b895001-94c8-49c1-93a4-9e5dd7bd8384","decision":"6efd0b80-2577-4563-a07f-59e9abfa7383","field":"preferred_name","kind":"undo","patient":"a5f5cabd-03e1-492a-bd18-a6e97c33b10c","version":4}', '4bd6dc444f4cb4e70937ab863067b7bbb21685f0bae8400538c43106986f906c', '13f95d392c2c936e3dd541875345de8d4a4c7afa29921de85d65e29e5c750287');
INSERT INTO public.audit VALUES (22, '2026-11-24T15:02:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'appointment.booked', 'cafb0c08-f718-4f68-b5f9-631bde4f12cb', '{"patient":"bb0852bb-56dc-4b16-a701-1d16bfca1e06"}', '13f95d392c2c936e3dd541875345de8d4a4c7afa29921de85d65e29e5c750287', '2590d1ddbdc9054e31b94f3f726d6a604141d574e70ad96dede8c4418ddf2ec4');
INSERT INTO public.audit VALUES (23, '2026-11-24T15:02:00.000Z', 'device', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', 'Kiosk 1', 'submission.received', '438443ef-538e-4e2e-a36d-bfcb30bb690b', '{"changes":3,"content":"c1079272bd5554ea490a4126474750c7ed4a2f734e5f206b4c065bbb0597e410","patient":"bb0852bb-56dc-4b16-a701-1d16bfca1e06"}', '2590d1ddbdc9054e31b94f3f726d6a604141d574e70ad96dede8c4418ddf2ec4', '84d7deb11913fe3eb5f4d392b49c332427c088f805b6434bb7218e48773c0315');
INSERT INTO public.audit VALUES (24, '2026-11-24T15:03:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'change.accepted', '438443ef-538e-4e2e-a36d-bfcb30bb690b', '{"change":"0ada7485-b0b4-4e56-856f-6818daf614da","decision":"f59dfaa9-4ed7-4db2-8436-6dbf2fdf4f44","field":"email","kind":"accept","patient":"bb0852bb-56dc-4b16-a701-1d16bfca1e06","version":2}', '84d7deb11913fe3eb5f4d392b49c332427c088f805b6434bb7218e48773c0315', 'e849ab84d5f05ceed6fe273b6c11375324c6aacf46d6370a80202b779e05f47a');
INSERT INTO public.audit VALUES (25, '2026-11-24T15:03:00.000Z', 'staff', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', 'appointment.booked', '1169b7a0-f15b-478e-a4d6-6fa4c7a6ccbc', '{"patient":"c3d9a2fb-eded-4d6b-a648-a321c3e3f15c"}', 'e849ab84d5f05ceed6fe273b6c11375324c6aacf46d6370a80202b779e05f47a', '5ec0e8bc592553631c06817ffeebab50d5f43d190fb4fcffa034dadb356ff9d9');
INSERT INTO public.audit VALUES (26, '2026-11-24T15:03:00.000Z', 'device', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', 'Kiosk 1', 'submission.received', '538a1f03-52cc-4b28-b42c-ca7a37d5c261', '{"changes":3,"content":"3d65612b265dcbff2d090566945746b9e4d78dc8d8ee0d346f4649524115ab5b","patient":"c3d9a2fb-eded-4d6b-a648-a321c3e3f15c"}', '5ec0e8bc592553631c06817ffeebab50d5f43d190fb4fcffa034dadb356ff9d9', 'ab85228732c9c5926eccdb3ecf2abefe03856e7966fa755cf3c1ca1a50ac2c6b');
INSERT INTO public.audit VALUES (27, '2026-11-24T15:04:00.000Z', 'device', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', 'Kiosk 1', 'submission.received', '7d514a31-e3bd-4ec5-a124-4488d7a4f2e6', '{"changes":0,"content":"754743fd6e1df8f7388d877cd9e4687bedfbc9a19bc26b032f83245b665096a9","patient":""}', 'ab85228732c9c5926eccdb3ecf2abefe03856e7966fa755cf3c1ca1a50ac2c6b', '6b3543c673f677342795e25352d5b23f069879456b15e385d5ca33f6f95aa344');


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES (1, 27, '6b3543c673f677342795e25352d5b23f069879456b15e385d5ca33f6f95aa344');


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

INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (1, '2da480be-02de-4506-a435-7d76bf4ce651', '468afaa9-d94d-45fa-8877-5ef4b69fd96a', '2d94f3fc-649f-4ef9-8f6f-c5cc958342d5', 'accept', '"someone@mail.example"', '', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (2, 'edd6fe96-aee4-4a93-9c6b-b5fa65836050', '468afaa9-d94d-45fa-8877-5ef4b69fd96a', '93803087-8e46-4b22-a0e1-68c6a852fbc0', 'accept_edited', '"Mi"', '', 'de5b0f4e-9b68-40b4-b77c-90cad3f4b6ff', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (3, 'fb552f13-84cd-4d35-a10c-c81cde3164f9', '468afaa9-d94d-45fa-8877-5ef4b69fd96a', '79f73334-bf39-42c8-bec3-d3dfaef776db', 'reject', NULL, 'not legible', 'de5b0f4e-9b68-40b4-b77c-90cad3f4b6ff', 'Tom Brandt', '2026-11-24T15:01:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (4, '7a9aca9b-4e6f-47f8-87c3-6534539454ab', '3355e8aa-67ea-4f31-8034-0897071de76f', '9172d878-2098-4922-9681-2c741fc54a8c', 'accept', '"someone@mail.example"', '', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (5, '418e35b3-4d76-406a-9b13-889e650b2da3', '3355e8aa-67ea-4f31-8034-0897071de76f', '4b895001-94c8-49c1-93a4-9e5dd7bd8384', 'accept_edited', '"Mi"', '', 'de5b0f4e-9b68-40b4-b77c-90cad3f4b6ff', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (6, '1a22ecd1-55be-4536-8640-9b51ffb085d4', '3355e8aa-67ea-4f31-8034-0897071de76f', '529f0b93-ed98-4fb2-a68d-f5efc9a47ea7', 'reject', NULL, 'not legible', 'de5b0f4e-9b68-40b4-b77c-90cad3f4b6ff', 'Tom Brandt', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (7, '6efd0b80-2577-4563-a07f-59e9abfa7383', '3355e8aa-67ea-4f31-8034-0897071de76f', '4b895001-94c8-49c1-93a4-9e5dd7bd8384', 'undo', NULL, '', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', '2026-11-24T15:02:00.000Z');
INSERT INTO public.decision OVERRIDING SYSTEM VALUE VALUES (8, 'f59dfaa9-4ed7-4db2-8436-6dbf2fdf4f44', '438443ef-538e-4e2e-a36d-bfcb30bb690b', '0ada7485-b0b4-4e56-856f-6818daf614da', 'accept', '"someone@mail.example"', '', '160f9a7a-e1b7-46a5-9617-f613579f4071', 'Maria Ortiz', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device VALUES ('ec743ca9-f097-46e4-8deb-d8ba8254d208', 'Kiosk 1', '774ac7c32a90253029c6ec4131cdc5ff0b1f1889716bb575bd72429ac0f61547', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: enrolment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrolment VALUES ('3310c0a405f5abb8b2f6519a83b1beecdd94bdd221487b7786eddc8fb6357055', 'Kiosk 1', '2026-11-24T15:00:00.000Z', '2026-11-24T15:10:00.000Z', '2026-11-24T15:00:00.000Z', 'ec743ca9-f097-46e4-8deb-d8ba8254d208');


--
-- Data for Name: help_call; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (1, '562bd6c3-0221-468e-8cdc-4ae49c566a06', 1, 'legal_name', NULL, '{"family":"Whitfield","given":"Nora"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (2, '562bd6c3-0221-468e-8cdc-4ae49c566a06', 1, 'birth_date', NULL, '"1956-07-09"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (3, '562bd6c3-0221-468e-8cdc-4ae49c566a06', 1, 'address', NULL, '{"city":"Alder Falls","line1":"17 Alder Court","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (4, '562bd6c3-0221-468e-8cdc-4ae49c566a06', 1, 'mobile_phone', NULL, '"+12325550142"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (5, '562bd6c3-0221-468e-8cdc-4ae49c566a06', 1, 'coverage1.payer', NULL, '"Meridian Mutual"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (6, '562bd6c3-0221-468e-8cdc-4ae49c566a06', 1, 'coverage1.member_id', NULL, '"MM 4471 9920"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (7, 'a5f5cabd-03e1-492a-bd18-a6e97c33b10c', 1, 'legal_name', NULL, '{"family":"O’Donovan","given":"Łucja"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (8, 'a5f5cabd-03e1-492a-bd18-a6e97c33b10c', 1, 'birth_date', NULL, '"1960-03-02"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (9, 'a5f5cabd-03e1-492a-bd18-a6e97c33b10c', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (10, 'a5f5cabd-03e1-492a-bd18-a6e97c33b10c', 1, 'mobile_phone', NULL, '"+12325550177"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (11, 'bb0852bb-56dc-4b16-a701-1d16bfca1e06', 1, 'legal_name', NULL, '{"family":"Nguyễn-Reyes","given":"Minh Anh"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (12, 'bb0852bb-56dc-4b16-a701-1d16bfca1e06', 1, 'birth_date', NULL, '"1999-12-31"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (13, 'bb0852bb-56dc-4b16-a701-1d16bfca1e06', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (14, 'bb0852bb-56dc-4b16-a701-1d16bfca1e06', 1, 'mobile_phone', NULL, '"+12325550178"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (15, 'c3d9a2fb-eded-4d6b-a648-a321c3e3f15c', 1, 'legal_name', NULL, '{"family":"क्षत्रिय","given":"नोरा"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (16, 'c3d9a2fb-eded-4d6b-a648-a321c3e3f15c', 1, 'birth_date', NULL, '"2001-02-03"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (17, 'c3d9a2fb-eded-4d6b-a648-a321c3e3f15c', 1, 'address', NULL, '{"city":"Alder Falls","line1":"4 Weir Lane","postal_code":"00418","state":"FR"}', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (18, 'c3d9a2fb-eded-4d6b-a648-a321c3e3f15c', 1, 'mobile_phone', NULL, '"+12325550179"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (19, 'e1ea2a9e-773c-4f0a-9ba7-0501282925fb', 1, 'preferred_name', NULL, '"''; DROP TABLE --"', NULL, NULL, 'Maria Ortiz', 'import', '2026-11-24T15:00:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (20, '562bd6c3-0221-468e-8cdc-4ae49c566a06', 2, 'email', NULL, '"someone@mail.example"', '2da480be-02de-4506-a435-7d76bf4ce651', '468afaa9-d94d-45fa-8877-5ef4b69fd96a', 'Maria Ortiz', 'typed', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (21, '562bd6c3-0221-468e-8cdc-4ae49c566a06', 3, 'preferred_name', NULL, '"Mi"', 'edd6fe96-aee4-4a93-9c6b-b5fa65836050', '468afaa9-d94d-45fa-8877-5ef4b69fd96a', 'Tom Brandt', 'staff', '2026-11-24T15:01:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (22, 'a5f5cabd-03e1-492a-bd18-a6e97c33b10c', 2, 'email', NULL, '"someone@mail.example"', '7a9aca9b-4e6f-47f8-87c3-6534539454ab', '3355e8aa-67ea-4f31-8034-0897071de76f', 'Maria Ortiz', 'typed', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (23, 'a5f5cabd-03e1-492a-bd18-a6e97c33b10c', 3, 'preferred_name', NULL, '"Mi"', '418e35b3-4d76-406a-9b13-889e650b2da3', '3355e8aa-67ea-4f31-8034-0897071de76f', 'Tom Brandt', 'staff', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (24, 'a5f5cabd-03e1-492a-bd18-a6e97c33b10c', 4, 'preferred_name', '"Mi"', NULL, '6efd0b80-2577-4563-a07f-59e9abfa7383', '3355e8aa-67ea-4f31-8034-0897071de76f', 'Maria Ortiz', 'undo', '2026-11-24T15:02:00.000Z');
INSERT INTO public.history OVERRIDING SYSTEM VALUE VALUES (25, 'bb0852bb-56dc-4b16-a701-1d16bfca1e06', 2, 'email', NULL, '"someone@mail.example"', 'f59dfaa9-4ed7-4db2-8436-6dbf2fdf4f44', '438443ef-538e-4e2e-a36d-bfcb30bb690b', 'Maria Ortiz', 'typed', '2026-11-24T15:03:00.000Z');


--
-- Data for Name: image; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.image VALUES ('947b29a90ecb2d5cc9c2829a0dc7bbbbb2ad227440eda1184b018eae18cf194c', '2026-11-24T15:00:00.000Z', '\x89504e47206e6f74207265616c6c79002c20627574206279746573');


--
-- Data for Name: kiosk_trouble; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: match_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.match_key VALUES (-6493353402921765429, 10001);
INSERT INTO public.match_key VALUES (7066899657250124387, 10001);
INSERT INTO public.match_key VALUES (7971523339240207417, 10001);
INSERT INTO public.match_key VALUES (-3118586193880004556, 10001);
INSERT INTO public.match_key VALUES (-7011506066135061911, 10001);
INSERT INTO public.match_key VALUES (4240250128447070249, 10001);
INSERT INTO public.match_key VALUES (-4410235649685677943, 10001);
INSERT INTO public.match_key VALUES (943662511713322386, 10001);
INSERT INTO public.match_key VALUES (-4222791778177399325, 10001);
INSERT INTO public.match_key VALUES (-8460684880613555940, 10001);
INSERT INTO public.match_key VALUES (1254655433399002306, 10001);
INSERT INTO public.match_key VALUES (4216290670561454973, 10001);
INSERT INTO public.match_key VALUES (7699207636465157435, 10001);
INSERT INTO public.match_key VALUES (5377422584203293546, 10001);
INSERT INTO public.match_key VALUES (-4305714934863938130, 10001);
INSERT INTO public.match_key VALUES (-3224808168656453301, 10001);
INSERT INTO public.match_key VALUES (375870309012110617, 10002);
INSERT INTO public.match_key VALUES (6726847522357735001, 10002);
INSERT INTO public.match_key VALUES (8683241247696183711, 10002);
INSERT INTO public.match_key VALUES (-4413029508732394419, 10002);
INSERT INTO public.match_key VALUES (6570236060717330949, 10002);
INSERT INTO public.match_key VALUES (-8302964697092327934, 10002);
INSERT INTO public.match_key VALUES (-4120527560597548115, 10002);
INSERT INTO public.match_key VALUES (-924480575870835656, 10002);
INSERT INTO public.match_key VALUES (6434897018035492846, 10002);
INSERT INTO public.match_key VALUES (7266204097343912854, 10002);
INSERT INTO public.match_key VALUES (5469291568307924046, 10002);
INSERT INTO public.match_key VALUES (3574605845156883455, 10002);
INSERT INTO public.match_key VALUES (-7914577897306821610, 10002);
INSERT INTO public.match_key VALUES (5190874333379027312, 10002);
INSERT INTO public.match_key VALUES (-3035979701381540932, 10002);
INSERT INTO public.match_key VALUES (936074781968552075, 10003);
INSERT INTO public.match_key VALUES (6726847522357735001, 10003);
INSERT INTO public.match_key VALUES (1872696372857870151, 10003);
INSERT INTO public.match_key VALUES (872445910771637962, 10003);
INSERT INTO public.match_key VALUES (6434897018035492846, 10003);
INSERT INTO public.match_key VALUES (1445320189502327241, 10003);
INSERT INTO public.match_key VALUES (-4734080315575021808, 10003);
INSERT INTO public.match_key VALUES (6296575746181566478, 10003);
INSERT INTO public.match_key VALUES (-495290876759227424, 10003);
INSERT INTO public.match_key VALUES (1257269624628553063, 10003);
INSERT INTO public.match_key VALUES (-4413046001406817584, 10003);
INSERT INTO public.match_key VALUES (202821233612933553, 10003);
INSERT INTO public.match_key VALUES (5913590335143753217, 10003);
INSERT INTO public.match_key VALUES (3695638273436029317, 10003);
INSERT INTO public.match_key VALUES (1260055787093872062, 10003);
INSERT INTO public.match_key VALUES (9117846025229798633, 10004);
INSERT INTO public.match_key VALUES (6726847522357735001, 10004);
INSERT INTO public.match_key VALUES (-148011957351685460, 10004);
INSERT INTO public.match_key VALUES (-6128537157801939602, 10004);
INSERT INTO public.match_key VALUES (-4433749679810912325, 10004);
INSERT INTO public.match_key VALUES (7874475799601270045, 10004);
INSERT INTO public.match_key VALUES (-4413044901895189373, 10004);
INSERT INTO public.match_key VALUES (6434897018035492846, 10004);
INSERT INTO public.match_key VALUES (-129124546605872177, 10004);
INSERT INTO public.match_key VALUES (8738376483290030491, 10004);
INSERT INTO public.match_key VALUES (1588873489708022813, 10004);
INSERT INTO public.match_key VALUES (4466231264009873404, 10004);
INSERT INTO public.match_key VALUES (4619048853813837363, 10004);
INSERT INTO public.match_key VALUES (-7412997631541107542, 10004);
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
INSERT INTO public.migration VALUES (6, '2026-11-24T15:00:00.000Z');
INSERT INTO public.migration VALUES (7, '2026-11-24T15:00:00.000Z');


--
-- Data for Name: patient; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patient VALUES ('c3d9a2fb-eded-4d6b-a648-a321c3e3f15c', 10004, 1, '2026-11-24T15:00:00.000Z', 'नोरा', NULL, 'क्षत्रिय', NULL, NULL, '2001-02-03', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550179', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('e1ea2a9e-773c-4f0a-9ba7-0501282925fb', 10005, 1, '2026-11-24T15:00:00.000Z', NULL, NULL, NULL, NULL, '''; DROP TABLE --', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('562bd6c3-0221-468e-8cdc-4ae49c566a06', 10001, 3, '2026-11-24T15:00:00.000Z', 'Nora', NULL, 'Whitfield', NULL, 'Mi', '1956-07-09', NULL, NULL, '17 Alder Court', NULL, 'Alder Falls', 'FR', '00418', '+12325550142', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Meridian Mutual', NULL, 'MM 4471 9920', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('a5f5cabd-03e1-492a-bd18-a6e97c33b10c', 10002, 4, '2026-11-24T15:00:00.000Z', 'Łucja', NULL, 'O’Donovan', NULL, NULL, '1960-03-02', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550177', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.patient VALUES ('bb0852bb-56dc-4b16-a701-1d16bfca1e06', 10003, 2, '2026-11-24T15:00:00.000Z', 'Minh Anh', NULL, 'Nguyễn-Reyes', NULL, NULL, '1999-12-31', NULL, NULL, '4 Weir Lane', NULL, 'Alder Falls', 'FR', '00418', '+12325550178', NULL, NULL, 'someone@mail.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: payer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proposed_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.proposed_change VALUES ('468afaa9-d94d-45fa-8877-5ef4b69fd96a', '2d94f3fc-649f-4ef9-8f6f-c5cc958342d5', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('468afaa9-d94d-45fa-8877-5ef4b69fd96a', '93803087-8e46-4b22-a0e1-68c6a852fbc0', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('468afaa9-d94d-45fa-8877-5ef4b69fd96a', '79f73334-bf39-42c8-bec3-d3dfaef776db', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('3355e8aa-67ea-4f31-8034-0897071de76f', '9172d878-2098-4922-9681-2c741fc54a8c', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('3355e8aa-67ea-4f31-8034-0897071de76f', '529f0b93-ed98-4fb2-a68d-f5efc9a47ea7', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'rejected');
INSERT INTO public.proposed_change VALUES ('3355e8aa-67ea-4f31-8034-0897071de76f', '4b895001-94c8-49c1-93a4-9e5dd7bd8384', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('438443ef-538e-4e2e-a36d-bfcb30bb690b', '2a8e504a-66a5-4ef3-9c5b-82e2e955989d', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('438443ef-538e-4e2e-a36d-bfcb30bb690b', '3c4e4a4d-e416-4eb4-8f23-9bab4d15f0a0', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('438443ef-538e-4e2e-a36d-bfcb30bb690b', '0ada7485-b0b4-4e56-856f-6818daf614da', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'accepted');
INSERT INTO public.proposed_change VALUES ('538a1f03-52cc-4b28-b42c-ca7a37d5c261', 'e9bf9aa8-6e15-485b-9cad-431a49c85d51', 0, 'email', NULL, '"someone@mail.example"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('538a1f03-52cc-4b28-b42c-ca7a37d5c261', 'cfc336ea-7846-4d75-a2e1-1c8dc8fcff30', 1, 'preferred_name', NULL, '"Mimi"', 'typed', 1, NULL, NULL, 'pending');
INSERT INTO public.proposed_change VALUES ('538a1f03-52cc-4b28-b42c-ca7a37d5c261', 'c7e3060c-2ce2-4c39-a2b5-d057c0046433', 2, 'pronouns', NULL, '"she/her"', 'typed', 1, NULL, NULL, 'pending');


--
-- Data for Name: record_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.record_term VALUES ('nora', 10001);
INSERT INTO public.record_term VALUES ('0142', 10001);
INSERT INTO public.record_term VALUES ('19560709', 10001);
INSERT INTO public.record_term VALUES ('4471', 10001);
INSERT INTO public.record_term VALUES ('~ATFLT', 10001);
INSERT INTO public.record_term VALUES ('mm44719920', 10001);
INSERT INTO public.record_term VALUES ('mm', 10001);
INSERT INTO public.record_term VALUES ('5550142', 10001);
INSERT INTO public.record_term VALUES ('9920', 10001);
INSERT INTO public.record_term VALUES ('12325550142', 10001);
INSERT INTO public.record_term VALUES ('~NR', 10001);
INSERT INTO public.record_term VALUES ('whitfield', 10001);
INSERT INTO public.record_term VALUES ('2325550142', 10001);
INSERT INTO public.record_term VALUES ('10001', 10001);
INSERT INTO public.record_term VALUES ('19600302', 10002);
INSERT INTO public.record_term VALUES ('o', 10002);
INSERT INTO public.record_term VALUES ('10002', 10002);
INSERT INTO public.record_term VALUES ('12325550177', 10002);
INSERT INTO public.record_term VALUES ('donovan', 10002);
INSERT INTO public.record_term VALUES ('0177', 10002);
INSERT INTO public.record_term VALUES ('~ATNFN', 10002);
INSERT INTO public.record_term VALUES ('~LKJ', 10002);
INSERT INTO public.record_term VALUES ('odonovan', 10002);
INSERT INTO public.record_term VALUES ('lucja', 10002);
INSERT INTO public.record_term VALUES ('~TNFN', 10002);
INSERT INTO public.record_term VALUES ('2325550177', 10002);
INSERT INTO public.record_term VALUES ('5550177', 10002);
INSERT INTO public.record_term VALUES ('12325550178', 10003);
INSERT INTO public.record_term VALUES ('minhanh', 10003);
INSERT INTO public.record_term VALUES ('nguyen', 10003);
INSERT INTO public.record_term VALUES ('19991231', 10003);
INSERT INTO public.record_term VALUES ('minh', 10003);
INSERT INTO public.record_term VALUES ('anh', 10003);
INSERT INTO public.record_term VALUES ('2325550178', 10003);
INSERT INTO public.record_term VALUES ('5550178', 10003);
INSERT INTO public.record_term VALUES ('~MN', 10003);
INSERT INTO public.record_term VALUES ('~NKN', 10003);
INSERT INTO public.record_term VALUES ('10003', 10003);
INSERT INTO public.record_term VALUES ('0178', 10003);
INSERT INTO public.record_term VALUES ('~AN', 10003);
INSERT INTO public.record_term VALUES ('~MNN', 10003);
INSERT INTO public.record_term VALUES ('reyes', 10003);
INSERT INTO public.record_term VALUES ('~RS', 10003);
INSERT INTO public.record_term VALUES ('~NKNRS', 10003);
INSERT INTO public.record_term VALUES ('nguyenreyes', 10003);
INSERT INTO public.record_term VALUES ('0179', 10004);
INSERT INTO public.record_term VALUES ('2325550179', 10004);
INSERT INTO public.record_term VALUES ('क्षत्रिय', 10004);
INSERT INTO public.record_term VALUES ('10004', 10004);
INSERT INTO public.record_term VALUES ('12325550179', 10004);
INSERT INTO public.record_term VALUES ('नोरा', 10004);
INSERT INTO public.record_term VALUES ('20010203', 10004);
INSERT INTO public.record_term VALUES ('5550179', 10004);
INSERT INTO public.record_term VALUES ('table', 10005);
INSERT INTO public.record_term VALUES ('~TRPTPL', 10005);
INSERT INTO public.record_term VALUES ('droptable', 10005);
INSERT INTO public.record_term VALUES ('~TPL', 10005);
INSERT INTO public.record_term VALUES ('10005', 10005);
INSERT INTO public.record_term VALUES ('~TRP', 10005);
INSERT INTO public.record_term VALUES ('drop', 10005);
INSERT INTO public.record_term VALUES ('~M', 10001);
INSERT INTO public.record_term VALUES ('mi', 10001);


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

INSERT INTO public.staff VALUES ('160f9a7a-e1b7-46a5-9617-f613579f4071', 'maria', 'Maria Ortiz', 'secretary', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);
INSERT INTO public.staff VALUES ('de5b0f4e-9b68-40b4-b77c-90cad3f4b6ff', 'tom', 'Tom Brandt', 'manager', 'not a real hash', '2026-11-24T15:00:00.000Z', NULL);


--
-- Data for Name: staff_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: submission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.submission VALUES ('468afaa9-d94d-45fa-8877-5ef4b69fd96a', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', '2026-11-24T15:00:00.000Z', 'de50bdb42c34011e6510feb0d988e2f706a6c529db91678c58b5b687c985fe47', '\x7b226170706f696e746d656e74223a2230336162326466642d633838662d346464362d383762662d613138623635303137636135222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2232643934663366632d363439662d346566392d386636662d633563633935383334326435222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2239333830333038372d386534362d346232322d613065312d363863366138353266626330222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2237396637333333342d626633392d343263382d626563332d643364666165663737366462222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30303a30302e3030305a222c226964223a2234363861666161392d643934642d343566612d383837372d356566346236396664393661222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22576869746669656c64222c22676976656e223a224e6f7261227d2c2270617469656e74223a2235363262643663332d303232312d343638652d386364632d346165343963353636613036222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431343a35393a30302e3030305a227d', '562bd6c3-0221-468e-8cdc-4ae49c566a06', '03ab2dfd-c88f-4dd6-87bf-a18b65017ca5', 1, 0, 0);
INSERT INTO public.submission VALUES ('3355e8aa-67ea-4f31-8034-0897071de76f', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', '2026-11-24T15:01:00.000Z', '375013e5cccc490d55969085e65f225dfa14f8f29b2abecaba9260c636bb1a87', '\x7b226170706f696e746d656e74223a2232326135393637332d636331352d346336362d613364342d616261626636393162623362222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2239313732643837382d323039382d343932322d393638312d326337343166633534613863222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2234623839353030312d393463382d343963312d393361342d396535646437626438333834222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2235323966306239332d656439382d346662322d613638642d663565666339613437656137222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30313a30302e3030305a222c226964223a2233333535653861612d363765612d346633312d383033342d303839373037316465373666222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224fe28099446f6e6f76616e222c22676976656e223a22c58175636a61227d2c2270617469656e74223a2261356635636162642d303365312d343932612d626431382d613665393763333362313063222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30303a30302e3030305a227d', 'a5f5cabd-03e1-492a-bd18-a6e97c33b10c', '22a59673-cc15-4c66-a3d4-ababf691bb3b', 1, 1, 0);
INSERT INTO public.submission VALUES ('438443ef-538e-4e2e-a36d-bfcb30bb690b', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', '2026-11-24T15:02:00.000Z', 'c1079272bd5554ea490a4126474750c7ed4a2f734e5f206b4c065bbb0597e410', '\x7b226170706f696e746d656e74223a2263616662306330382d663731382d346636382d623566392d363331626465346631326362222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2230616461373438352d623062342d346535362d383536662d363831386461663631346461222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2232613865353034612d363661352d346566332d396335622d383265326539353539383964222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2233633465346134642d653431362d346562342d386632332d396261623464313566306130222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30323a30302e3030305a222c226964223a2234333834343365662d353338652d346532652d613336642d626663623330626236393062222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224e677579e1bb856e2d5265796573222c22676976656e223a224d696e6820416e68227d2c2270617469656e74223a2262623038353262622d353664632d346231362d613730312d316431366266636131653036222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30313a30302e3030305a227d', 'bb0852bb-56dc-4b16-a701-1d16bfca1e06', 'cafb0c08-f718-4f68-b5f9-631bde4f12cb', 1, 2, 0);
INSERT INTO public.submission VALUES ('538a1f03-52cc-4b28-b42c-ca7a37d5c261', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', '2026-11-24T15:03:00.000Z', '3d65612b265dcbff2d090566945746b9e4d78dc8d8ee0d346f4649524115ab5b', '\x7b226170706f696e746d656e74223a2231313639623761302d663135622d343738652d613464362d366661346337613663636263222c22626173655f76657273696f6e223a312c2262697274685f64617465223a22313935362d30372d3039222c226368616e676573223a5b7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a22656d61696c222c226964223a2265396266396161382d366531352d343835622d396361642d343331613439633835643531222c2270726f706f736564223a22736f6d656f6e65406d61696c2e6578616d706c65222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a227072656665727265645f6e616d65222c226964223a2263666333333665612d373834362d346437352d613265312d316338646338666366663330222c2270726f706f736564223a224d696d69222c2270726f76656e616e6365223a227479706564227d2c7b2262617365223a6e756c6c2c22636f6e666964656e6365223a312c226669656c64223a2270726f6e6f756e73222c226964223a2263376533303630632d326365322d346333392d613262352d643035376330303436343333222c2270726f706f736564223a227368652f686572222c2270726f76656e616e6365223a227479706564227d5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30333a30302e3030305a222c226964223a2235333861316630332d353263632d346232382d623432632d636137613337643563323631222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a22e0a495e0a58de0a4b7e0a4a4e0a58de0a4b0e0a4bfe0a4af222c22676976656e223a22e0a4a8e0a58be0a4b0e0a4be227d2c2270617469656e74223a2263336439613266622d656465642d346436622d613634382d613332316333653366313563222c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30323a30302e3030305a227d', 'c3d9a2fb-eded-4d6b-a648-a321c3e3f15c', '1169b7a0-f15b-478e-a4d6-6fa4c7a6ccbc', 1, 3, 0);
INSERT INTO public.submission VALUES ('7d514a31-e3bd-4ec5-a124-4488d7a4f2e6', 'ec743ca9-f097-46e4-8deb-d8ba8254d208', '2026-11-24T15:04:00.000Z', '754743fd6e1df8f7388d877cd9e4687bedfbc9a19bc26b032f83245b665096a9', '\x7b226170706f696e746d656e74223a6e756c6c2c22626173655f76657273696f6e223a302c2262697274685f64617465223a22313938382d30342d3031222c226368616e676573223a5b5d2c22636f6e6669726d6564223a5b5d2c22636f6e73656e7473223a5b5d2c2266696e69736865645f6174223a22323032362d31312d32345431353a30343a30302e3030305a222c226964223a2237643531346133312d653362642d346563352d613132342d343438386437613466326536222c226964656e7469666965645f6279223a227479706564222c22696d61676573223a5b5d2c226c616e6775616765223a22656e222c226c6567616c5f6e616d65223a7b2266616d696c79223a224f6b61666f72222c22676976656e223a22496461227d2c2270617469656e74223a6e756c6c2c22736368656d61223a312c22737461727465645f6174223a22323032362d31312d32345431353a30333a30302e3030305a227d', NULL, NULL, 0, 0, 0);


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
-- Name: kiosk_trouble kiosk_trouble_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kiosk_trouble
    ADD CONSTRAINT kiosk_trouble_pkey PRIMARY KEY (device);


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
-- Name: record_term record_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_term
    ADD CONSTRAINT record_term_pkey PRIMARY KEY (term, record_number);


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
-- Name: record_term_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_term_record ON public.record_term USING btree (record_number, term);


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
-- Name: kiosk_trouble kiosk_trouble_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kiosk_trouble
    ADD CONSTRAINT kiosk_trouble_device_fkey FOREIGN KEY (device) REFERENCES public.device(id);


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
-- Name: record_term record_term_record_number_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_term
    ADD CONSTRAINT record_term_record_number_fkey FOREIGN KEY (record_number) REFERENCES public.patient(record_number);


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
