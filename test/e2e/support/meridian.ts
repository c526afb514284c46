/**
 * A small organisation with every role the morning needs: teams that stand under two scrums of scrums, and an executive
 * team with stakeholders. Ceremonies climb from 08:30 to 09:15.
 */
export const meridian = `unit_id,unit_name,unit_kind,parent_id,role,person_id,person_name,daily_time
board,Meridian Executive Team,eat,,,,,09:15
board,,,,sm,ida,Ida Falk,
board,,,,cpo,omar,Omar Haddad,
board,,,,stakeholder,rosa,Rosa Quintana,
board,,,,stakeholder,tom,Tom Weller,
board,,,,stakeholder,yuki,Yuki Mori,
pay,Payments,sos,board,,,,08:45
pay,,,,sosm,noa,Noa Feldman,
shop,Shop,sos,board,,,,08:45
cards,Cards,team,pay,,,,08:30
cards,,,,sm,noa,Noa Feldman,
cards,,,,po,kai,Kai Tanaka,
cards,,,,member,lena,Lena Fischer,
ledger,Ledger,team,pay,,,,08:30
ledger,,,,sm,ivo,Ivo Petrov,
ledger,,,,member,mila,Mila Novak,
fraud,Fraud Signals,team,pay,,,,08:30
search,Search,team,shop,,,,08:30
`

export const executives = 'Meridian Executive Team'
