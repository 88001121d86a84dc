// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

// @ts-nocheck: the code is that of Ajv.
import type { Check } from "../../validation/check.ts";
import * as formats from "../../validation/formats.ts";


export const v1GetClientsRequest: Check = validate21;
const schema6 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"v1GetClientsRequest"};

function validate21(data, {instancePath=""}={}){
/*# sourceURL="v1GetClientsRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const listOfV1Client: Check = validate22;
const schema7 = {"type":"array","items":{"$ref":"V1Client"},"$id":"listOfV1Client"};
const schema8 = {"type":"object","required":["school_login_id","api_type_id"],"properties":{"school_login_id":{"$ref":"IntegerString"},"school_name":{"$ref":"Text"},"admin_email_address":{"$ref":"Email"},"telephone_calling_code":{"$ref":"Digits"},"telephone_number":{"$ref":"Phone"},"api_type_id":{"type":["integer","string"],"pattern":"^-?[0-9]+$"},"api_type":{"$ref":"Text"},"activated_by_integrator":{"$ref":"YesNo"}},"$id":"V1Client"};
const schema9 = {"type":"string","pattern":"^-?[0-9]+$","$id":"IntegerString"};
const pattern0 = /* @__PURE__ */ new RegExp("^-?[0-9]+$", "u");

function validate24(data, {instancePath=""}={}){
/*# sourceURL="IntegerString" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^-?[0-9]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","$id":"Text"};

function validate26(data, {instancePath=""}={}){
/*# sourceURL="Text" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","$id":"Email"};

function validate28(data, {instancePath=""}={}){
/*# sourceURL="Email" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"string","pattern":"^[0-9]*$","$id":"Digits"};
const pattern1 = /* @__PURE__ */ new RegExp("^[0-9]*$", "u");

function validate30(data, {instancePath=""}={}){
/*# sourceURL="Digits" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"string","$id":"Phone"};

function validate32(data, {instancePath=""}={}){
/*# sourceURL="Phone" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"string","enum":["Yes","No"],"$id":"YesNo"};

function validate35(data, {instancePath=""}={}){
/*# sourceURL="YesNo" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "Yes") || (data === "No"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema14.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath=""}={}){
/*# sourceURL="V1Client" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.api_type_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "api_type_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
if(!(validate24(data.school_login_id, {instancePath:instancePath+"/school_login_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.school_name !== undefined){
if(!(validate26(data.school_name, {instancePath:instancePath+"/school_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.admin_email_address !== undefined){
if(!(validate28(data.admin_email_address, {instancePath:instancePath+"/admin_email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.telephone_calling_code !== undefined){
if(!(validate30(data.telephone_calling_code, {instancePath:instancePath+"/telephone_calling_code"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.telephone_number !== undefined){
if(!(validate32(data.telephone_number, {instancePath:instancePath+"/telephone_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.api_type_id !== undefined){
let data5 = data.api_type_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err2 = {instancePath:instancePath+"/api_type_id",keyword:"type",params:{type: schema8.properties.api_type_id.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err3 = {instancePath:instancePath+"/api_type_id",keyword:"pattern",params:{pattern: "^-?[0-9]+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.api_type !== undefined){
if(!(validate26(data.api_type, {instancePath:instancePath+"/api_type"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.activated_by_integrator !== undefined){
if(!(validate35(data.activated_by_integrator, {instancePath:instancePath+"/activated_by_integrator"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath=""}={}){
/*# sourceURL="listOfV1Client" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const V1Error: Check = validate38;
const schema15 = {"type":"object","required":["error"],"properties":{"error":{"type":"string"},"error_description":{"type":"string"}},"$id":"V1Error"};

function validate38(data, {instancePath=""}={}){
/*# sourceURL="V1Error" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err1 = {instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error_description !== undefined){
if(typeof data.error_description !== "string"){
const err2 = {instancePath:instancePath+"/error_description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

export const v1GetClientRequest: Check = validate39;
const schema16 = {"type":"object","properties":{"school_login_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetClientRequest"};

function validate39(data, {instancePath=""}={}){
/*# sourceURL="v1GetClientRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "school_login_id")){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

export const v1ChangeClientIntegrationStateRequest: Check = validate40;
const schema17 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"body":{"$ref":"V1ClientStateChange"}},"required":["school_login_id","body"],"additionalProperties":false,"$id":"v1ChangeClientIntegrationStateRequest"};
const schema18 = {"type":"object","additionalProperties":false,"required":["api_type_id","state"],"properties":{"api_type_id":{"$ref":"IdInput"},"state":{"type":"integer","enum":[0,1]}},"$id":"V1ClientStateChange"};
const schema19 = {"type":["integer","string"],"pattern":"^-?[0-9]+$","$id":"IdInput"};

function validate42(data, {instancePath=""}={}){
/*# sourceURL="IdInput" */;
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^-?[0-9]+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath=""}={}){
/*# sourceURL="V1ClientStateChange" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_type_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "api_type_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.api_type_id !== undefined){
if(!(validate42(data.api_type_id, {instancePath:instancePath+"/api_type_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/state",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === 0) || (data1 === 1))){
const err3 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema18.properties.state.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "api_type_id") || (key0 === "state"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "api_type_id, state"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath=""}={}){
/*# sourceURL="v1ChangeClientIntegrationStateRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate41(data.body, {instancePath:instancePath+"/body"}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "body"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, body"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

export const NothingReported: Check = validate45;
const schema20 = {"type":"array","maxItems":0,"items":{},"$id":"NothingReported"};

function validate45(data, {instancePath=""}={}){
/*# sourceURL="NothingReported" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 0){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

export const v1ChangeClientIntegrationStatePostRequest: Check = validate46;
const schema21 = {"type":"object","properties":{"body":{"$ref":"V2ClientIntegrationStateChange"}},"required":["body"],"additionalProperties":false,"$id":"v1ChangeClientIntegrationStatePostRequest"};
const schema22 = {"type":"object","additionalProperties":false,"required":["school_id","api_type_id","state"],"properties":{"school_id":{"$ref":"IdInput"},"api_type_id":{"$ref":"IdInput"},"state":{"type":["boolean","integer"],"enum":[true,false,1,0]}},"$id":"V2ClientIntegrationStateChange"};

function validate47(data, {instancePath=""}={}){
/*# sourceURL="V2ClientIntegrationStateChange" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.api_type_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "api_type_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.state === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.school_id !== undefined){
if(!(validate42(data.school_id, {instancePath:instancePath+"/school_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.api_type_id !== undefined){
if(!(validate42(data.api_type_id, {instancePath:instancePath+"/api_type_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data2 = data.state;
if((typeof data2 !== "boolean") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
const err3 = {instancePath:instancePath+"/state",keyword:"type",params:{type: schema22.properties.state.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data2 === true) || (data2 === false)) || (data2 === 1)) || (data2 === 0))){
const err4 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema22.properties.state.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "school_id") || (key0 === "api_type_id")) || (key0 === "state"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, api_type_id, state"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath=""}={}){
/*# sourceURL="v1ChangeClientIntegrationStatePostRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body !== undefined){
if(!(validate47(data.body, {instancePath:instancePath+"/body"}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(key0 === "body")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

export const V2ClientIntegrationStateChanged: Check = validate51;
const schema23 = {"type":"object","required":["success","message","data"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"data":{"$ref":"V2ClientIntegration"}},"$id":"V2ClientIntegrationStateChanged"};
const schema24 = {"type":"object","required":["school_id","api_type_id"],"properties":{"school_id":{"type":"integer"},"school_name":{"$ref":"Text"},"admin_email_address":{"$ref":"Email"},"telephone_calling_code":{"$ref":"Digits"},"telephone_number":{"$ref":"Phone"},"api_type_id":{"type":["integer","string"],"pattern":"^-?[0-9]+$"},"api_type":{"$ref":"Text"},"activated_by_integrator":{"$ref":"YesNo"}},"$id":"V2ClientIntegration"};

function validate52(data, {instancePath=""}={}){
/*# sourceURL="V2ClientIntegration" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.api_type_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "api_type_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_name !== undefined){
if(!(validate26(data.school_name, {instancePath:instancePath+"/school_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.admin_email_address !== undefined){
if(!(validate28(data.admin_email_address, {instancePath:instancePath+"/admin_email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.telephone_calling_code !== undefined){
if(!(validate30(data.telephone_calling_code, {instancePath:instancePath+"/telephone_calling_code"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.telephone_number !== undefined){
if(!(validate32(data.telephone_number, {instancePath:instancePath+"/telephone_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.api_type_id !== undefined){
let data5 = data.api_type_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err3 = {instancePath:instancePath+"/api_type_id",keyword:"type",params:{type: schema24.properties.api_type_id.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err4 = {instancePath:instancePath+"/api_type_id",keyword:"pattern",params:{pattern: "^-?[0-9]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.api_type !== undefined){
if(!(validate26(data.api_type, {instancePath:instancePath+"/api_type"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.activated_by_integrator !== undefined){
if(!(validate35(data.activated_by_integrator, {instancePath:instancePath+"/activated_by_integrator"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath=""}={}){
/*# sourceURL="V2ClientIntegrationStateChanged" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "success"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err3 = {instancePath:instancePath+"/success",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err4 = {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate52(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

export const V2Error: Check = validate60;
const schema25 = {"type":"object","required":["success","message"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"validation_errors":{"type":"object","additionalProperties":{"type":"string"}},"data":{"$ref":"V2ClientIntegration"}},"$id":"V2Error"};

function validate60(data, {instancePath=""}={}){
/*# sourceURL="V2Error" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "success"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err2 = {instancePath:instancePath+"/success",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.validation_errors !== undefined){
let data2 = data.validation_errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(typeof data2[key0] !== "string"){
const err4 = {instancePath:instancePath+"/validation_errors/*",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/validation_errors",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate52(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

export const v1GetEthnicGroupsRequest: Check = validate62;
const schema26 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"v1GetEthnicGroupsRequest"};

function validate62(data, {instancePath=""}={}){
/*# sourceURL="v1GetEthnicGroupsRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

export const listOfV1LookupItem: Check = validate63;
const schema27 = {"type":"array","items":{"$ref":"V1LookupItem"},"$id":"listOfV1LookupItem"};
const schema28 = {"type":"object","required":["id"],"properties":{"id":{"$ref":"IntegerString"},"name":{"$ref":"Text"}},"$id":"V1LookupItem"};

function validate64(data, {instancePath=""}={}){
/*# sourceURL="V1LookupItem" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate26(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath=""}={}){
/*# sourceURL="listOfV1LookupItem" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

export const v1GetEthnicGroupRequest: Check = validate68;
const schema29 = {"type":"object","properties":{"ethnic_group_id":{"type":"integer"}},"required":["ethnic_group_id"],"additionalProperties":false,"$id":"v1GetEthnicGroupRequest"};

function validate68(data, {instancePath=""}={}){
/*# sourceURL="v1GetEthnicGroupRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ethnic_group_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ethnic_group_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ethnic_group_id !== undefined){
let data0 = data.ethnic_group_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/ethnic_group_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "ethnic_group_id")){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "ethnic_group_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

export const v1GetGendersRequest: Check = validate69;
const schema30 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"v1GetGendersRequest"};

function validate69(data, {instancePath=""}={}){
/*# sourceURL="v1GetGendersRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

export const listOfV1Gender: Check = validate70;
const schema31 = {"type":"array","items":{"$ref":"V1Gender"},"$id":"listOfV1Gender"};
const schema32 = {"type":"object","required":["id"],"properties":{"id":{"type":"string"},"name":{"$ref":"Text"}},"$id":"V1Gender"};

function validate71(data, {instancePath=""}={}){
/*# sourceURL="V1Gender" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate26(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath=""}={}){
/*# sourceURL="listOfV1Gender" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate71(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

export const v1GetGradesRequest: Check = validate74;
const schema33 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"grade_id":{"type":"string","pattern":"^[0-9]+$"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetGradesRequest"};
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9]+$", "u");

function validate74(data, {instancePath=""}={}){
/*# sourceURL="v1GetGradesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.grade_id !== undefined){
let data1 = data.grade_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err2 = {instancePath:instancePath+"/grade_id",keyword:"pattern",params:{pattern: "^[0-9]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/grade_id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "grade_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, grade_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

export const v1GetLanguagesRequest: Check = validate75;
const schema34 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"v1GetLanguagesRequest"};

function validate75(data, {instancePath=""}={}){
/*# sourceURL="v1GetLanguagesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

export const v1GetLanguageRequest: Check = validate76;
const schema35 = {"type":"object","properties":{"language_id":{"type":"integer"}},"required":["language_id"],"additionalProperties":false,"$id":"v1GetLanguageRequest"};

function validate76(data, {instancePath=""}={}){
/*# sourceURL="v1GetLanguageRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "language_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.language_id !== undefined){
let data0 = data.language_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/language_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "language_id")){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "language_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

export const v1GetMaritalStatusesRequest: Check = validate77;
const schema36 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"v1GetMaritalStatusesRequest"};

function validate77(data, {instancePath=""}={}){
/*# sourceURL="v1GetMaritalStatusesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

export const v1GetMaritalStatusRequest: Check = validate78;
const schema37 = {"type":"object","properties":{"marital_status_id":{"type":"integer"}},"required":["marital_status_id"],"additionalProperties":false,"$id":"v1GetMaritalStatusRequest"};

function validate78(data, {instancePath=""}={}){
/*# sourceURL="v1GetMaritalStatusRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.marital_status_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "marital_status_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.marital_status_id !== undefined){
let data0 = data.marital_status_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/marital_status_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "marital_status_id")){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "marital_status_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

export const v1GetSchoolInfoRequest: Check = validate79;
const schema38 = {"type":"object","properties":{"school_login_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetSchoolInfoRequest"};

function validate79(data, {instancePath=""}={}){
/*# sourceURL="v1GetSchoolInfoRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "school_login_id")){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

export const V1SchoolInfo: Check = validate80;
const schema39 = {"type":"object","properties":{"school_name":{"$ref":"Text"},"admin_email_address":{"$ref":"Email"},"telephone_calling_code":{"$ref":"Digits"},"telephone_number":{"$ref":"Phone"},"website":{"$ref":"Text"},"physical_address":{"$ref":"Address"},"quantile":{"$ref":"IntegerString"},"medium":{"$ref":"Text"},"emis_number":{"$ref":"Digits"},"country":{"$ref":"Text"},"province":{"$ref":"Text"},"tuition_languages":{"type":"array","items":{"type":"string"}}},"$id":"V1SchoolInfo"};
const schema40 = {"type":"string","$id":"Address"};

function validate86(data, {instancePath=""}={}){
/*# sourceURL="Address" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath=""}={}){
/*# sourceURL="V1SchoolInfo" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_name !== undefined){
if(!(validate26(data.school_name, {instancePath:instancePath+"/school_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.admin_email_address !== undefined){
if(!(validate28(data.admin_email_address, {instancePath:instancePath+"/admin_email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.telephone_calling_code !== undefined){
if(!(validate30(data.telephone_calling_code, {instancePath:instancePath+"/telephone_calling_code"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.telephone_number !== undefined){
if(!(validate32(data.telephone_number, {instancePath:instancePath+"/telephone_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.website !== undefined){
if(!(validate26(data.website, {instancePath:instancePath+"/website"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.physical_address !== undefined){
if(!(validate86(data.physical_address, {instancePath:instancePath+"/physical_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!(validate24(data.quantile, {instancePath:instancePath+"/quantile"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.medium !== undefined){
if(!(validate26(data.medium, {instancePath:instancePath+"/medium"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.emis_number !== undefined){
if(!(validate30(data.emis_number, {instancePath:instancePath+"/emis_number"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
if(!(validate26(data.country, {instancePath:instancePath+"/country"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.province !== undefined){
if(!(validate26(data.province, {instancePath:instancePath+"/province"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.tuition_languages !== undefined){
let data11 = data.tuition_languages;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err0 = {instancePath:instancePath+"/tuition_languages/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/tuition_languages",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

export const v1GetLearnersRequest: Check = validate93;
const schema41 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"status":{"type":"string","enum":["current","left","waitlist"]},"since":{"$ref":"CalendarDate"},"until":{"$ref":"CalendarDate"},"learner_id":{"type":"integer"},"grade_id":{"type":"array","items":{"type":"integer"}},"include_parents":{"type":"string"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetLearnersRequest"};
const schema42 = {"type":"string","format":"date","$id":"CalendarDate"};
const formats0 = formats.date;

function validate94(data, {instancePath=""}={}){
/*# sourceURL="CalendarDate" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0(data))){
const err0 = {instancePath,keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath=""}={}){
/*# sourceURL="v1GetLearnersRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data1 === "current") || (data1 === "left")) || (data1 === "waitlist"))){
const err3 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema41.properties.status.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.since !== undefined){
if(!(validate94(data.since, {instancePath:instancePath+"/since"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate94(data.until, {instancePath:instancePath+"/until"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
let data4 = data.learner_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.grade_id !== undefined){
let data5 = data.grade_id;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err5 = {instancePath:instancePath+"/grade_id/" + i0,keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/grade_id",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.include_parents !== undefined){
if(typeof data.include_parents !== "string"){
const err7 = {instancePath:instancePath+"/include_parents",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "school_login_id") || (key0 === "status")) || (key0 === "since")) || (key0 === "until")) || (key0 === "learner_id")) || (key0 === "grade_id")) || (key0 === "include_parents"))){
const err8 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, status, since, until, learner_id, grade_id, include_parents"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

export const listOfV1Learner: Check = validate97;
const schema43 = {"type":"array","items":{"$ref":"V1Learner"},"$id":"listOfV1Learner"};
const schema44 = {"type":"object","required":["id"],"properties":{"id":{"$ref":"IntegerString"},"first_name":{"$ref":"Text"},"last_name":{"$ref":"Text"},"mobile_calling_code":{"$ref":"Digits"},"mobile_number":{"$ref":"Phone"},"email_address":{"$ref":"Email"},"date_of_birth":{"$ref":"CalendarDate"},"gender":{"type":"string"},"ethnic_group_id":{"$ref":"IntegerString"},"ethnic_group":{"$ref":"Text"},"home_language_id":{"$ref":"IntegerString"},"home_language":{"$ref":"Text"},"tuition_language_id":{"$ref":"IntegerString"},"tuition_language":{"$ref":"Text"},"nationality":{"$ref":"Text"},"grade":{"$ref":"Text"},"register_class_name":{"$ref":"Text"},"admission_number":{"$ref":"Text"},"parents":{"type":"array","items":{"$ref":"V1Parent"}}},"$id":"V1Learner"};
const schema45 = {"type":"object","required":["id"],"properties":{"id":{"$ref":"IntegerString"},"title":{"$ref":"Text"},"first_name":{"$ref":"Text"},"last_name":{"$ref":"Text"},"mobile_calling_code":{"$ref":"Digits"},"mobile_number":{"$ref":"Phone"},"email_address":{"$ref":"Email"},"date_of_birth":{"$ref":"CalendarDate"},"gender":{"type":"string"},"ethnic_group_id":{"$ref":"IntegerString"},"ethnic_group":{"$ref":"Text"},"residential_address":{"$ref":"Address"},"postal_address":{"$ref":"Address"},"home_language_id":{"$ref":"IntegerString"},"home_language":{"$ref":"Text"},"nationality":{"$ref":"Text"},"family_code":{"$ref":"IntegerString"},"id_number":{"$ref":"IdentityNumber"},"passport_number":{"$ref":"Text"},"marital_status_id":{"$ref":"IntegerString"},"marital_status":{"$ref":"Text"},"occupation_status":{"$ref":"Text"},"occupation":{"$ref":"Text"},"employment_sector":{"$ref":"Text"},"gross_annual_income":{"$ref":"Amount"}},"$id":"V1Parent"};
const schema46 = {"type":"string","pattern":"^([0-9]{13})?$","$id":"IdentityNumber"};
const pattern6 = /* @__PURE__ */ new RegExp("^([0-9]{13})?$", "u");

function validate133(data, {instancePath=""}={}){
/*# sourceURL="IdentityNumber" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^([0-9]{13})?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"string","pattern":"^-?[0-9]+\\.[0-9]{2}$","$id":"Amount"};
const pattern7 = /* @__PURE__ */ new RegExp("^-?[0-9]+\\.[0-9]{2}$", "u");

function validate141(data, {instancePath=""}={}){
/*# sourceURL="Amount" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^-?[0-9]+\\.[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath=""}={}){
/*# sourceURL="V1Parent" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate26(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!(validate26(data.first_name, {instancePath:instancePath+"/first_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate26(data.last_name, {instancePath:instancePath+"/last_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.mobile_calling_code !== undefined){
if(!(validate30(data.mobile_calling_code, {instancePath:instancePath+"/mobile_calling_code"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.mobile_number !== undefined){
if(!(validate32(data.mobile_number, {instancePath:instancePath+"/mobile_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.email_address !== undefined){
if(!(validate28(data.email_address, {instancePath:instancePath+"/email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.date_of_birth !== undefined){
if(!(validate94(data.date_of_birth, {instancePath:instancePath+"/date_of_birth"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err1 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ethnic_group_id !== undefined){
if(!(validate24(data.ethnic_group_id, {instancePath:instancePath+"/ethnic_group_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.ethnic_group !== undefined){
if(!(validate26(data.ethnic_group, {instancePath:instancePath+"/ethnic_group"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.residential_address !== undefined){
if(!(validate86(data.residential_address, {instancePath:instancePath+"/residential_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!(validate86(data.postal_address, {instancePath:instancePath+"/postal_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.home_language_id !== undefined){
if(!(validate24(data.home_language_id, {instancePath:instancePath+"/home_language_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.home_language !== undefined){
if(!(validate26(data.home_language, {instancePath:instancePath+"/home_language"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!(validate26(data.nationality, {instancePath:instancePath+"/nationality"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.family_code !== undefined){
if(!(validate24(data.family_code, {instancePath:instancePath+"/family_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.id_number !== undefined){
if(!(validate133(data.id_number, {instancePath:instancePath+"/id_number"}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.passport_number !== undefined){
if(!(validate26(data.passport_number, {instancePath:instancePath+"/passport_number"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.marital_status_id !== undefined){
if(!(validate24(data.marital_status_id, {instancePath:instancePath+"/marital_status_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.marital_status !== undefined){
if(!(validate26(data.marital_status, {instancePath:instancePath+"/marital_status"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.occupation_status !== undefined){
if(!(validate26(data.occupation_status, {instancePath:instancePath+"/occupation_status"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.occupation !== undefined){
if(!(validate26(data.occupation, {instancePath:instancePath+"/occupation"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.employment_sector !== undefined){
if(!(validate26(data.employment_sector, {instancePath:instancePath+"/employment_sector"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.gross_annual_income !== undefined){
if(!(validate141(data.gross_annual_income, {instancePath:instancePath+"/gross_annual_income"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath=""}={}){
/*# sourceURL="V1Learner" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!(validate26(data.first_name, {instancePath:instancePath+"/first_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate26(data.last_name, {instancePath:instancePath+"/last_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.mobile_calling_code !== undefined){
if(!(validate30(data.mobile_calling_code, {instancePath:instancePath+"/mobile_calling_code"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.mobile_number !== undefined){
if(!(validate32(data.mobile_number, {instancePath:instancePath+"/mobile_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.email_address !== undefined){
if(!(validate28(data.email_address, {instancePath:instancePath+"/email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.date_of_birth !== undefined){
if(!(validate94(data.date_of_birth, {instancePath:instancePath+"/date_of_birth"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err1 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ethnic_group_id !== undefined){
if(!(validate24(data.ethnic_group_id, {instancePath:instancePath+"/ethnic_group_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.ethnic_group !== undefined){
if(!(validate26(data.ethnic_group, {instancePath:instancePath+"/ethnic_group"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.home_language_id !== undefined){
if(!(validate24(data.home_language_id, {instancePath:instancePath+"/home_language_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.home_language !== undefined){
if(!(validate26(data.home_language, {instancePath:instancePath+"/home_language"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.tuition_language_id !== undefined){
if(!(validate24(data.tuition_language_id, {instancePath:instancePath+"/tuition_language_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.tuition_language !== undefined){
if(!(validate26(data.tuition_language, {instancePath:instancePath+"/tuition_language"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!(validate26(data.nationality, {instancePath:instancePath+"/nationality"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.grade !== undefined){
if(!(validate26(data.grade, {instancePath:instancePath+"/grade"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.register_class_name !== undefined){
if(!(validate26(data.register_class_name, {instancePath:instancePath+"/register_class_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.admission_number !== undefined){
if(!(validate26(data.admission_number, {instancePath:instancePath+"/admission_number"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.parents !== undefined){
let data18 = data.parents;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data18[i0], {instancePath:instancePath+"/parents/" + i0}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/parents",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath=""}={}){
/*# sourceURL="listOfV1Learner" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerAbsenteesRequest: Check = validate145;
const schema48 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"learner_id":{"type":"integer"},"from_date":{"$ref":"CalendarDate"},"to_date":{"$ref":"CalendarDate"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetLearnerAbsenteesRequest"};

function validate145(data, {instancePath=""}={}){
/*# sourceURL="v1GetLearnerAbsenteesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.learner_id !== undefined){
let data1 = data.learner_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from_date !== undefined){
if(!(validate94(data.from_date, {instancePath:instancePath+"/from_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.to_date !== undefined){
if(!(validate94(data.to_date, {instancePath:instancePath+"/to_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((((key0 === "school_login_id") || (key0 === "learner_id")) || (key0 === "from_date")) || (key0 === "to_date"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id, from_date, to_date"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}

export const listOfV1LearnerAbsentee: Check = validate148;
const schema49 = {"type":"array","items":{"$ref":"V1LearnerAbsentee"},"$id":"listOfV1LearnerAbsentee"};
const schema50 = {"type":"object","required":["learner_id"],"properties":{"id":{"$ref":"IntegerString"},"learner_id":{"$ref":"IntegerString"},"absent_date":{"$ref":"CalendarDate"},"absent_reason":{"$ref":"Text"}},"$id":"V1LearnerAbsentee"};

function validate149(data, {instancePath=""}={}){
/*# sourceURL="V1LearnerAbsentee" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!(validate24(data.learner_id, {instancePath:instancePath+"/learner_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.absent_date !== undefined){
if(!(validate94(data.absent_date, {instancePath:instancePath+"/absent_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.absent_reason !== undefined){
if(!(validate26(data.absent_reason, {instancePath:instancePath+"/absent_reason"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath=""}={}){
/*# sourceURL="listOfV1LearnerAbsentee" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate149(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerDisciplineRequest: Check = validate155;
const schema51 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"learner_id":{"type":"integer"},"from_date":{"$ref":"CalendarDate"},"to_date":{"$ref":"CalendarDate"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetLearnerDisciplineRequest"};

function validate155(data, {instancePath=""}={}){
/*# sourceURL="v1GetLearnerDisciplineRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.learner_id !== undefined){
let data1 = data.learner_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from_date !== undefined){
if(!(validate94(data.from_date, {instancePath:instancePath+"/from_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.to_date !== undefined){
if(!(validate94(data.to_date, {instancePath:instancePath+"/to_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((((key0 === "school_login_id") || (key0 === "learner_id")) || (key0 === "from_date")) || (key0 === "to_date"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id, from_date, to_date"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}

export const listOfV1LearnerDiscipline: Check = validate158;
const schema52 = {"type":"array","items":{"$ref":"V1LearnerDiscipline"},"$id":"listOfV1LearnerDiscipline"};
const schema53 = {"type":"object","required":["id"],"properties":{"id":{"$ref":"IntegerString"},"learner_id":{"$ref":"IntegerString"},"discipline_date":{"$ref":"CalendarDate"},"discipline_category":{"$ref":"Text"},"discipline_reason":{"$ref":"Text"},"discipline_points":{"$ref":"IntegerString"},"discipline_remarks":{"$ref":"Text"},"staff_member_id":{"$ref":"IntegerString"}},"$id":"V1LearnerDiscipline"};

function validate159(data, {instancePath=""}={}){
/*# sourceURL="V1LearnerDiscipline" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!(validate24(data.learner_id, {instancePath:instancePath+"/learner_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.discipline_date !== undefined){
if(!(validate94(data.discipline_date, {instancePath:instancePath+"/discipline_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.discipline_category !== undefined){
if(!(validate26(data.discipline_category, {instancePath:instancePath+"/discipline_category"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.discipline_reason !== undefined){
if(!(validate26(data.discipline_reason, {instancePath:instancePath+"/discipline_reason"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.discipline_points !== undefined){
if(!(validate24(data.discipline_points, {instancePath:instancePath+"/discipline_points"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.discipline_remarks !== undefined){
if(!(validate26(data.discipline_remarks, {instancePath:instancePath+"/discipline_remarks"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.staff_member_id !== undefined){
if(!(validate24(data.staff_member_id, {instancePath:instancePath+"/staff_member_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath=""}={}){
/*# sourceURL="listOfV1LearnerDiscipline" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate159(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

export const v1GetParentsRequest: Check = validate169;
const schema54 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"parent_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetParentsRequest"};

function validate169(data, {instancePath=""}={}){
/*# sourceURL="v1GetParentsRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.parent_id !== undefined){
let data1 = data.parent_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "parent_id"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, parent_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

export const listOfV1Parent: Check = validate170;
const schema55 = {"type":"array","items":{"$ref":"V1Parent"},"$id":"listOfV1Parent"};

function validate170(data, {instancePath=""}={}){
/*# sourceURL="listOfV1Parent" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

export const v1GetStaffMembersRequest: Check = validate172;
const schema56 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"staff_member_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetStaffMembersRequest"};

function validate172(data, {instancePath=""}={}){
/*# sourceURL="v1GetStaffMembersRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.staff_member_id !== undefined){
let data1 = data.staff_member_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/staff_member_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "staff_member_id"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, staff_member_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

export const listOfV1StaffMember: Check = validate173;
const schema57 = {"type":"array","items":{"$ref":"V1StaffMember"},"$id":"listOfV1StaffMember"};
const schema58 = {"type":"object","required":["id"],"properties":{"id":{"$ref":"IntegerString"},"title":{"$ref":"Text"},"first_name":{"$ref":"Text"},"last_name":{"$ref":"Text"},"mobile_calling_code":{"$ref":"Digits"},"mobile_number":{"$ref":"Phone"},"email_address":{"$ref":"Email"},"date_of_birth":{"$ref":"CalendarDate"},"gender":{"type":"string"},"ethnic_group":{"$ref":"Text"},"home_language":{"$ref":"Text"},"residential_address":{"$ref":"Address"},"postal_address":{"$ref":"Address"},"nationality":{"$ref":"Text"},"id_number":{"$ref":"IdentityNumber"},"passport_number":{"$ref":"Text"},"marital_status_id":{"$ref":"Text"},"employment_category":{"$ref":"Text"},"is_educator":{"$ref":"YesNo"},"appointment_type":{"$ref":"Text"},"paid_by":{"$ref":"Text"},"sace_number":{"$ref":"Digits"},"register_classes":{"$ref":"CommaList"}},"$id":"V1StaffMember"};
const schema59 = {"type":"string","$id":"CommaList"};

function validate196(data, {instancePath=""}={}){
/*# sourceURL="CommaList" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath=""}={}){
/*# sourceURL="V1StaffMember" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(!(validate24(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate26(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!(validate26(data.first_name, {instancePath:instancePath+"/first_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate26(data.last_name, {instancePath:instancePath+"/last_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.mobile_calling_code !== undefined){
if(!(validate30(data.mobile_calling_code, {instancePath:instancePath+"/mobile_calling_code"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.mobile_number !== undefined){
if(!(validate32(data.mobile_number, {instancePath:instancePath+"/mobile_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.email_address !== undefined){
if(!(validate28(data.email_address, {instancePath:instancePath+"/email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.date_of_birth !== undefined){
if(!(validate94(data.date_of_birth, {instancePath:instancePath+"/date_of_birth"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err1 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ethnic_group !== undefined){
if(!(validate26(data.ethnic_group, {instancePath:instancePath+"/ethnic_group"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.home_language !== undefined){
if(!(validate26(data.home_language, {instancePath:instancePath+"/home_language"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.residential_address !== undefined){
if(!(validate86(data.residential_address, {instancePath:instancePath+"/residential_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!(validate86(data.postal_address, {instancePath:instancePath+"/postal_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!(validate26(data.nationality, {instancePath:instancePath+"/nationality"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.id_number !== undefined){
if(!(validate133(data.id_number, {instancePath:instancePath+"/id_number"}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.passport_number !== undefined){
if(!(validate26(data.passport_number, {instancePath:instancePath+"/passport_number"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.marital_status_id !== undefined){
if(!(validate26(data.marital_status_id, {instancePath:instancePath+"/marital_status_id"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.employment_category !== undefined){
if(!(validate26(data.employment_category, {instancePath:instancePath+"/employment_category"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.is_educator !== undefined){
if(!(validate35(data.is_educator, {instancePath:instancePath+"/is_educator"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.appointment_type !== undefined){
if(!(validate26(data.appointment_type, {instancePath:instancePath+"/appointment_type"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.paid_by !== undefined){
if(!(validate26(data.paid_by, {instancePath:instancePath+"/paid_by"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.sace_number !== undefined){
if(!(validate30(data.sace_number, {instancePath:instancePath+"/sace_number"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.register_classes !== undefined){
if(!(validate196(data.register_classes, {instancePath:instancePath+"/register_classes"}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate173(data, {instancePath=""}={}){
/*# sourceURL="listOfV1StaffMember" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate174(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerSubjectsRequest: Check = validate199;
const schema60 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"learner_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetLearnerSubjectsRequest"};

function validate199(data, {instancePath=""}={}){
/*# sourceURL="v1GetLearnerSubjectsRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.learner_id !== undefined){
let data1 = data.learner_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "learner_id"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}

export const listOfV1LearnerSubject: Check = validate200;
const schema61 = {"type":"array","items":{"$ref":"V1LearnerSubject"},"$id":"listOfV1LearnerSubject"};
const schema62 = {"type":"object","required":["learner_id"],"properties":{"learner_id":{"$ref":"IntegerString"},"first_name":{"$ref":"Text"},"last_name":{"$ref":"Text"},"subject_id":{"type":["integer","string"],"pattern":"^-?[0-9]+$"},"subject_name":{"$ref":"Text"}},"$id":"V1LearnerSubject"};

function validate201(data, {instancePath=""}={}){
/*# sourceURL="V1LearnerSubject" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
if(!(validate24(data.learner_id, {instancePath:instancePath+"/learner_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!(validate26(data.first_name, {instancePath:instancePath+"/first_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate26(data.last_name, {instancePath:instancePath+"/last_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.subject_id !== undefined){
let data3 = data.subject_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err1 = {instancePath:instancePath+"/subject_id",keyword:"type",params:{type: schema62.properties.subject_id.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err2 = {instancePath:instancePath+"/subject_id",keyword:"pattern",params:{pattern: "^-?[0-9]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.subject_name !== undefined){
if(!(validate26(data.subject_name, {instancePath:instancePath+"/subject_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}


function validate200(data, {instancePath=""}={}){
/*# sourceURL="listOfV1LearnerSubject" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate201(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerSubjectsPerTermRequest: Check = validate207;
const schema63 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"learner_id":{"type":"integer"}},"required":["school_login_id","learner_id"],"additionalProperties":false,"$id":"v1GetLearnerSubjectsPerTermRequest"};

function validate207(data, {instancePath=""}={}){
/*# sourceURL="v1GetLearnerSubjectsPerTermRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.learner_id !== undefined){
let data1 = data.learner_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "learner_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}

export const listOfV1SubjectPerTerm: Check = validate208;
const schema64 = {"type":"array","items":{"$ref":"V1SubjectPerTerm"},"$id":"listOfV1SubjectPerTerm"};
const schema65 = {"type":"object","required":["subject_id"],"properties":{"year":{"$ref":"IntegerString"},"subject_id":{"$ref":"IntegerString"},"subject_name":{"$ref":"Text"},"super_subject_id":{"$ref":"IntegerString"},"super_subject_name":{"$ref":"Text"},"grade_id":{"$ref":"IntegerString"},"grade":{"$ref":"Text"},"terms":{"type":"array","items":{"$ref":"V1SubjectTerm"}}},"$id":"V1SubjectPerTerm"};
const schema66 = {"type":"object","properties":{"term_id":{"type":"integer"},"term":{"$ref":"IntegerString"},"subject_group_id":{"$ref":"Digits"},"subject_group_name":{"$ref":"Text"},"classroom_id":{"$ref":"Digits"},"classroom_name":{"$ref":"Text"},"subject_group_teacher_id":{"$ref":"Digits"}},"$id":"V1SubjectTerm"};

function validate217(data, {instancePath=""}={}){
/*# sourceURL="V1SubjectTerm" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term_id !== undefined){
let data0 = data.term_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/term_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.term !== undefined){
if(!(validate24(data.term, {instancePath:instancePath+"/term"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.subject_group_id !== undefined){
if(!(validate30(data.subject_group_id, {instancePath:instancePath+"/subject_group_id"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subject_group_name !== undefined){
if(!(validate26(data.subject_group_name, {instancePath:instancePath+"/subject_group_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.classroom_id !== undefined){
if(!(validate30(data.classroom_id, {instancePath:instancePath+"/classroom_id"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.classroom_name !== undefined){
if(!(validate26(data.classroom_name, {instancePath:instancePath+"/classroom_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.subject_group_teacher_id !== undefined){
if(!(validate30(data.subject_group_teacher_id, {instancePath:instancePath+"/subject_group_teacher_id"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath=""}={}){
/*# sourceURL="V1SubjectPerTerm" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "subject_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.year !== undefined){
if(!(validate24(data.year, {instancePath:instancePath+"/year"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.subject_id !== undefined){
if(!(validate24(data.subject_id, {instancePath:instancePath+"/subject_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.subject_name !== undefined){
if(!(validate26(data.subject_name, {instancePath:instancePath+"/subject_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.super_subject_id !== undefined){
if(!(validate24(data.super_subject_id, {instancePath:instancePath+"/super_subject_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.super_subject_name !== undefined){
if(!(validate26(data.super_subject_name, {instancePath:instancePath+"/super_subject_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.grade_id !== undefined){
if(!(validate24(data.grade_id, {instancePath:instancePath+"/grade_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.grade !== undefined){
if(!(validate26(data.grade, {instancePath:instancePath+"/grade"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.terms !== undefined){
let data7 = data.terms;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate217(data7[i0], {instancePath:instancePath+"/terms/" + i0}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}


function validate208(data, {instancePath=""}={}){
/*# sourceURL="listOfV1SubjectPerTerm" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate209(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerSubjectMarksRequest: Check = validate226;
const schema67 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"learner_id":{"type":"integer"}},"required":["school_login_id","learner_id"],"additionalProperties":false,"$id":"v1GetLearnerSubjectMarksRequest"};

function validate226(data, {instancePath=""}={}){
/*# sourceURL="v1GetLearnerSubjectMarksRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.learner_id !== undefined){
let data1 = data.learner_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "learner_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}

export const listOfV1SubjectMarks: Check = validate227;
const schema68 = {"type":"array","items":{"$ref":"V1SubjectMarks"},"$id":"listOfV1SubjectMarks"};
const schema69 = {"type":"object","required":["subject_id"],"properties":{"year":{"$ref":"IntegerString"},"subject_id":{"$ref":"IntegerString"},"subject_name":{"$ref":"Text"},"grade_id":{"$ref":"IntegerString"},"grade":{"$ref":"Text"},"terms":{"type":"array","items":{"$ref":"V1TermMark"}}},"$id":"V1SubjectMarks"};
const schema70 = {"type":"object","properties":{"term":{"$ref":"IntegerString"},"mark":{"$ref":"Text"}},"$id":"V1TermMark"};

function validate234(data, {instancePath=""}={}){
/*# sourceURL="V1TermMark" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.term !== undefined){
if(!(validate24(data.term, {instancePath:instancePath+"/term"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.mark !== undefined){
if(!(validate26(data.mark, {instancePath:instancePath+"/mark"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath=""}={}){
/*# sourceURL="V1SubjectMarks" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "subject_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.year !== undefined){
if(!(validate24(data.year, {instancePath:instancePath+"/year"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.subject_id !== undefined){
if(!(validate24(data.subject_id, {instancePath:instancePath+"/subject_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.subject_name !== undefined){
if(!(validate26(data.subject_name, {instancePath:instancePath+"/subject_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.grade_id !== undefined){
if(!(validate24(data.grade_id, {instancePath:instancePath+"/grade_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.grade !== undefined){
if(!(validate26(data.grade, {instancePath:instancePath+"/grade"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.terms !== undefined){
let data5 = data.terms;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate234(data5[i0], {instancePath:instancePath+"/terms/" + i0}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath=""}={}){
/*# sourceURL="listOfV1SubjectMarks" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate228(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}

export const v1GetCommunicationTypesRequest: Check = validate239;
const schema71 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"communication_type_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetCommunicationTypesRequest"};

function validate239(data, {instancePath=""}={}){
/*# sourceURL="v1GetCommunicationTypesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.communication_type_id !== undefined){
let data1 = data.communication_type_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/communication_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "communication_type_id"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, communication_type_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}

export const v1GetNoteTypesRequest: Check = validate240;
const schema72 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"note_type_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetNoteTypesRequest"};

function validate240(data, {instancePath=""}={}){
/*# sourceURL="v1GetNoteTypesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.note_type_id !== undefined){
let data1 = data.note_type_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/note_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "note_type_id"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, note_type_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

export const v1GetNotesRequest: Check = validate241;
const schema73 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"note_id":{"type":"integer"},"note_type_id":{"type":"integer"},"communication_type_id":{"type":"integer"},"accountable_person_id":{"type":"integer"},"debtor_code":{"type":"integer"},"year":{"type":"integer"},"include_deleted":{"type":"boolean"},"include_promise_to_pays":{"type":"boolean"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetNotesRequest"};
const func2 = Object.prototype.hasOwnProperty;

function validate241(data, {instancePath=""}={}){
/*# sourceURL="v1GetNotesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.note_id !== undefined){
let data1 = data.note_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/note_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.note_type_id !== undefined){
let data2 = data.note_type_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/note_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.communication_type_id !== undefined){
let data3 = data.communication_type_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/communication_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data4 = data.accountable_person_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data5 = data.debtor_code;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.year !== undefined){
let data6 = data.year;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/year",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.include_deleted !== undefined){
if(typeof data.include_deleted !== "boolean"){
const err8 = {instancePath:instancePath+"/include_deleted",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.include_promise_to_pays !== undefined){
if(typeof data.include_promise_to_pays !== "boolean"){
const err9 = {instancePath:instancePath+"/include_promise_to_pays",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema73.properties, key0))){
const err10 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, note_id, note_type_id, communication_type_id, accountable_person_id, debtor_code, year, include_deleted, include_promise_to_pays"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}

export const listOfV1Note: Check = validate242;
const schema74 = {"type":"array","items":{"$ref":"V1Note"},"$id":"listOfV1Note"};
const schema75 = {"type":"object","required":["note_id"],"properties":{"note_id":{"$ref":"IntegerString"},"accountable_person_id":{"$ref":"IntegerString"},"accountable_person":{"$ref":"Text"},"debtor_code":{"$ref":"IntegerString"},"debtor_reference":{"$ref":"Text"},"date":{"$ref":"CalendarDate"},"note_type_id":{"$ref":"IntegerString"},"note_type":{"$ref":"Text"},"communication_type_id":{"$ref":"IntegerString"},"communication_type":{"$ref":"Text"},"note":{"$ref":"Text"},"status":{"type":"string","enum":["Created","Deleted"]},"promise_to_pays":{"type":"array","items":{"$ref":"V1PromiseInNote"}}},"$id":"V1Note"};
const schema76 = {"type":"object","required":["promise_to_pay_id"],"properties":{"promise_to_pay_id":{"$ref":"IntegerString"},"date_promised":{"$ref":"CalendarDate"},"amount_promised":{"$ref":"Amount"},"amount_paid":{"$ref":"AmountPaid"},"promise_completed":{"$ref":"YesNoPartial"}},"$id":"V1PromiseInNote"};
const schema77 = {"type":"string","pattern":"^(-?[0-9]+\\.[0-9]{2})?$","$id":"AmountPaid"};
const pattern9 = /* @__PURE__ */ new RegExp("^(-?[0-9]+\\.[0-9]{2})?$", "u");

function validate259(data, {instancePath=""}={}){
/*# sourceURL="AmountPaid" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^(-?[0-9]+\\.[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"string","enum":["Yes","No","Partial"],"$id":"YesNoPartial"};

function validate261(data, {instancePath=""}={}){
/*# sourceURL="YesNoPartial" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "Yes") || (data === "No")) || (data === "Partial"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema78.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath=""}={}){
/*# sourceURL="V1PromiseInNote" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promise_to_pay_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.promise_to_pay_id !== undefined){
if(!(validate24(data.promise_to_pay_id, {instancePath:instancePath+"/promise_to_pay_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.date_promised !== undefined){
if(!(validate94(data.date_promised, {instancePath:instancePath+"/date_promised"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!(validate141(data.amount_promised, {instancePath:instancePath+"/amount_promised"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.amount_paid !== undefined){
if(!(validate259(data.amount_paid, {instancePath:instancePath+"/amount_paid"}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.promise_completed !== undefined){
if(!(validate261(data.promise_completed, {instancePath:instancePath+"/promise_completed"}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}


function validate243(data, {instancePath=""}={}){
/*# sourceURL="V1Note" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "note_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note_id !== undefined){
if(!(validate24(data.note_id, {instancePath:instancePath+"/note_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!(validate24(data.accountable_person_id, {instancePath:instancePath+"/accountable_person_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.accountable_person !== undefined){
if(!(validate26(data.accountable_person, {instancePath:instancePath+"/accountable_person"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.debtor_reference !== undefined){
if(!(validate26(data.debtor_reference, {instancePath:instancePath+"/debtor_reference"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate94(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
if(!(validate24(data.note_type_id, {instancePath:instancePath+"/note_type_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.note_type !== undefined){
if(!(validate26(data.note_type, {instancePath:instancePath+"/note_type"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
if(!(validate24(data.communication_type_id, {instancePath:instancePath+"/communication_type_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.communication_type !== undefined){
if(!(validate26(data.communication_type, {instancePath:instancePath+"/communication_type"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate26(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "string"){
const err1 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data11 === "Created") || (data11 === "Deleted"))){
const err2 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema75.properties.status.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.promise_to_pays !== undefined){
let data12 = data.promise_to_pays;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate255(data12[i0], {instancePath:instancePath+"/promise_to_pays/" + i0}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/promise_to_pays",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath=""}={}){
/*# sourceURL="listOfV1Note" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate243(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}

export const v1CreateNoteRequest: Check = validate265;
const schema79 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"body":{"$ref":"NoteCreate"}},"required":["school_login_id","body"],"additionalProperties":false,"$id":"v1CreateNoteRequest"};
const schema80 = {"type":"object","additionalProperties":false,"required":["accountable_person_id","date","note_type_id"],"properties":{"accountable_person_id":{"$ref":"IdInput"},"date":{"$ref":"CalendarDate"},"note_type_id":{"$ref":"IdInput"},"communication_type_id":{"$ref":"IdInput"},"note":{"type":"string"},"promise_to_pays":{"type":"array","items":{"$ref":"PromiseToPayCreate"}}},"$id":"NoteCreate"};
const schema81 = {"type":"object","additionalProperties":false,"required":["date_promised","amount_promised"],"properties":{"date_promised":{"$ref":"CalendarDate"},"amount_promised":{"$ref":"AmountInput"}},"$id":"PromiseToPayCreate"};
const schema82 = {"type":"string","pattern":"^[0-9]+(\\.[0-9]{1,2})?$","$id":"AmountInput"};
const pattern10 = /* @__PURE__ */ new RegExp("^[0-9]+(\\.[0-9]{1,2})?$", "u");

function validate273(data, {instancePath=""}={}){
/*# sourceURL="AmountInput" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]{1,2})?$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate271(data, {instancePath=""}={}){
/*# sourceURL="PromiseToPayCreate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date_promised === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "date_promised"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount_promised === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount_promised"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date_promised !== undefined){
if(!(validate94(data.date_promised, {instancePath:instancePath+"/date_promised"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!(validate273(data.amount_promised, {instancePath:instancePath+"/amount_promised"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((key0 === "date_promised") || (key0 === "amount_promised"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "date_promised, amount_promised"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath=""}={}){
/*# sourceURL="NoteCreate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountable_person_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "accountable_person_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.note_type_id === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "note_type_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.accountable_person_id !== undefined){
if(!(validate42(data.accountable_person_id, {instancePath:instancePath+"/accountable_person_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate94(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
if(!(validate42(data.note_type_id, {instancePath:instancePath+"/note_type_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
if(!(validate42(data.communication_type_id, {instancePath:instancePath+"/communication_type_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err3 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.promise_to_pays !== undefined){
let data5 = data.promise_to_pays;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate271(data5[i0], {instancePath:instancePath+"/promise_to_pays/" + i0}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/promise_to_pays",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "accountable_person_id") || (key0 === "date")) || (key0 === "note_type_id")) || (key0 === "communication_type_id")) || (key0 === "note")) || (key0 === "promise_to_pays"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{known: "accountable_person_id, date, note_type_id, communication_type_id, note, promise_to_pays"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath=""}={}){
/*# sourceURL="v1CreateNoteRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate266(data.body, {instancePath:instancePath+"/body"}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "body"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, body"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}

export const V1Note: Check = validate243;

export const v1UpdateNoteRequest: Check = validate277;
const schema83 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"body":{"$ref":"V1NoteUpdate"}},"required":["school_login_id","body"],"additionalProperties":false,"$id":"v1UpdateNoteRequest"};
const schema84 = {"type":"object","additionalProperties":false,"required":["note_id"],"properties":{"note_id":{"$ref":"IdInput"},"accountable_person_id":{"$ref":"IdInput"},"date":{"$ref":"CalendarDate"},"note_type_id":{"$ref":"IdInput"},"communication_type_id":{"$ref":"IdInput"},"note":{"type":"string"},"status":{"type":"string","enum":["Created","Deleted"]},"promise_to_pays":{"type":"array","items":{"$ref":"PromiseToPayChange"}}},"$id":"V1NoteUpdate"};
const schema85 = {"type":"object","additionalProperties":false,"properties":{"promise_to_pay_id":{"$ref":"IdInput"},"date_promised":{"$ref":"CalendarDate"},"amount_promised":{"$ref":"AmountInput"}},"$id":"PromiseToPayChange"};

function validate284(data, {instancePath=""}={}){
/*# sourceURL="PromiseToPayChange" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promise_to_pay_id !== undefined){
if(!(validate42(data.promise_to_pay_id, {instancePath:instancePath+"/promise_to_pay_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.date_promised !== undefined){
if(!(validate94(data.date_promised, {instancePath:instancePath+"/date_promised"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!(validate273(data.amount_promised, {instancePath:instancePath+"/amount_promised"}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((key0 === "promise_to_pay_id") || (key0 === "date_promised")) || (key0 === "amount_promised"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{known: "promise_to_pay_id, date_promised, amount_promised"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}


function validate278(data, {instancePath=""}={}){
/*# sourceURL="V1NoteUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "note_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note_id !== undefined){
if(!(validate42(data.note_id, {instancePath:instancePath+"/note_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!(validate42(data.accountable_person_id, {instancePath:instancePath+"/accountable_person_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate94(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
if(!(validate42(data.note_type_id, {instancePath:instancePath+"/note_type_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
if(!(validate42(data.communication_type_id, {instancePath:instancePath+"/communication_type_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err1 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data6 === "Created") || (data6 === "Deleted"))){
const err3 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema84.properties.status.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.promise_to_pays !== undefined){
let data7 = data.promise_to_pays;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate284(data7[i0], {instancePath:instancePath+"/promise_to_pays/" + i0}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/promise_to_pays",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "note_id") || (key0 === "accountable_person_id")) || (key0 === "date")) || (key0 === "note_type_id")) || (key0 === "communication_type_id")) || (key0 === "note")) || (key0 === "status")) || (key0 === "promise_to_pays"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{known: "note_id, accountable_person_id, date, note_type_id, communication_type_id, note, status, promise_to_pays"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}


function validate277(data, {instancePath=""}={}){
/*# sourceURL="v1UpdateNoteRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate278(data.body, {instancePath:instancePath+"/body"}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "body"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, body"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

export const v1DeleteNoteRequest: Check = validate290;
const schema86 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"note_id":{"type":"integer"}},"required":["school_login_id","note_id"],"additionalProperties":false,"$id":"v1DeleteNoteRequest"};

function validate290(data, {instancePath=""}={}){
/*# sourceURL="v1DeleteNoteRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "note_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.note_id !== undefined){
let data1 = data.note_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/note_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "note_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, note_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}

export const Deleted: Check = validate291;
const schema87 = {"type":"object","required":["status"],"properties":{"status":{"type":"string"}},"$id":"Deleted"};

function validate291(data, {instancePath=""}={}){
/*# sourceURL="Deleted" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err1 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}

export const v1GetPromiseToPaysRequest: Check = validate292;
const schema88 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"promise_to_pay_id":{"type":"integer"},"accountable_person_id":{"type":"integer"},"debtor_code":{"type":"integer"},"promise_completed":{"$ref":"YesNoPartial"},"year_promised":{"type":"integer"},"include_debtor_note":{"type":"boolean"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetPromiseToPaysRequest"};

function validate292(data, {instancePath=""}={}){
/*# sourceURL="v1GetPromiseToPaysRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.promise_to_pay_id !== undefined){
let data1 = data.promise_to_pay_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/promise_to_pay_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data2 = data.accountable_person_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data3 = data.debtor_code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.promise_completed !== undefined){
if(!(validate261(data.promise_completed, {instancePath:instancePath+"/promise_completed"}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.year_promised !== undefined){
let data5 = data.year_promised;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/year_promised",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.include_debtor_note !== undefined){
if(typeof data.include_debtor_note !== "boolean"){
const err6 = {instancePath:instancePath+"/include_debtor_note",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "school_login_id") || (key0 === "promise_to_pay_id")) || (key0 === "accountable_person_id")) || (key0 === "debtor_code")) || (key0 === "promise_completed")) || (key0 === "year_promised")) || (key0 === "include_debtor_note"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, promise_to_pay_id, accountable_person_id, debtor_code, promise_completed, year_promised, include_debtor_note"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}

export const listOfV1PromiseToPay: Check = validate294;
const schema89 = {"type":"array","items":{"$ref":"V1PromiseToPay"},"$id":"listOfV1PromiseToPay"};
const schema90 = {"type":"object","required":["promise_to_pay_id"],"properties":{"promise_to_pay_id":{"$ref":"IntegerString"},"accountable_person_id":{"$ref":"IntegerString"},"accountable_person":{"$ref":"Text"},"debtor_code":{"$ref":"IntegerString"},"debtor_reference":{"$ref":"Text"},"date_promised":{"$ref":"CalendarDate"},"amount_promised":{"$ref":"Amount"},"amount_paid":{"$ref":"AmountPaid"},"promise_completed":{"$ref":"YesNoPartial"},"debtor_note":{"$ref":"V1Note"}},"$id":"V1PromiseToPay"};

function validate295(data, {instancePath=""}={}){
/*# sourceURL="V1PromiseToPay" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promise_to_pay_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.promise_to_pay_id !== undefined){
if(!(validate24(data.promise_to_pay_id, {instancePath:instancePath+"/promise_to_pay_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!(validate24(data.accountable_person_id, {instancePath:instancePath+"/accountable_person_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.accountable_person !== undefined){
if(!(validate26(data.accountable_person, {instancePath:instancePath+"/accountable_person"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.debtor_reference !== undefined){
if(!(validate26(data.debtor_reference, {instancePath:instancePath+"/debtor_reference"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.date_promised !== undefined){
if(!(validate94(data.date_promised, {instancePath:instancePath+"/date_promised"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!(validate141(data.amount_promised, {instancePath:instancePath+"/amount_promised"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.amount_paid !== undefined){
if(!(validate259(data.amount_paid, {instancePath:instancePath+"/amount_paid"}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.promise_completed !== undefined){
if(!(validate261(data.promise_completed, {instancePath:instancePath+"/promise_completed"}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.debtor_note !== undefined){
if(!(validate243(data.debtor_note, {instancePath:instancePath+"/debtor_note"}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}


function validate294(data, {instancePath=""}={}){
/*# sourceURL="listOfV1PromiseToPay" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate295(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}

export const v1DeletePromiseToPayRequest: Check = validate307;
const schema91 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"promise_to_pay_id":{"type":"integer"}},"required":["school_login_id","promise_to_pay_id"],"additionalProperties":false,"$id":"v1DeletePromiseToPayRequest"};

function validate307(data, {instancePath=""}={}){
/*# sourceURL="v1DeletePromiseToPayRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.promise_to_pay_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.promise_to_pay_id !== undefined){
let data1 = data.promise_to_pay_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/promise_to_pay_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "promise_to_pay_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}

export const v1GetAgeAnalysisReportRequest: Check = validate308;
const schema92 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"all_accounts":{"type":"boolean"},"per_learner":{"type":"boolean"},"per_category":{"type":"boolean"},"debtor_code":{"type":"integer"},"learner_id":{"type":"integer"},"accountable_person_id":{"type":"integer"},"category_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetAgeAnalysisReportRequest"};

function validate308(data, {instancePath=""}={}){
/*# sourceURL="v1GetAgeAnalysisReportRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all_accounts !== undefined){
if(typeof data.all_accounts !== "boolean"){
const err2 = {instancePath:instancePath+"/all_accounts",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.per_learner !== undefined){
if(typeof data.per_learner !== "boolean"){
const err3 = {instancePath:instancePath+"/per_learner",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.per_category !== undefined){
if(typeof data.per_category !== "boolean"){
const err4 = {instancePath:instancePath+"/per_category",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data4 = data.debtor_code;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.learner_id !== undefined){
let data5 = data.learner_id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data6 = data.accountable_person_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.category_id !== undefined){
let data7 = data.category_id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/category_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "school_login_id") || (key0 === "all_accounts")) || (key0 === "per_learner")) || (key0 === "per_category")) || (key0 === "debtor_code")) || (key0 === "learner_id")) || (key0 === "accountable_person_id")) || (key0 === "category_id"))){
const err9 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, all_accounts, per_learner, per_category, debtor_code, learner_id, accountable_person_id, category_id"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}

export const listOfV1AgeBalance: Check = validate309;
const schema93 = {"type":"array","items":{"$ref":"V1AgeBalance"},"$id":"listOfV1AgeBalance"};
const schema94 = {"type":"object","required":["debtor_code"],"properties":{"debtor_code":{"$ref":"IntegerString"},"accountable_person_id":{"$ref":"IntegerString"},"date":{"$ref":"CalendarDate"},"balance_current":{"$ref":"Amount"},"balance_30days":{"$ref":"Amount"},"balance_60days":{"$ref":"Amount"},"balance_90days":{"$ref":"Amount"},"balance_120days":{"$ref":"Amount"},"balance_150days":{"$ref":"Amount"},"learner_id":{"$ref":"IntegerString"},"category_id":{"$ref":"IntegerString"},"category_name":{"$ref":"Text"}},"patternProperties":{"^balance_":{"$ref":"Amount"}},"$id":"V1AgeBalance"};
const pattern11 = /* @__PURE__ */ new RegExp("^balance_", "u");

function validate310(data, {instancePath=""}={}){
/*# sourceURL="V1AgeBalance" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.debtor_code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "debtor_code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!(validate24(data.accountable_person_id, {instancePath:instancePath+"/accountable_person_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate94(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.balance_current !== undefined){
if(!(validate141(data.balance_current, {instancePath:instancePath+"/balance_current"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.balance_30days !== undefined){
if(!(validate141(data.balance_30days, {instancePath:instancePath+"/balance_30days"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.balance_60days !== undefined){
if(!(validate141(data.balance_60days, {instancePath:instancePath+"/balance_60days"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.balance_90days !== undefined){
if(!(validate141(data.balance_90days, {instancePath:instancePath+"/balance_90days"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.balance_120days !== undefined){
if(!(validate141(data.balance_120days, {instancePath:instancePath+"/balance_120days"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.balance_150days !== undefined){
if(!(validate141(data.balance_150days, {instancePath:instancePath+"/balance_150days"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
if(!(validate24(data.learner_id, {instancePath:instancePath+"/learner_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.category_id !== undefined){
if(!(validate24(data.category_id, {instancePath:instancePath+"/category_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.category_name !== undefined){
if(!(validate26(data.category_name, {instancePath:instancePath+"/category_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(pattern11.test(key0)){
if(!(validate141(data[key0], {instancePath:instancePath+"/*"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}


function validate309(data, {instancePath=""}={}){
/*# sourceURL="listOfV1AgeBalance" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate310(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}

export const v1GetFinancialTransactionsReportRequest: Check = validate325;
const schema95 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"all_accounts":{"type":"boolean"},"per_learner":{"type":"boolean"},"debtor_code":{"type":"integer"},"learner_id":{"type":"integer"},"accountable_person_id":{"type":"integer"},"category_id":{"type":"integer"},"start_date":{"$ref":"CalendarDate"},"end_date":{"$ref":"CalendarDate"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetFinancialTransactionsReportRequest"};

function validate325(data, {instancePath=""}={}){
/*# sourceURL="v1GetFinancialTransactionsReportRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all_accounts !== undefined){
if(typeof data.all_accounts !== "boolean"){
const err2 = {instancePath:instancePath+"/all_accounts",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.per_learner !== undefined){
if(typeof data.per_learner !== "boolean"){
const err3 = {instancePath:instancePath+"/per_learner",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data3 = data.debtor_code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.learner_id !== undefined){
let data4 = data.learner_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data5 = data.accountable_person_id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.category_id !== undefined){
let data6 = data.category_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/category_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.start_date !== undefined){
if(!(validate94(data.start_date, {instancePath:instancePath+"/start_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.end_date !== undefined){
if(!(validate94(data.end_date, {instancePath:instancePath+"/end_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(func2.call(schema95.properties, key0))){
const err8 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, all_accounts, per_learner, debtor_code, learner_id, accountable_person_id, category_id, start_date, end_date"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}

export const v1GetFinancialTransactionsReport200: Check = validate328;
const schema96 = {"type":"array","items":{"oneOf":[{"$ref":"V1AccountTransactions"},{"$ref":"V1TransactionRow"}]},"$id":"v1GetFinancialTransactionsReport200"};
const schema97 = {"type":"object","required":["debtor_code","transactions"],"properties":{"debtor_code":{"$ref":"IntegerString"},"accountable_person_id":{"$ref":"IntegerString"},"transactions":{"type":"array","items":{"$ref":"V1Transaction"}},"learners":{"type":"array","items":{"$ref":"V1LearnerTransactions"}}},"$id":"V1AccountTransactions"};
const schema98 = {"type":"object","properties":{"category_id":{"type":["string","null"],"pattern":"^-?[0-9]+$"},"category_name":{"type":["string","null"]},"transaction_date":{"$ref":"CalendarDate"},"transaction_type_id":{"type":["string","null"],"pattern":"^-?[0-9]+$"},"transaction_type_name":{"type":["string","null"]},"transaction_reference":{"type":["string","null"]},"transaction_description":{"$ref":"Text"},"part_of_base_fee":{"type":["string","null"],"enum":["Yes","No",null]},"debit_amount":{"$ref":"Amount"},"credit_amount":{"$ref":"Amount"},"accumulated_balance":{"$ref":"Amount"}},"$id":"V1Transaction"};

function validate332(data, {instancePath=""}={}){
/*# sourceURL="V1Transaction" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category_id !== undefined){
let data0 = data.category_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/category_id",keyword:"type",params:{type: schema98.properties.category_id.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/category_id",keyword:"pattern",params:{pattern: "^-?[0-9]+$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.category_name !== undefined){
let data1 = data.category_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/category_name",keyword:"type",params:{type: schema98.properties.category_name.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.transaction_date !== undefined){
if(!(validate94(data.transaction_date, {instancePath:instancePath+"/transaction_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.transaction_type_id !== undefined){
let data3 = data.transaction_type_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/transaction_type_id",keyword:"type",params:{type: schema98.properties.transaction_type_id.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/transaction_type_id",keyword:"pattern",params:{pattern: "^-?[0-9]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.transaction_type_name !== undefined){
let data4 = data.transaction_type_name;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/transaction_type_name",keyword:"type",params:{type: schema98.properties.transaction_type_name.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.transaction_reference !== undefined){
let data5 = data.transaction_reference;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/transaction_reference",keyword:"type",params:{type: schema98.properties.transaction_reference.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.transaction_description !== undefined){
if(!(validate26(data.transaction_description, {instancePath:instancePath+"/transaction_description"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.part_of_base_fee !== undefined){
let data7 = data.part_of_base_fee;
if((typeof data7 !== "string") && (data7 !== null)){
const err7 = {instancePath:instancePath+"/part_of_base_fee",keyword:"type",params:{type: schema98.properties.part_of_base_fee.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data7 === "Yes") || (data7 === "No")) || (data7 === null))){
const err8 = {instancePath:instancePath+"/part_of_base_fee",keyword:"enum",params:{allowedValues: schema98.properties.part_of_base_fee.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.debit_amount !== undefined){
if(!(validate141(data.debit_amount, {instancePath:instancePath+"/debit_amount"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.credit_amount !== undefined){
if(!(validate141(data.credit_amount, {instancePath:instancePath+"/credit_amount"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.accumulated_balance !== undefined){
if(!(validate141(data.accumulated_balance, {instancePath:instancePath+"/accumulated_balance"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"object","required":["learner_id"],"properties":{"learner_id":{"$ref":"IntegerString"},"transactions":{"type":"array","items":{"$ref":"V1Transaction"}}},"$id":"V1LearnerTransactions"};

function validate339(data, {instancePath=""}={}){
/*# sourceURL="V1LearnerTransactions" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
if(!(validate24(data.learner_id, {instancePath:instancePath+"/learner_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.transactions !== undefined){
let data1 = data.transactions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate332(data1[i0], {instancePath:instancePath+"/transactions/" + i0}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/transactions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}


function validate329(data, {instancePath=""}={}){
/*# sourceURL="V1AccountTransactions" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.debtor_code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "debtor_code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transactions === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "transactions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!(validate24(data.accountable_person_id, {instancePath:instancePath+"/accountable_person_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.transactions !== undefined){
let data2 = data.transactions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate332(data2[i0], {instancePath:instancePath+"/transactions/" + i0}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/transactions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.learners !== undefined){
let data4 = data.learners;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate339(data4[i1], {instancePath:instancePath+"/learners/" + i1}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/learners",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"object","required":["debtor_code","transaction_date"],"properties":{"debtor_code":{"$ref":"IntegerString"},"transaction_type_id":{"$ref":"IntegerString"},"transaction_date":{"$ref":"CalendarDate"},"transaction_type":{"$ref":"Text"},"transaction_reference":{"$ref":"Text"},"transaction_description":{"$ref":"Text"},"debit_amount":{"$ref":"Amount"},"credit_amount":{"$ref":"Amount"},"accumulated_balance":{"$ref":"Amount"}},"$id":"V1TransactionRow"};

function validate344(data, {instancePath=""}={}){
/*# sourceURL="V1TransactionRow" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.debtor_code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "debtor_code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transaction_date === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "transaction_date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.transaction_type_id !== undefined){
if(!(validate24(data.transaction_type_id, {instancePath:instancePath+"/transaction_type_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.transaction_date !== undefined){
if(!(validate94(data.transaction_date, {instancePath:instancePath+"/transaction_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.transaction_type !== undefined){
if(!(validate26(data.transaction_type, {instancePath:instancePath+"/transaction_type"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.transaction_reference !== undefined){
if(!(validate26(data.transaction_reference, {instancePath:instancePath+"/transaction_reference"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.transaction_description !== undefined){
if(!(validate26(data.transaction_description, {instancePath:instancePath+"/transaction_description"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.debit_amount !== undefined){
if(!(validate141(data.debit_amount, {instancePath:instancePath+"/debit_amount"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.credit_amount !== undefined){
if(!(validate141(data.credit_amount, {instancePath:instancePath+"/credit_amount"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.accumulated_balance !== undefined){
if(!(validate141(data.accumulated_balance, {instancePath:instancePath+"/accumulated_balance"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}


function validate328(data, {instancePath=""}={}){
/*# sourceURL="v1GetFinancialTransactionsReport200" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
let passing0 = null;
const _errs3 = errors;
if(!(validate329(data0, {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs4 = errors;
if(!(validate344(data0, {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err0 = {instancePath:instancePath+"/" + i0,keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}

export const v1GetSchoolsRequest: Check = validate355;
const schema101 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"v1GetSchoolsRequest"};

function validate355(data, {instancePath=""}={}){
/*# sourceURL="v1GetSchoolsRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,keyword:"additionalProperties",params:{known: ""}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}

export const listOfV1School: Check = validate356;
const schema102 = {"type":"array","items":{"$ref":"V1School"},"$id":"listOfV1School"};
const schema103 = {"type":"object","required":["school_id"],"properties":{"school_id":{"$ref":"IntegerString"},"school_name":{"$ref":"Text"},"school_short_name":{"$ref":"Text"},"ownership_type":{"$ref":"Text"},"country":{"$ref":"Text"},"province":{"$ref":"Text"},"town":{"$ref":"Text"},"suburb":{"$ref":"Text"},"district":{"$ref":"Text"},"district_code":{"$ref":"Text"},"circuit":{"$ref":"Text"},"quantile":{"$ref":"IntegerString"},"emis_number":{"$ref":"Digits"},"telephone_number":{"$ref":"Phone"},"lowest_grade":{"$ref":"Text"},"highest_grade":{"$ref":"Text"},"admin_email_address":{"$ref":"Email"},"debtors_email_address":{"$ref":"Email"},"finance_email_address":{"$ref":"Email"},"physical_address":{"$ref":"Address"},"postal_address":{"$ref":"Address"},"has_after_school_center":{"$ref":"YesNo"},"has_hostel":{"$ref":"YesNo"},"uses_debit_orders":{"$ref":"YesNo"},"uses_cashless":{"$ref":"YesNo"}},"$id":"V1School"};

function validate357(data, {instancePath=""}={}){
/*# sourceURL="V1School" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
if(!(validate24(data.school_id, {instancePath:instancePath+"/school_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.school_name !== undefined){
if(!(validate26(data.school_name, {instancePath:instancePath+"/school_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.school_short_name !== undefined){
if(!(validate26(data.school_short_name, {instancePath:instancePath+"/school_short_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.ownership_type !== undefined){
if(!(validate26(data.ownership_type, {instancePath:instancePath+"/ownership_type"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
if(!(validate26(data.country, {instancePath:instancePath+"/country"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.province !== undefined){
if(!(validate26(data.province, {instancePath:instancePath+"/province"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.town !== undefined){
if(!(validate26(data.town, {instancePath:instancePath+"/town"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.suburb !== undefined){
if(!(validate26(data.suburb, {instancePath:instancePath+"/suburb"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.district !== undefined){
if(!(validate26(data.district, {instancePath:instancePath+"/district"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.district_code !== undefined){
if(!(validate26(data.district_code, {instancePath:instancePath+"/district_code"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.circuit !== undefined){
if(!(validate26(data.circuit, {instancePath:instancePath+"/circuit"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!(validate24(data.quantile, {instancePath:instancePath+"/quantile"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.emis_number !== undefined){
if(!(validate30(data.emis_number, {instancePath:instancePath+"/emis_number"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.telephone_number !== undefined){
if(!(validate32(data.telephone_number, {instancePath:instancePath+"/telephone_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.lowest_grade !== undefined){
if(!(validate26(data.lowest_grade, {instancePath:instancePath+"/lowest_grade"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.highest_grade !== undefined){
if(!(validate26(data.highest_grade, {instancePath:instancePath+"/highest_grade"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.admin_email_address !== undefined){
if(!(validate28(data.admin_email_address, {instancePath:instancePath+"/admin_email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.debtors_email_address !== undefined){
if(!(validate28(data.debtors_email_address, {instancePath:instancePath+"/debtors_email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.finance_email_address !== undefined){
if(!(validate28(data.finance_email_address, {instancePath:instancePath+"/finance_email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.physical_address !== undefined){
if(!(validate86(data.physical_address, {instancePath:instancePath+"/physical_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!(validate86(data.postal_address, {instancePath:instancePath+"/postal_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.has_after_school_center !== undefined){
if(!(validate35(data.has_after_school_center, {instancePath:instancePath+"/has_after_school_center"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.has_hostel !== undefined){
if(!(validate35(data.has_hostel, {instancePath:instancePath+"/has_hostel"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.uses_debit_orders !== undefined){
if(!(validate35(data.uses_debit_orders, {instancePath:instancePath+"/uses_debit_orders"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.uses_cashless !== undefined){
if(!(validate35(data.uses_cashless, {instancePath:instancePath+"/uses_cashless"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate357.errors = vErrors;
return errors === 0;
}


function validate356(data, {instancePath=""}={}){
/*# sourceURL="listOfV1School" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate357(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate356.errors = vErrors;
return errors === 0;
}

export const v1GetSchoolRequest: Check = validate384;
const schema104 = {"type":"object","properties":{"school_login_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetSchoolRequest"};

function validate384(data, {instancePath=""}={}){
/*# sourceURL="v1GetSchoolRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "school_login_id")){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}

export const v1GetSchoolDebtorsRequest: Check = validate385;
const schema105 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"all_accounts":{"type":"boolean"},"include_learners":{"type":"boolean"},"debtor_code":{"type":"integer"},"accountable_person_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetSchoolDebtorsRequest"};

function validate385(data, {instancePath=""}={}){
/*# sourceURL="v1GetSchoolDebtorsRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all_accounts !== undefined){
if(typeof data.all_accounts !== "boolean"){
const err2 = {instancePath:instancePath+"/all_accounts",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.include_learners !== undefined){
if(typeof data.include_learners !== "boolean"){
const err3 = {instancePath:instancePath+"/include_learners",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data3 = data.debtor_code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data4 = data.accountable_person_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "school_login_id") || (key0 === "all_accounts")) || (key0 === "include_learners")) || (key0 === "debtor_code")) || (key0 === "accountable_person_id"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, all_accounts, include_learners, debtor_code, accountable_person_id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}

export const listOfV1SchoolDebtor: Check = validate386;
const schema106 = {"type":"array","items":{"$ref":"V1SchoolDebtor"},"$id":"listOfV1SchoolDebtor"};
const schema107 = {"type":"object","required":["accountable_person_id"],"properties":{"accountable_person_id":{"$ref":"IntegerString"},"title":{"$ref":"Text"},"first_name":{"$ref":"Text"},"full_names":{"$ref":"Text"},"last_name":{"$ref":"Text"},"debtor_code":{"$ref":"IntegerString"},"mobile_calling_code":{"$ref":"Digits"},"mobile_number":{"$ref":"Phone"},"work_tel_number":{"$ref":"Phone"},"home_tel_number":{"$ref":"Phone"},"email_address":{"$ref":"Email"},"residential_address":{"$ref":"Address"},"postal_address":{"$ref":"Address"},"home_language":{"$ref":"Text"},"nationality":{"$ref":"Text"},"id_number":{"$ref":"IdentityNumber"},"passport_number":{"$ref":"Text"},"employer":{"$ref":"Text"},"employer_address":{"$ref":"Address"},"learners":{"type":"array","items":{"$ref":"V1AccountLearner"}}},"$id":"V1SchoolDebtor"};
const schema108 = {"type":"object","required":["learner_id"],"properties":{"learner_id":{"$ref":"IntegerString"},"first_name":{"$ref":"Text"},"last_name":{"$ref":"Text"},"gender":{"type":"string"},"grade":{"$ref":"Text"},"debtor_code":{"$ref":"IntegerString"},"parent1_id":{"$ref":"IntegerString"},"parent2_id":{"$ref":"Digits"},"accountable_person_id":{"$ref":"IntegerString"}},"$id":"V1AccountLearner"};

function validate407(data, {instancePath=""}={}){
/*# sourceURL="V1AccountLearner" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
if(!(validate24(data.learner_id, {instancePath:instancePath+"/learner_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!(validate26(data.first_name, {instancePath:instancePath+"/first_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate26(data.last_name, {instancePath:instancePath+"/last_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err1 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.grade !== undefined){
if(!(validate26(data.grade, {instancePath:instancePath+"/grade"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.parent1_id !== undefined){
if(!(validate24(data.parent1_id, {instancePath:instancePath+"/parent1_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.parent2_id !== undefined){
if(!(validate30(data.parent2_id, {instancePath:instancePath+"/parent2_id"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!(validate24(data.accountable_person_id, {instancePath:instancePath+"/accountable_person_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate407.errors = vErrors;
return errors === 0;
}


function validate387(data, {instancePath=""}={}){
/*# sourceURL="V1SchoolDebtor" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountable_person_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "accountable_person_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accountable_person_id !== undefined){
if(!(validate24(data.accountable_person_id, {instancePath:instancePath+"/accountable_person_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate26(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!(validate26(data.first_name, {instancePath:instancePath+"/first_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.full_names !== undefined){
if(!(validate26(data.full_names, {instancePath:instancePath+"/full_names"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate26(data.last_name, {instancePath:instancePath+"/last_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.mobile_calling_code !== undefined){
if(!(validate30(data.mobile_calling_code, {instancePath:instancePath+"/mobile_calling_code"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.mobile_number !== undefined){
if(!(validate32(data.mobile_number, {instancePath:instancePath+"/mobile_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.work_tel_number !== undefined){
if(!(validate32(data.work_tel_number, {instancePath:instancePath+"/work_tel_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.home_tel_number !== undefined){
if(!(validate32(data.home_tel_number, {instancePath:instancePath+"/home_tel_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.email_address !== undefined){
if(!(validate28(data.email_address, {instancePath:instancePath+"/email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.residential_address !== undefined){
if(!(validate86(data.residential_address, {instancePath:instancePath+"/residential_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!(validate86(data.postal_address, {instancePath:instancePath+"/postal_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.home_language !== undefined){
if(!(validate26(data.home_language, {instancePath:instancePath+"/home_language"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!(validate26(data.nationality, {instancePath:instancePath+"/nationality"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.id_number !== undefined){
if(!(validate133(data.id_number, {instancePath:instancePath+"/id_number"}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.passport_number !== undefined){
if(!(validate26(data.passport_number, {instancePath:instancePath+"/passport_number"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.employer !== undefined){
if(!(validate26(data.employer, {instancePath:instancePath+"/employer"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.employer_address !== undefined){
if(!(validate86(data.employer_address, {instancePath:instancePath+"/employer_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.learners !== undefined){
let data19 = data.learners;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(!(validate407(data19[i0], {instancePath:instancePath+"/learners/" + i0}))){
vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/learners",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}


function validate386(data, {instancePath=""}={}){
/*# sourceURL="listOfV1SchoolDebtor" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate387(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}

export const v1GetLearnerParentInfoRequest: Check = validate418;
const schema109 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"learner_id":{"type":"integer"},"all_accounts":{"type":"boolean"},"include_parents":{"type":"boolean"},"include_accountable_person":{"type":"boolean"},"debtor_code":{"type":"integer"},"accountable_person_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetLearnerParentInfoRequest"};

function validate418(data, {instancePath=""}={}){
/*# sourceURL="v1GetLearnerParentInfoRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.learner_id !== undefined){
let data1 = data.learner_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.all_accounts !== undefined){
if(typeof data.all_accounts !== "boolean"){
const err3 = {instancePath:instancePath+"/all_accounts",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.include_parents !== undefined){
if(typeof data.include_parents !== "boolean"){
const err4 = {instancePath:instancePath+"/include_parents",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.include_accountable_person !== undefined){
if(typeof data.include_accountable_person !== "boolean"){
const err5 = {instancePath:instancePath+"/include_accountable_person",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data5 = data.debtor_code;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data6 = data.accountable_person_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "school_login_id") || (key0 === "learner_id")) || (key0 === "all_accounts")) || (key0 === "include_parents")) || (key0 === "include_accountable_person")) || (key0 === "debtor_code")) || (key0 === "accountable_person_id"))){
const err8 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, learner_id, all_accounts, include_parents, include_accountable_person, debtor_code, accountable_person_id"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}

export const listOfV1LearnerParentInfo: Check = validate419;
const schema110 = {"type":"array","items":{"$ref":"V1LearnerParentInfo"},"$id":"listOfV1LearnerParentInfo"};
const schema111 = {"type":"object","required":["learner_id"],"properties":{"learner_id":{"$ref":"IntegerString"},"first_name":{"$ref":"Text"},"last_name":{"$ref":"Text"},"gender":{"type":"string"},"grade":{"$ref":"Text"},"debtor_code":{"$ref":"IntegerString"},"parent1_id":{"$ref":"IntegerString"},"parent2_id":{"$ref":"Digits"},"accountable_person_id":{"$ref":"IntegerString"},"parents":{"type":"array","items":{"$ref":"V1SchoolDebtor"}},"accountable_person":{"$ref":"V1SchoolDebtor"}},"$id":"V1LearnerParentInfo"};

function validate420(data, {instancePath=""}={}){
/*# sourceURL="V1LearnerParentInfo" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
if(!(validate24(data.learner_id, {instancePath:instancePath+"/learner_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!(validate26(data.first_name, {instancePath:instancePath+"/first_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate26(data.last_name, {instancePath:instancePath+"/last_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err1 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.grade !== undefined){
if(!(validate26(data.grade, {instancePath:instancePath+"/grade"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.parent1_id !== undefined){
if(!(validate24(data.parent1_id, {instancePath:instancePath+"/parent1_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.parent2_id !== undefined){
if(!(validate30(data.parent2_id, {instancePath:instancePath+"/parent2_id"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!(validate24(data.accountable_person_id, {instancePath:instancePath+"/accountable_person_id"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.parents !== undefined){
let data9 = data.parents;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate387(data9[i0], {instancePath:instancePath+"/parents/" + i0}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/parents",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.accountable_person !== undefined){
if(!(validate387(data.accountable_person, {instancePath:instancePath+"/accountable_person"}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate420.errors = vErrors;
return errors === 0;
}


function validate419(data, {instancePath=""}={}){
/*# sourceURL="listOfV1LearnerParentInfo" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate420(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate419.errors = vErrors;
return errors === 0;
}

export const v1GetTransactionTypesRequest: Check = validate432;
const schema112 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"transaction_type_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetTransactionTypesRequest"};

function validate432(data, {instancePath=""}={}){
/*# sourceURL="v1GetTransactionTypesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.transaction_type_id !== undefined){
let data1 = data.transaction_type_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/transaction_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "transaction_type_id"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, transaction_type_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate432.errors = vErrors;
return errors === 0;
}

export const v1GetTransactionCategoriesRequest: Check = validate433;
const schema113 = {"type":"object","properties":{"school_login_id":{"type":"integer"},"category_id":{"type":"integer"}},"required":["school_login_id"],"additionalProperties":false,"$id":"v1GetTransactionCategoriesRequest"};

function validate433(data, {instancePath=""}={}){
/*# sourceURL="v1GetTransactionCategoriesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_login_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_login_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_login_id !== undefined){
let data0 = data.school_login_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_login_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.category_id !== undefined){
let data1 = data.category_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/category_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "school_login_id") || (key0 === "category_id"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_login_id, category_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate433.errors = vErrors;
return errors === 0;
}

export const v2GetClientIntegrationsRequest: Check = validate434;
const schema114 = {"type":"object","properties":{"school_id":{"type":"integer"},"api_type_id":{"type":"integer"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"type":"boolean"}},"required":[],"additionalProperties":false,"$id":"v2GetClientIntegrationsRequest"};

function validate434(data, {instancePath=""}={}){
/*# sourceURL="v2GetClientIntegrationsRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.api_type_id !== undefined){
let data1 = data.api_type_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/api_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err2 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(typeof data.reverse_order !== "boolean"){
const err5 = {instancePath:instancePath+"/reverse_order",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "school_id") || (key0 === "api_type_id")) || (key0 === "cursor")) || (key0 === "limit")) || (key0 === "reverse_order"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, api_type_id, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}

export const V2ClientIntegrationList: Check = validate435;
const schema115 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"V2ClientIntegration"}},"meta":{"$ref":"PageMeta"}},"$id":"V2ClientIntegrationList"};
const schema116 = {"type":"object","required":["limit"],"properties":{"limit":{"type":"integer"},"max_allowed_limit":{"type":"integer"},"next_cursor":{"type":"string"}},"$id":"PageMeta"};

function validate437(data, {instancePath=""}={}){
/*# sourceURL="PageMeta" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "limit"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.max_allowed_limit !== undefined){
let data1 = data.max_allowed_limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/max_allowed_limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.next_cursor !== undefined){
if(typeof data.next_cursor !== "string"){
const err3 = {instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}


function validate435(data, {instancePath=""}={}){
/*# sourceURL="V2ClientIntegrationList" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!(validate437(data.meta, {instancePath:instancePath+"/meta"}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}

export const v2ChangeClientIntegrationStateRequest: Check = validate439;
const schema117 = {"type":"object","properties":{"body":{"$ref":"V2ClientIntegrationStateChange"}},"required":["body"],"additionalProperties":false,"$id":"v2ChangeClientIntegrationStateRequest"};

function validate439(data, {instancePath=""}={}){
/*# sourceURL="v2ChangeClientIntegrationStateRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body !== undefined){
if(!(validate47(data.body, {instancePath:instancePath+"/body"}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(key0 === "body")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate439.errors = vErrors;
return errors === 0;
}

export const v2ChangeClientIntegrationStatePostRequest: Check = validate441;
const schema118 = {"type":"object","properties":{"body":{"$ref":"V2ClientIntegrationStateChange"}},"required":["body"],"additionalProperties":false,"$id":"v2ChangeClientIntegrationStatePostRequest"};

function validate441(data, {instancePath=""}={}){
/*# sourceURL="v2ChangeClientIntegrationStatePostRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body !== undefined){
if(!(validate47(data.body, {instancePath:instancePath+"/body"}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(key0 === "body")){
const err1 = {instancePath,keyword:"additionalProperties",params:{known: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate441.errors = vErrors;
return errors === 0;
}

export const v2GetCommunicationTypesRequest: Check = validate443;
const schema119 = {"type":"object","properties":{"school_id":{"type":"integer"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetCommunicationTypesRequest"};

function validate443(data, {instancePath=""}={}){
/*# sourceURL="v2GetCommunicationTypesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "school_id")){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate443.errors = vErrors;
return errors === 0;
}

export const V2LookupList: Check = validate444;
const schema120 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"V2LookupItem"}}},"$id":"V2LookupList"};
const schema121 = {"type":"object","required":["id"],"properties":{"id":{"type":"integer"},"name":{"$ref":"Text"}},"$id":"V2LookupItem"};

function validate445(data, {instancePath=""}={}){
/*# sourceURL="V2LookupItem" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate26(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate445.errors = vErrors;
return errors === 0;
}


function validate444(data, {instancePath=""}={}){
/*# sourceURL="V2LookupList" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate445(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}

export const v2GetCommunicationTypeRequest: Check = validate448;
const schema122 = {"type":"object","properties":{"id":{"type":"integer"},"school_id":{"type":"integer"}},"required":["id","school_id"],"additionalProperties":false,"$id":"v2GetCommunicationTypeRequest"};

function validate448(data, {instancePath=""}={}){
/*# sourceURL="v2GetCommunicationTypeRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_id !== undefined){
let data1 = data.school_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "school_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}

export const V2LookupItem: Check = validate445;

export const v2GetNoteTypesRequest: Check = validate449;
const schema123 = {"type":"object","properties":{"school_id":{"type":"integer"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetNoteTypesRequest"};

function validate449(data, {instancePath=""}={}){
/*# sourceURL="v2GetNoteTypesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "school_id")){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate449.errors = vErrors;
return errors === 0;
}

export const v2GetNoteTypeRequest: Check = validate450;
const schema124 = {"type":"object","properties":{"id":{"type":"integer"},"school_id":{"type":"integer"}},"required":["id","school_id"],"additionalProperties":false,"$id":"v2GetNoteTypeRequest"};

function validate450(data, {instancePath=""}={}){
/*# sourceURL="v2GetNoteTypeRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_id !== undefined){
let data1 = data.school_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "school_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate450.errors = vErrors;
return errors === 0;
}

export const v2GetNotesRequest: Check = validate451;
const schema125 = {"type":"object","properties":{"school_id":{"type":"integer"},"note_type_id":{"type":"integer"},"communication_type_id":{"type":"integer"},"accountable_person_id":{"type":"integer"},"debtor_code":{"type":"integer"},"year":{"type":"integer"},"include_deleted":{"type":"boolean"},"include_promise_to_pays":{"type":"boolean"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"type":"boolean"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetNotesRequest"};

function validate451(data, {instancePath=""}={}){
/*# sourceURL="v2GetNotesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.note_type_id !== undefined){
let data1 = data.note_type_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/note_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.communication_type_id !== undefined){
let data2 = data.communication_type_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/communication_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data3 = data.accountable_person_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data4 = data.debtor_code;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.year !== undefined){
let data5 = data.year;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/year",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.include_deleted !== undefined){
if(typeof data.include_deleted !== "boolean"){
const err7 = {instancePath:instancePath+"/include_deleted",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.include_promise_to_pays !== undefined){
if(typeof data.include_promise_to_pays !== "boolean"){
const err8 = {instancePath:instancePath+"/include_promise_to_pays",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err9 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err10 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err11 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(typeof data.reverse_order !== "boolean"){
const err12 = {instancePath:instancePath+"/reverse_order",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema125.properties, key0))){
const err13 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, note_type_id, communication_type_id, accountable_person_id, debtor_code, year, include_deleted, include_promise_to_pays, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}

export const V2NoteList: Check = validate452;
const schema126 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"V2Note"}},"meta":{"$ref":"PageMeta"}},"$id":"V2NoteList"};
const schema127 = {"type":"object","required":["note_id"],"properties":{"note_id":{"type":"integer"},"accountable_person_id":{"type":"integer"},"accountable_person":{"$ref":"Text"},"debtor_code":{"$ref":"IntegerString"},"debtor_reference":{"$ref":"Text"},"date":{"$ref":"CalendarDate"},"note_type_id":{"type":"integer"},"note_type":{"$ref":"Text"},"communication_type_id":{"type":"integer"},"communication_type":{"$ref":"Text"},"note":{"$ref":"Text"},"status":{"type":"string","enum":["Created","Deleted"]},"promise_to_pays":{"type":"array","items":{"$ref":"V2PromiseInNote"}}},"$id":"V2Note"};
const schema128 = {"type":"object","required":["promise_to_pay_id"],"properties":{"promise_to_pay_id":{"type":"integer"},"date_promised":{"$ref":"CalendarDate"},"amount_promised":{"$ref":"Amount"},"amount_paid":{"$ref":"AmountPaid"},"promise_completed":{"$ref":"YesNoPartial"}},"$id":"V2PromiseInNote"};

function validate461(data, {instancePath=""}={}){
/*# sourceURL="V2PromiseInNote" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promise_to_pay_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.promise_to_pay_id !== undefined){
let data0 = data.promise_to_pay_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/promise_to_pay_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.date_promised !== undefined){
if(!(validate94(data.date_promised, {instancePath:instancePath+"/date_promised"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!(validate141(data.amount_promised, {instancePath:instancePath+"/amount_promised"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.amount_paid !== undefined){
if(!(validate259(data.amount_paid, {instancePath:instancePath+"/amount_paid"}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.promise_completed !== undefined){
if(!(validate261(data.promise_completed, {instancePath:instancePath+"/promise_completed"}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate461.errors = vErrors;
return errors === 0;
}


function validate453(data, {instancePath=""}={}){
/*# sourceURL="V2Note" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "note_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note_id !== undefined){
let data0 = data.note_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/note_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data1 = data.accountable_person_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.accountable_person !== undefined){
if(!(validate26(data.accountable_person, {instancePath:instancePath+"/accountable_person"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.debtor_reference !== undefined){
if(!(validate26(data.debtor_reference, {instancePath:instancePath+"/debtor_reference"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate94(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
let data6 = data.note_type_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err3 = {instancePath:instancePath+"/note_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note_type !== undefined){
if(!(validate26(data.note_type, {instancePath:instancePath+"/note_type"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
let data8 = data.communication_type_id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err4 = {instancePath:instancePath+"/communication_type_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.communication_type !== undefined){
if(!(validate26(data.communication_type, {instancePath:instancePath+"/communication_type"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate26(data.note, {instancePath:instancePath+"/note"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "string"){
const err5 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data11 === "Created") || (data11 === "Deleted"))){
const err6 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema127.properties.status.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.promise_to_pays !== undefined){
let data12 = data.promise_to_pays;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate461(data12[i0], {instancePath:instancePath+"/promise_to_pays/" + i0}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/promise_to_pays",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate453.errors = vErrors;
return errors === 0;
}


function validate452(data, {instancePath=""}={}){
/*# sourceURL="V2NoteList" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate453(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!(validate437(data.meta, {instancePath:instancePath+"/meta"}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}

export const v2CreateNoteRequest: Check = validate469;
const schema129 = {"type":"object","properties":{"school_id":{"type":"integer"},"body":{"$ref":"NoteCreate"}},"required":["school_id","body"],"additionalProperties":false,"$id":"v2CreateNoteRequest"};

function validate469(data, {instancePath=""}={}){
/*# sourceURL="v2CreateNoteRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate266(data.body, {instancePath:instancePath+"/body"}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((key0 === "school_id") || (key0 === "body"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, body"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}

export const V2Note: Check = validate453;

export const v2GetNoteRequest: Check = validate471;
const schema130 = {"type":"object","properties":{"id":{"type":"integer"},"school_id":{"type":"integer"},"include_deleted":{"type":"boolean"},"include_promise_to_pays":{"type":"boolean"}},"required":["id","school_id"],"additionalProperties":false,"$id":"v2GetNoteRequest"};

function validate471(data, {instancePath=""}={}){
/*# sourceURL="v2GetNoteRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_id !== undefined){
let data1 = data.school_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.include_deleted !== undefined){
if(typeof data.include_deleted !== "boolean"){
const err4 = {instancePath:instancePath+"/include_deleted",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.include_promise_to_pays !== undefined){
if(typeof data.include_promise_to_pays !== "boolean"){
const err5 = {instancePath:instancePath+"/include_promise_to_pays",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "school_id")) || (key0 === "include_deleted")) || (key0 === "include_promise_to_pays"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id, include_deleted, include_promise_to_pays"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate471.errors = vErrors;
return errors === 0;
}

export const v2UpdateNoteRequest: Check = validate472;
const schema131 = {"type":"object","properties":{"id":{"type":"integer"},"school_id":{"type":"integer"},"body":{"$ref":"V2NoteUpdate"}},"required":["id","school_id","body"],"additionalProperties":false,"$id":"v2UpdateNoteRequest"};
const schema132 = {"type":"object","additionalProperties":false,"properties":{"note_id":{"$ref":"IdInput"},"accountable_person_id":{"$ref":"IdInput"},"date":{"$ref":"CalendarDate"},"note_type_id":{"$ref":"IdInput"},"communication_type_id":{"$ref":"IdInput"},"note":{"type":"string"},"status":{"type":"string","enum":["Created","Deleted"]},"promise_to_pays":{"type":"array","items":{"$ref":"PromiseToPayChange"}}},"$id":"V2NoteUpdate"};

function validate473(data, {instancePath=""}={}){
/*# sourceURL="V2NoteUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note_id !== undefined){
if(!(validate42(data.note_id, {instancePath:instancePath+"/note_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
if(!(validate42(data.accountable_person_id, {instancePath:instancePath+"/accountable_person_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate94(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.note_type_id !== undefined){
if(!(validate42(data.note_type_id, {instancePath:instancePath+"/note_type_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.communication_type_id !== undefined){
if(!(validate42(data.communication_type_id, {instancePath:instancePath+"/communication_type_id"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err0 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err1 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data6 === "Created") || (data6 === "Deleted"))){
const err2 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema132.properties.status.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.promise_to_pays !== undefined){
let data7 = data.promise_to_pays;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate284(data7[i0], {instancePath:instancePath+"/promise_to_pays/" + i0}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/promise_to_pays",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "note_id") || (key0 === "accountable_person_id")) || (key0 === "date")) || (key0 === "note_type_id")) || (key0 === "communication_type_id")) || (key0 === "note")) || (key0 === "status")) || (key0 === "promise_to_pays"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "note_id, accountable_person_id, date, note_type_id, communication_type_id, note, status, promise_to_pays"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate473.errors = vErrors;
return errors === 0;
}


function validate472(data, {instancePath=""}={}){
/*# sourceURL="v2UpdateNoteRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.body === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.school_id !== undefined){
let data1 = data.school_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate473(data.body, {instancePath:instancePath+"/body"}))){
vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "school_id")) || (key0 === "body"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id, body"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate472.errors = vErrors;
return errors === 0;
}

export const v2DeleteNoteRequest: Check = validate481;
const schema133 = {"type":"object","properties":{"id":{"type":"integer"},"school_id":{"type":"integer"}},"required":["id","school_id"],"additionalProperties":false,"$id":"v2DeleteNoteRequest"};

function validate481(data, {instancePath=""}={}){
/*# sourceURL="v2DeleteNoteRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_id !== undefined){
let data1 = data.school_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "school_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate481.errors = vErrors;
return errors === 0;
}

export const v2GetPromiseToPaysRequest: Check = validate482;
const schema134 = {"type":"object","properties":{"school_id":{"type":"integer"},"accountable_person_id":{"type":"integer"},"debtor_code":{"type":"integer"},"promise_completed":{"$ref":"YesNoPartial"},"year_promised":{"type":"integer"},"include_debtor_note":{"type":"boolean"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"type":"boolean"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetPromiseToPaysRequest"};

function validate482(data, {instancePath=""}={}){
/*# sourceURL="v2GetPromiseToPaysRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data1 = data.accountable_person_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data2 = data.debtor_code;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.promise_completed !== undefined){
if(!(validate261(data.promise_completed, {instancePath:instancePath+"/promise_completed"}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.year_promised !== undefined){
let data4 = data.year_promised;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/year_promised",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.include_debtor_note !== undefined){
if(typeof data.include_debtor_note !== "boolean"){
const err5 = {instancePath:instancePath+"/include_debtor_note",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err6 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.limit !== undefined){
let data7 = data.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err7 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err8 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(typeof data.reverse_order !== "boolean"){
const err9 = {instancePath:instancePath+"/reverse_order",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema134.properties, key0))){
const err10 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, accountable_person_id, debtor_code, promise_completed, year_promised, include_debtor_note, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate482.errors = vErrors;
return errors === 0;
}

export const V2PromiseToPayList: Check = validate484;
const schema135 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"V2PromiseToPay"}},"meta":{"$ref":"PageMeta"}},"$id":"V2PromiseToPayList"};
const schema136 = {"type":"object","required":["promise_to_pay_id"],"properties":{"promise_to_pay_id":{"type":"integer"},"accountable_person_id":{"type":"integer"},"accountable_person":{"$ref":"Text"},"debtor_code":{"$ref":"IntegerString"},"debtor_reference":{"$ref":"Text"},"date_promised":{"$ref":"CalendarDate"},"amount_promised":{"$ref":"Amount"},"amount_paid":{"$ref":"AmountPaid"},"promise_completed":{"$ref":"YesNoPartial"},"debtor_note":{"$ref":"V2Note"}},"$id":"V2PromiseToPay"};

function validate485(data, {instancePath=""}={}){
/*# sourceURL="V2PromiseToPay" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promise_to_pay_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "promise_to_pay_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.promise_to_pay_id !== undefined){
let data0 = data.promise_to_pay_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/promise_to_pay_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data1 = data.accountable_person_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.accountable_person !== undefined){
if(!(validate26(data.accountable_person, {instancePath:instancePath+"/accountable_person"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.debtor_reference !== undefined){
if(!(validate26(data.debtor_reference, {instancePath:instancePath+"/debtor_reference"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.date_promised !== undefined){
if(!(validate94(data.date_promised, {instancePath:instancePath+"/date_promised"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.amount_promised !== undefined){
if(!(validate141(data.amount_promised, {instancePath:instancePath+"/amount_promised"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.amount_paid !== undefined){
if(!(validate259(data.amount_paid, {instancePath:instancePath+"/amount_paid"}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.promise_completed !== undefined){
if(!(validate261(data.promise_completed, {instancePath:instancePath+"/promise_completed"}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.debtor_note !== undefined){
if(!(validate453(data.debtor_note, {instancePath:instancePath+"/debtor_note"}))){
vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate485.errors = vErrors;
return errors === 0;
}


function validate484(data, {instancePath=""}={}){
/*# sourceURL="V2PromiseToPayList" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate485(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!(validate437(data.meta, {instancePath:instancePath+"/meta"}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate484.errors = vErrors;
return errors === 0;
}

export const v2GetPromiseToPayRequest: Check = validate496;
const schema137 = {"type":"object","properties":{"id":{"type":"integer"},"school_id":{"type":"integer"},"include_debtor_note":{"type":"boolean"}},"required":["id","school_id"],"additionalProperties":false,"$id":"v2GetPromiseToPayRequest"};

function validate496(data, {instancePath=""}={}){
/*# sourceURL="v2GetPromiseToPayRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_id !== undefined){
let data1 = data.school_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.include_debtor_note !== undefined){
if(typeof data.include_debtor_note !== "boolean"){
const err4 = {instancePath:instancePath+"/include_debtor_note",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "school_id")) || (key0 === "include_debtor_note"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id, include_debtor_note"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate496.errors = vErrors;
return errors === 0;
}

export const V2PromiseToPay: Check = validate485;

export const v2DeletePromiseToPayRequest: Check = validate497;
const schema138 = {"type":"object","properties":{"id":{"type":"integer"},"school_id":{"type":"integer"}},"required":["id","school_id"],"additionalProperties":false,"$id":"v2DeletePromiseToPayRequest"};

function validate497(data, {instancePath=""}={}){
/*# sourceURL="v2DeletePromiseToPayRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_id !== undefined){
let data1 = data.school_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "school_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate497.errors = vErrors;
return errors === 0;
}

export const v2GetTransactionTypesRequest: Check = validate498;
const schema139 = {"type":"object","properties":{"school_id":{"type":"integer"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetTransactionTypesRequest"};

function validate498(data, {instancePath=""}={}){
/*# sourceURL="v2GetTransactionTypesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "school_id")){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}

export const V2TransactionLookupList: Check = validate499;
const schema140 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"V2TransactionLookupItem"}}},"$id":"V2TransactionLookupList"};
const schema141 = {"type":"object","required":["id"],"properties":{"id":{"type":["integer","string"],"pattern":"^-?[0-9]+$"},"name":{"$ref":"Text"}},"$id":"V2TransactionLookupItem"};

function validate500(data, {instancePath=""}={}){
/*# sourceURL="V2TransactionLookupItem" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/id",keyword:"type",params:{type: schema141.properties.id.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^-?[0-9]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.name !== undefined){
if(!(validate26(data.name, {instancePath:instancePath+"/name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate500.errors = vErrors;
return errors === 0;
}


function validate499(data, {instancePath=""}={}){
/*# sourceURL="V2TransactionLookupList" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate500(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate499.errors = vErrors;
return errors === 0;
}

export const v2GetTransactionTypeRequest: Check = validate503;
const schema142 = {"type":"object","properties":{"id":{"type":"integer"},"school_id":{"type":"integer"}},"required":["id","school_id"],"additionalProperties":false,"$id":"v2GetTransactionTypeRequest"};

function validate503(data, {instancePath=""}={}){
/*# sourceURL="v2GetTransactionTypeRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_id !== undefined){
let data1 = data.school_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "school_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate503.errors = vErrors;
return errors === 0;
}

export const V2TransactionLookupItem: Check = validate500;

export const v2GetTransactionCategoriesRequest: Check = validate504;
const schema143 = {"type":"object","properties":{"school_id":{"type":"integer"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetTransactionCategoriesRequest"};

function validate504(data, {instancePath=""}={}){
/*# sourceURL="v2GetTransactionCategoriesRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "school_id")){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "school_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate504.errors = vErrors;
return errors === 0;
}

export const v2GetTransactionCategoryRequest: Check = validate505;
const schema144 = {"type":"object","properties":{"id":{"type":"integer"},"school_id":{"type":"integer"}},"required":["id","school_id"],"additionalProperties":false,"$id":"v2GetTransactionCategoryRequest"};

function validate505(data, {instancePath=""}={}){
/*# sourceURL="v2GetTransactionCategoryRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_id !== undefined){
let data1 = data.school_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "school_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate505.errors = vErrors;
return errors === 0;
}

export const v2GetAgeAnalysisReportRequest: Check = validate506;
const schema145 = {"type":"object","properties":{"school_id":{"type":"integer"},"all_accounts":{"type":"boolean"},"per_learner":{"type":"boolean"},"per_category":{"type":"boolean"},"debtor_code":{"type":"integer"},"learner_id":{"type":"integer"},"accountable_person_id":{"type":"integer"},"category_id":{"type":"integer"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"type":"boolean"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetAgeAnalysisReportRequest"};

function validate506(data, {instancePath=""}={}){
/*# sourceURL="v2GetAgeAnalysisReportRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all_accounts !== undefined){
if(typeof data.all_accounts !== "boolean"){
const err2 = {instancePath:instancePath+"/all_accounts",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.per_learner !== undefined){
if(typeof data.per_learner !== "boolean"){
const err3 = {instancePath:instancePath+"/per_learner",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.per_category !== undefined){
if(typeof data.per_category !== "boolean"){
const err4 = {instancePath:instancePath+"/per_category",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data4 = data.debtor_code;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.learner_id !== undefined){
let data5 = data.learner_id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data6 = data.accountable_person_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.category_id !== undefined){
let data7 = data.category_id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/category_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err9 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err10 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err11 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(typeof data.reverse_order !== "boolean"){
const err12 = {instancePath:instancePath+"/reverse_order",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema145.properties, key0))){
const err13 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, all_accounts, per_learner, per_category, debtor_code, learner_id, accountable_person_id, category_id, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate506.errors = vErrors;
return errors === 0;
}

export const V2AgeBalanceList: Check = validate507;
const schema146 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"V2AgeBalance"}},"meta":{"$ref":"PageMeta"}},"$id":"V2AgeBalanceList"};
const schema147 = {"type":"object","required":["debtor_code"],"properties":{"debtor_code":{"$ref":"IntegerString"},"accountable_person_id":{"type":"integer"},"date":{"$ref":"CalendarDate"},"balance_current":{"$ref":"Amount"},"balance_30days":{"$ref":"Amount"},"balance_60days":{"$ref":"Amount"},"balance_90days":{"$ref":"Amount"},"balance_120days":{"$ref":"Amount"},"balance_150days":{"$ref":"Amount"},"learner_id":{"type":"integer"},"category_id":{"type":"integer"},"category_name":{"$ref":"Text"}},"patternProperties":{"^balance_":{"$ref":"Amount"}},"$id":"V2AgeBalance"};

function validate508(data, {instancePath=""}={}){
/*# sourceURL="V2AgeBalance" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.debtor_code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "debtor_code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
let data1 = data.accountable_person_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate94(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.balance_current !== undefined){
if(!(validate141(data.balance_current, {instancePath:instancePath+"/balance_current"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.balance_30days !== undefined){
if(!(validate141(data.balance_30days, {instancePath:instancePath+"/balance_30days"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.balance_60days !== undefined){
if(!(validate141(data.balance_60days, {instancePath:instancePath+"/balance_60days"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.balance_90days !== undefined){
if(!(validate141(data.balance_90days, {instancePath:instancePath+"/balance_90days"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.balance_120days !== undefined){
if(!(validate141(data.balance_120days, {instancePath:instancePath+"/balance_120days"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.balance_150days !== undefined){
if(!(validate141(data.balance_150days, {instancePath:instancePath+"/balance_150days"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.learner_id !== undefined){
let data9 = data.learner_id;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err2 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.category_id !== undefined){
let data10 = data.category_id;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err3 = {instancePath:instancePath+"/category_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.category_name !== undefined){
if(!(validate26(data.category_name, {instancePath:instancePath+"/category_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(pattern11.test(key0)){
if(!(validate141(data[key0], {instancePath:instancePath+"/*"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate508.errors = vErrors;
return errors === 0;
}


function validate507(data, {instancePath=""}={}){
/*# sourceURL="V2AgeBalanceList" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate508(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate508.errors : vErrors.concat(validate508.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!(validate437(data.meta, {instancePath:instancePath+"/meta"}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate507.errors = vErrors;
return errors === 0;
}

export const v2GetFinancialTransactionsReportRequest: Check = validate521;
const schema148 = {"type":"object","properties":{"school_id":{"type":"integer"},"all_accounts":{"type":"boolean"},"per_learner":{"type":"boolean"},"debtor_code":{"type":"integer"},"learner_id":{"type":"integer"},"accountable_person_id":{"type":"integer"},"category_id":{"type":"integer"},"start_date":{"$ref":"CalendarDate"},"end_date":{"$ref":"CalendarDate"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"type":"boolean"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetFinancialTransactionsReportRequest"};

function validate521(data, {instancePath=""}={}){
/*# sourceURL="v2GetFinancialTransactionsReportRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all_accounts !== undefined){
if(typeof data.all_accounts !== "boolean"){
const err2 = {instancePath:instancePath+"/all_accounts",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.per_learner !== undefined){
if(typeof data.per_learner !== "boolean"){
const err3 = {instancePath:instancePath+"/per_learner",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data3 = data.debtor_code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.learner_id !== undefined){
let data4 = data.learner_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data5 = data.accountable_person_id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.category_id !== undefined){
let data6 = data.category_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/category_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.start_date !== undefined){
if(!(validate94(data.start_date, {instancePath:instancePath+"/start_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.end_date !== undefined){
if(!(validate94(data.end_date, {instancePath:instancePath+"/end_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err8 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.limit !== undefined){
let data10 = data.limit;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err9 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err10 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(typeof data.reverse_order !== "boolean"){
const err11 = {instancePath:instancePath+"/reverse_order",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema148.properties, key0))){
const err12 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, all_accounts, per_learner, debtor_code, learner_id, accountable_person_id, category_id, start_date, end_date, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate521.errors = vErrors;
return errors === 0;
}

export const V2AccountTransactionsList: Check = validate524;
const schema149 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"V2AccountTransactions"}},"meta":{"$ref":"PageMeta"}},"$id":"V2AccountTransactionsList"};
const schema150 = {"type":"object","required":["debtor_code","transactions"],"properties":{"debtor_code":{"$ref":"IntegerString"},"accountable_person_id":{"type":"integer"},"transactions":{"type":"array","items":{"$ref":"V2Transaction"}},"learners":{"type":"array","items":{"$ref":"V2LearnerTransactions"}}},"$id":"V2AccountTransactions"};
const schema151 = {"type":"object","properties":{"category_id":{"type":["integer","null"]},"category_name":{"type":["string","null"]},"transaction_date":{"$ref":"CalendarDate"},"transaction_type_id":{"type":["integer","null"]},"transaction_type_name":{"type":["string","null"]},"transaction_reference":{"type":["string","null"]},"transaction_description":{"$ref":"Text"},"part_of_base_fee":{"type":["string","null"],"enum":["Yes","No",null]},"debit_amount":{"$ref":"Amount"},"credit_amount":{"$ref":"Amount"},"accumulated_balance":{"$ref":"Amount"}},"$id":"V2Transaction"};

function validate527(data, {instancePath=""}={}){
/*# sourceURL="V2Transaction" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category_id !== undefined){
let data0 = data.category_id;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/category_id",keyword:"type",params:{type: schema151.properties.category_id.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.category_name !== undefined){
let data1 = data.category_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/category_name",keyword:"type",params:{type: schema151.properties.category_name.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.transaction_date !== undefined){
if(!(validate94(data.transaction_date, {instancePath:instancePath+"/transaction_date"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.transaction_type_id !== undefined){
let data3 = data.transaction_type_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err2 = {instancePath:instancePath+"/transaction_type_id",keyword:"type",params:{type: schema151.properties.transaction_type_id.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.transaction_type_name !== undefined){
let data4 = data.transaction_type_name;
if((typeof data4 !== "string") && (data4 !== null)){
const err3 = {instancePath:instancePath+"/transaction_type_name",keyword:"type",params:{type: schema151.properties.transaction_type_name.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.transaction_reference !== undefined){
let data5 = data.transaction_reference;
if((typeof data5 !== "string") && (data5 !== null)){
const err4 = {instancePath:instancePath+"/transaction_reference",keyword:"type",params:{type: schema151.properties.transaction_reference.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.transaction_description !== undefined){
if(!(validate26(data.transaction_description, {instancePath:instancePath+"/transaction_description"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.part_of_base_fee !== undefined){
let data7 = data.part_of_base_fee;
if((typeof data7 !== "string") && (data7 !== null)){
const err5 = {instancePath:instancePath+"/part_of_base_fee",keyword:"type",params:{type: schema151.properties.part_of_base_fee.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data7 === "Yes") || (data7 === "No")) || (data7 === null))){
const err6 = {instancePath:instancePath+"/part_of_base_fee",keyword:"enum",params:{allowedValues: schema151.properties.part_of_base_fee.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.debit_amount !== undefined){
if(!(validate141(data.debit_amount, {instancePath:instancePath+"/debit_amount"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.credit_amount !== undefined){
if(!(validate141(data.credit_amount, {instancePath:instancePath+"/credit_amount"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.accumulated_balance !== undefined){
if(!(validate141(data.accumulated_balance, {instancePath:instancePath+"/accumulated_balance"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate527.errors = vErrors;
return errors === 0;
}

const schema152 = {"type":"object","required":["learner_id"],"properties":{"learner_id":{"type":"integer"},"transactions":{"type":"array","items":{"$ref":"V2Transaction"}}},"$id":"V2LearnerTransactions"};

function validate534(data, {instancePath=""}={}){
/*# sourceURL="V2LearnerTransactions" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
let data0 = data.learner_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.transactions !== undefined){
let data1 = data.transactions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate527(data1[i0], {instancePath:instancePath+"/transactions/" + i0}))){
vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/transactions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate534.errors = vErrors;
return errors === 0;
}


function validate525(data, {instancePath=""}={}){
/*# sourceURL="V2AccountTransactions" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.debtor_code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "debtor_code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transactions === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "transactions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.accountable_person_id !== undefined){
let data1 = data.accountable_person_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.transactions !== undefined){
let data2 = data.transactions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate527(data2[i0], {instancePath:instancePath+"/transactions/" + i0}))){
vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/transactions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.learners !== undefined){
let data4 = data.learners;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate534(data4[i1], {instancePath:instancePath+"/learners/" + i1}))){
vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/learners",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}


function validate524(data, {instancePath=""}={}){
/*# sourceURL="V2AccountTransactionsList" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate525(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!(validate437(data.meta, {instancePath:instancePath+"/meta"}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate524.errors = vErrors;
return errors === 0;
}

export const v2GetSchoolsRequest: Check = validate539;
const schema153 = {"type":"object","properties":{"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"type":"boolean"}},"required":[],"additionalProperties":false,"$id":"v2GetSchoolsRequest"};

function validate539(data, {instancePath=""}={}){
/*# sourceURL="v2GetSchoolsRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err0 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(typeof data.reverse_order !== "boolean"){
const err3 = {instancePath:instancePath+"/reverse_order",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "cursor") || (key0 === "limit")) || (key0 === "reverse_order"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate539.errors = vErrors;
return errors === 0;
}

export const V2SchoolList: Check = validate540;
const schema154 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"V2School"}},"meta":{"$ref":"PageMeta"}},"$id":"V2SchoolList"};
const schema155 = {"type":"object","required":["school_id"],"properties":{"school_id":{"type":["integer","string"],"pattern":"^-?[0-9]+$"},"school_name":{"$ref":"Text"},"school_short_name":{"$ref":"Text"},"ownership_type":{"$ref":"Text"},"country":{"$ref":"Text"},"province":{"$ref":"Text"},"town":{"$ref":"Text"},"suburb":{"$ref":"Text"},"district":{"$ref":"Text"},"district_code":{"$ref":"Text"},"circuit":{"$ref":"Text"},"quantile":{"$ref":"IntegerString"},"emis_number":{"$ref":"Digits"},"telephone_number":{"$ref":"Phone"},"lowest_grade":{"$ref":"Text"},"highest_grade":{"$ref":"Text"},"admin_email_address":{"$ref":"Email"},"debtors_email_address":{"$ref":"Email"},"finance_email_address":{"$ref":"Email"},"physical_address":{"$ref":"Address"},"postal_address":{"$ref":"Address"},"has_after_school_center":{"$ref":"YesNo"},"has_hostel":{"$ref":"YesNo"},"uses_debit_orders":{"$ref":"YesNo"},"uses_cashless":{"$ref":"YesNo"}},"$id":"V2School"};

function validate541(data, {instancePath=""}={}){
/*# sourceURL="V2School" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: schema155.properties.school_id.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/school_id",keyword:"pattern",params:{pattern: "^-?[0-9]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.school_name !== undefined){
if(!(validate26(data.school_name, {instancePath:instancePath+"/school_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.school_short_name !== undefined){
if(!(validate26(data.school_short_name, {instancePath:instancePath+"/school_short_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.ownership_type !== undefined){
if(!(validate26(data.ownership_type, {instancePath:instancePath+"/ownership_type"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
if(!(validate26(data.country, {instancePath:instancePath+"/country"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.province !== undefined){
if(!(validate26(data.province, {instancePath:instancePath+"/province"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.town !== undefined){
if(!(validate26(data.town, {instancePath:instancePath+"/town"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.suburb !== undefined){
if(!(validate26(data.suburb, {instancePath:instancePath+"/suburb"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.district !== undefined){
if(!(validate26(data.district, {instancePath:instancePath+"/district"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.district_code !== undefined){
if(!(validate26(data.district_code, {instancePath:instancePath+"/district_code"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.circuit !== undefined){
if(!(validate26(data.circuit, {instancePath:instancePath+"/circuit"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.quantile !== undefined){
if(!(validate24(data.quantile, {instancePath:instancePath+"/quantile"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.emis_number !== undefined){
if(!(validate30(data.emis_number, {instancePath:instancePath+"/emis_number"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.telephone_number !== undefined){
if(!(validate32(data.telephone_number, {instancePath:instancePath+"/telephone_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.lowest_grade !== undefined){
if(!(validate26(data.lowest_grade, {instancePath:instancePath+"/lowest_grade"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.highest_grade !== undefined){
if(!(validate26(data.highest_grade, {instancePath:instancePath+"/highest_grade"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.admin_email_address !== undefined){
if(!(validate28(data.admin_email_address, {instancePath:instancePath+"/admin_email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.debtors_email_address !== undefined){
if(!(validate28(data.debtors_email_address, {instancePath:instancePath+"/debtors_email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.finance_email_address !== undefined){
if(!(validate28(data.finance_email_address, {instancePath:instancePath+"/finance_email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.physical_address !== undefined){
if(!(validate86(data.physical_address, {instancePath:instancePath+"/physical_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!(validate86(data.postal_address, {instancePath:instancePath+"/postal_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.has_after_school_center !== undefined){
if(!(validate35(data.has_after_school_center, {instancePath:instancePath+"/has_after_school_center"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.has_hostel !== undefined){
if(!(validate35(data.has_hostel, {instancePath:instancePath+"/has_hostel"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.uses_debit_orders !== undefined){
if(!(validate35(data.uses_debit_orders, {instancePath:instancePath+"/uses_debit_orders"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.uses_cashless !== undefined){
if(!(validate35(data.uses_cashless, {instancePath:instancePath+"/uses_cashless"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate541.errors = vErrors;
return errors === 0;
}


function validate540(data, {instancePath=""}={}){
/*# sourceURL="V2SchoolList" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate541(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!(validate437(data.meta, {instancePath:instancePath+"/meta"}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate540.errors = vErrors;
return errors === 0;
}

export const v2GetSchoolRequest: Check = validate568;
const schema156 = {"type":"object","properties":{"id":{"type":"integer"}},"required":["id"],"additionalProperties":false,"$id":"v2GetSchoolRequest"};

function validate568(data, {instancePath=""}={}){
/*# sourceURL="v2GetSchoolRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "id")){
const err2 = {instancePath,keyword:"additionalProperties",params:{known: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate568.errors = vErrors;
return errors === 0;
}

export const V2School: Check = validate541;

export const v2GetAccountablePersonsRequest: Check = validate569;
const schema157 = {"type":"object","properties":{"school_id":{"type":"integer"},"all_accounts":{"type":"boolean"},"include_learners":{"type":"boolean"},"debtor_code":{"type":"integer"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"type":"boolean"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetAccountablePersonsRequest"};

function validate569(data, {instancePath=""}={}){
/*# sourceURL="v2GetAccountablePersonsRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all_accounts !== undefined){
if(typeof data.all_accounts !== "boolean"){
const err2 = {instancePath:instancePath+"/all_accounts",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.include_learners !== undefined){
if(typeof data.include_learners !== "boolean"){
const err3 = {instancePath:instancePath+"/include_learners",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data3 = data.debtor_code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err5 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(typeof data.reverse_order !== "boolean"){
const err8 = {instancePath:instancePath+"/reverse_order",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "school_id") || (key0 === "all_accounts")) || (key0 === "include_learners")) || (key0 === "debtor_code")) || (key0 === "cursor")) || (key0 === "limit")) || (key0 === "reverse_order"))){
const err9 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, all_accounts, include_learners, debtor_code, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate569.errors = vErrors;
return errors === 0;
}

export const V2AccountablePersonList: Check = validate570;
const schema158 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"V2AccountablePerson"}},"meta":{"$ref":"PageMeta"}},"$id":"V2AccountablePersonList"};
const schema159 = {"type":"object","required":["accountable_person_id"],"properties":{"accountable_person_id":{"type":"integer"},"title":{"$ref":"Text"},"first_name":{"$ref":"Text"},"full_names":{"$ref":"Text"},"last_name":{"$ref":"Text"},"debtor_code":{"$ref":"IntegerString"},"mobile_calling_code":{"$ref":"Digits"},"mobile_number":{"$ref":"Phone"},"work_tel_number":{"$ref":"Phone"},"home_tel_number":{"$ref":"Phone"},"email_address":{"$ref":"Email"},"residential_address":{"$ref":"Address"},"postal_address":{"$ref":"Address"},"home_language":{"$ref":"Text"},"nationality":{"$ref":"Text"},"id_number":{"$ref":"IdentityNumber"},"passport_number":{"$ref":"Text"},"employer":{"$ref":"Text"},"employer_address":{"$ref":"Address"},"learners":{"type":"array","items":{"$ref":"V2AccountLearner"}}},"$id":"V2AccountablePerson"};
const schema160 = {"type":"object","required":["learner_id"],"properties":{"learner_id":{"type":"integer"},"first_name":{"$ref":"Text"},"last_name":{"$ref":"Text"},"gender":{"type":"string"},"grade":{"$ref":"Text"},"debtor_code":{"$ref":"IntegerString"},"parent1_id":{"type":"integer"},"parent2_id":{"type":["integer","null"]},"accountable_person_id":{"type":"integer"}},"$id":"V2AccountLearner"};

function validate590(data, {instancePath=""}={}){
/*# sourceURL="V2AccountLearner" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
let data0 = data.learner_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.first_name !== undefined){
if(!(validate26(data.first_name, {instancePath:instancePath+"/first_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate26(data.last_name, {instancePath:instancePath+"/last_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err2 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.grade !== undefined){
if(!(validate26(data.grade, {instancePath:instancePath+"/grade"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.parent1_id !== undefined){
let data6 = data.parent1_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err3 = {instancePath:instancePath+"/parent1_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.parent2_id !== undefined){
let data7 = data.parent2_id;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err4 = {instancePath:instancePath+"/parent2_id",keyword:"type",params:{type: schema160.properties.parent2_id.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data8 = data.accountable_person_id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err5 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate590.errors = vErrors;
return errors === 0;
}


function validate571(data, {instancePath=""}={}){
/*# sourceURL="V2AccountablePerson" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountable_person_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "accountable_person_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accountable_person_id !== undefined){
let data0 = data.accountable_person_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate26(data.title, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!(validate26(data.first_name, {instancePath:instancePath+"/first_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.full_names !== undefined){
if(!(validate26(data.full_names, {instancePath:instancePath+"/full_names"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate26(data.last_name, {instancePath:instancePath+"/last_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.mobile_calling_code !== undefined){
if(!(validate30(data.mobile_calling_code, {instancePath:instancePath+"/mobile_calling_code"}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.mobile_number !== undefined){
if(!(validate32(data.mobile_number, {instancePath:instancePath+"/mobile_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.work_tel_number !== undefined){
if(!(validate32(data.work_tel_number, {instancePath:instancePath+"/work_tel_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.home_tel_number !== undefined){
if(!(validate32(data.home_tel_number, {instancePath:instancePath+"/home_tel_number"}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.email_address !== undefined){
if(!(validate28(data.email_address, {instancePath:instancePath+"/email_address"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.residential_address !== undefined){
if(!(validate86(data.residential_address, {instancePath:instancePath+"/residential_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.postal_address !== undefined){
if(!(validate86(data.postal_address, {instancePath:instancePath+"/postal_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.home_language !== undefined){
if(!(validate26(data.home_language, {instancePath:instancePath+"/home_language"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
if(!(validate26(data.nationality, {instancePath:instancePath+"/nationality"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.id_number !== undefined){
if(!(validate133(data.id_number, {instancePath:instancePath+"/id_number"}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.passport_number !== undefined){
if(!(validate26(data.passport_number, {instancePath:instancePath+"/passport_number"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.employer !== undefined){
if(!(validate26(data.employer, {instancePath:instancePath+"/employer"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.employer_address !== undefined){
if(!(validate86(data.employer_address, {instancePath:instancePath+"/employer_address"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.learners !== undefined){
let data19 = data.learners;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(!(validate590(data19[i0], {instancePath:instancePath+"/learners/" + i0}))){
vErrors = vErrors === null ? validate590.errors : vErrors.concat(validate590.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/learners",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate571.errors = vErrors;
return errors === 0;
}


function validate570(data, {instancePath=""}={}){
/*# sourceURL="V2AccountablePersonList" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate571(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!(validate437(data.meta, {instancePath:instancePath+"/meta"}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate570.errors = vErrors;
return errors === 0;
}

export const v2GetAccountablePersonRequest: Check = validate598;
const schema161 = {"type":"object","properties":{"id":{"type":"integer"},"school_id":{"type":"integer"}},"required":["id","school_id"],"additionalProperties":false,"$id":"v2GetAccountablePersonRequest"};

function validate598(data, {instancePath=""}={}){
/*# sourceURL="v2GetAccountablePersonRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_id !== undefined){
let data1 = data.school_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "school_id"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate598.errors = vErrors;
return errors === 0;
}

export const V2AccountablePerson: Check = validate571;

export const v2GetLearnersRequest: Check = validate599;
const schema162 = {"type":"object","properties":{"school_id":{"type":"integer"},"debtor_code":{"type":"integer"},"accountable_person_id":{"type":"integer"},"parent_id":{"type":"integer"},"all_accounts":{"type":"boolean"},"include_parents":{"type":"boolean"},"include_accountable_person":{"type":"boolean"},"cursor":{"type":"string"},"limit":{"type":"integer","minimum":1},"reverse_order":{"type":"boolean"}},"required":["school_id"],"additionalProperties":false,"$id":"v2GetLearnersRequest"};

function validate599(data, {instancePath=""}={}){
/*# sourceURL="v2GetLearnersRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.school_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id !== undefined){
let data0 = data.school_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.debtor_code !== undefined){
let data1 = data.debtor_code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/debtor_code",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data2 = data.accountable_person_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.parent_id !== undefined){
let data3 = data.parent_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.all_accounts !== undefined){
if(typeof data.all_accounts !== "boolean"){
const err5 = {instancePath:instancePath+"/all_accounts",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.include_parents !== undefined){
if(typeof data.include_parents !== "boolean"){
const err6 = {instancePath:instancePath+"/include_parents",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.include_accountable_person !== undefined){
if(typeof data.include_accountable_person !== "boolean"){
const err7 = {instancePath:instancePath+"/include_accountable_person",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err8 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.limit !== undefined){
let data8 = data.limit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err9 = {instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.reverse_order !== undefined){
if(typeof data.reverse_order !== "boolean"){
const err11 = {instancePath:instancePath+"/reverse_order",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema162.properties, key0))){
const err12 = {instancePath,keyword:"additionalProperties",params:{known: "school_id, debtor_code, accountable_person_id, parent_id, all_accounts, include_parents, include_accountable_person, cursor, limit, reverse_order"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate599.errors = vErrors;
return errors === 0;
}

export const V2LearnerList: Check = validate600;
const schema163 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"V2Learner"}},"meta":{"$ref":"PageMeta"}},"$id":"V2LearnerList"};
const schema164 = {"type":"object","required":["learner_id"],"properties":{"learner_id":{"type":"integer"},"first_name":{"$ref":"Text"},"last_name":{"$ref":"Text"},"gender":{"type":"string"},"grade":{"$ref":"Text"},"debtor_code":{"$ref":"IntegerString"},"parent1_id":{"type":"integer"},"parent2_id":{"type":["integer","null"]},"accountable_person_id":{"type":"integer"},"parents":{"type":"array","items":{"$ref":"V2AccountablePerson"}},"accountable_person":{"$ref":"V2AccountablePerson"}},"$id":"V2Learner"};

function validate601(data, {instancePath=""}={}){
/*# sourceURL="V2Learner" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.learner_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "learner_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.learner_id !== undefined){
let data0 = data.learner_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/learner_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.first_name !== undefined){
if(!(validate26(data.first_name, {instancePath:instancePath+"/first_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate26(data.last_name, {instancePath:instancePath+"/last_name"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
if(typeof data.gender !== "string"){
const err2 = {instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.grade !== undefined){
if(!(validate26(data.grade, {instancePath:instancePath+"/grade"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.debtor_code !== undefined){
if(!(validate24(data.debtor_code, {instancePath:instancePath+"/debtor_code"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.parent1_id !== undefined){
let data6 = data.parent1_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err3 = {instancePath:instancePath+"/parent1_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.parent2_id !== undefined){
let data7 = data.parent2_id;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err4 = {instancePath:instancePath+"/parent2_id",keyword:"type",params:{type: schema164.properties.parent2_id.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.accountable_person_id !== undefined){
let data8 = data.accountable_person_id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err5 = {instancePath:instancePath+"/accountable_person_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parents !== undefined){
let data9 = data.parents;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate571(data9[i0], {instancePath:instancePath+"/parents/" + i0}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/parents",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.accountable_person !== undefined){
if(!(validate571(data.accountable_person, {instancePath:instancePath+"/accountable_person"}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate601.errors = vErrors;
return errors === 0;
}


function validate600(data, {instancePath=""}={}){
/*# sourceURL="V2LearnerList" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meta === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate601(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
vErrors = vErrors === null ? validate601.errors : vErrors.concat(validate601.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.meta !== undefined){
if(!(validate437(data.meta, {instancePath:instancePath+"/meta"}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate600.errors = vErrors;
return errors === 0;
}

export const v2GetLearnerRequest: Check = validate610;
const schema165 = {"type":"object","properties":{"id":{"type":"integer"},"school_id":{"type":"integer"},"include_parents":{"type":"boolean"},"include_accountable_person":{"type":"boolean"}},"required":["id","school_id"],"additionalProperties":false,"$id":"v2GetLearnerRequest"};

function validate610(data, {instancePath=""}={}){
/*# sourceURL="v2GetLearnerRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.school_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "school_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.school_id !== undefined){
let data1 = data.school_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/school_id",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.include_parents !== undefined){
if(typeof data.include_parents !== "boolean"){
const err4 = {instancePath:instancePath+"/include_parents",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.include_accountable_person !== undefined){
if(typeof data.include_accountable_person !== "boolean"){
const err5 = {instancePath:instancePath+"/include_accountable_person",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "school_id")) || (key0 === "include_parents")) || (key0 === "include_accountable_person"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{known: "id, school_id, include_parents, include_accountable_person"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate610.errors = vErrors;
return errors === 0;
}

export const V2Learner: Check = validate601;
