import { readFileSync, readdirSync } from 'node:fs';
import { readVocabulary } from '/work/main/packages/rules/src/format/read-vocabulary.ts';
import { readProtocol } from '/work/main/packages/rules/src/format/read-protocol.ts';
import { compileProtocol } from '/work/main/packages/rules/src/assess/compile.ts';
import { compareProtocols } from '/work/main/packages/rules/src/compare/index.ts';
const root='/work/main/protocols/';
const v: any = readVocabulary(readFileSync(root+'facts.yaml','utf8'),'facts.yaml');
if(!v.ok) { console.log(JSON.stringify(v.problems??v).slice(0,500)); process.exit(1); }
const vocabulary=v.vocabulary??v.value;
const ps:any[]=[];
for(const id of readdirSync(root)) { if(id.includes('.')||id==='conformance'||id==='schema') continue;
 for(const d of readdirSync(root+id)) { try { const f=`${root}${id}/${d}/protocol.yaml`; const r:any=readProtocol(readFileSync(f,'utf8'),f,vocabulary); if(r.ok) ps.push(compileProtocol(r.protocol??r.value,vocabulary)); else console.log(id, JSON.stringify(r.problems??r).slice(0,300)); } catch(e){console.log(id,String(e).slice(0,200))} } }
console.log(ps.map(p=>p.protocol.id+':'+p.normsById.size+':'+p.acts.size).join(' '));
const N=Number(process.argv[2]??2), only=process.argv[3], pick=process.argv[4]?.split(',');
for(let i=0;i<ps.length;i++) for(let j=i;j<ps.length;j++) {
 if(pick && !(pick.includes(ps[i].protocol.id)&&pick.includes(ps[j].protocol.id))) continue;
 const t=performance.now(); 
 try { if(process.env.PERACT) { for(const a of new Set([...ps[i].acts.keys(),...ps[j].acts.keys()])) { const u=performance.now(); const c=compareProtocols(ps[i],ps[j],{people:N,acts:[a]}); console.log('  ',a,c.differences.length,c.goals,((performance.now()-u)/1000).toFixed(2)); } continue; }
 const c=compareProtocols(ps[i],ps[j],{people:N,...(only&&only!=='-'?{acts:[only]}:{})});
 console.log(ps[i].protocol.id,ps[j].protocol.id,'situations',c.differences.length,'goals',c.goals,'facts max',Math.max(0,...c.differences.map(d=>Object.keys(d.situation.facts).length)),'s',((performance.now()-t)/1000).toFixed(2));
 if(process.env.SHOW) for(const d of c.differences) console.log('  ',d.left.outcome,d.right.outcome,Object.entries(d.situation.facts).map(([k,f])=>k+'='+JSON.stringify(f.value)).join(' '),'|',d.reaches.length);
 } catch(e){console.log(ps[i].protocol.id,ps[j].protocol.id,String((e as any).stack).slice(0,600))}
}
