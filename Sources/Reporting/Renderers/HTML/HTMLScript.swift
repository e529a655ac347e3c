/// The script of a report: what can do without it, made easier.
enum HTMLScript {
  static let text = #"""
    (function(){"use strict";
    var page=document.querySelector(".page"),list=document.getElementById("subject"),told=document.getElementById("told");
    page.classList.add("js");
    function shown(el){return el.offsetParent!==null}
    function numbers(el){return (el.getAttribute("data-s")||"").split(" ")}
    var chosen="";
    function pick(value,quiet){
      var wanted=new Set(value===""?[]:value.split(" ")),one=wanted.size===1?value:"",count=0;
      chosen=value;
      if(list&&list.value!==one)list.value=one;
      page.classList.toggle("picked",value!=="");
      page.querySelectorAll("[data-s]").forEach(function(el){
        var hit=numbers(el).some(function(number){return wanted.has(number)});
        el.classList.toggle("hit",hit);
        if(el.getAttribute("role")==="button")el.setAttribute("aria-pressed",value!==""&&el.getAttribute("data-s")===value?"true":"false");
        if(hit&&el.tagName==="TR")count++;
      });
      if(told)told.textContent=value===""?"":String(count);
      if(!quiet){try{history.replaceState(null,"",one===""?location.pathname+location.search:"#firm="+one)}catch(e){}}
    }
    function choose(el){
      var own=el.getAttribute("data-s")||"";
      if(own!=="")pick(own===chosen?"":own);
    }
    if(list){
      list.addEventListener("change",function(){pick(list.value)});
      document.getElementById("all").addEventListener("click",function(){pick("")});
    }
    page.addEventListener("click",function(event){
      var el=event.target.closest("g.node");
      if(el)choose(el);
    });
    document.addEventListener("keydown",function(event){
      if(event.key==="Escape"){pick("");return}
      var el=event.target;
      if((event.key==="Enter"||event.key===" ")&&el.closest&&el.getAttribute("role")==="button"&&el.closest("g.node")){
        event.preventDefault();choose(el.closest("g.node"));
      }
    });
    function key(row,column){
      var cell=row.cells[column];
      if(!cell)return "";
      if(cell.hasAttribute("data-v"))return Number(cell.getAttribute("data-v"));
      var text="";
      cell.childNodes.forEach(function(node){
        if(node.nodeType===3||getComputedStyle(node).display!=="none")text+=node.textContent;
      });
      text=text.trim();
      if(cell.classList.contains("n")){
        var plain=text.replace(/[,\s%]/g,"").split("–")[0];
        return text==="–"||text===""?-Infinity:(isNaN(Number(plain))?text:Number(plain));
      }
      return text;
    }
    document.querySelectorAll("th button").forEach(function(button){
      button.addEventListener("click",function(){
        var head=button.closest("th"),table=head.closest("table"),body=table.tBodies[0];
        var column=head.cellIndex,down=head.getAttribute("aria-sort")==="ascending"||(head.classList.contains("n")&&!head.hasAttribute("aria-sort"));
        head.parentNode.querySelectorAll("th").forEach(function(other){other.removeAttribute("aria-sort")});
        head.setAttribute("aria-sort",down?"descending":"ascending");
        var rows=Array.prototype.map.call(body.rows,function(row){return [key(row,column),row]});
        rows.sort(function(a,b){
          var x=a[0],y=b[0],order=typeof x==="number"&&typeof y==="number"?x-y:String(x).localeCompare(String(y),document.documentElement.lang);
          return down?-order:order;
        });
        rows.forEach(function(pair){body.appendChild(pair[1])});
        late(table);
      });
    });
    function late(table){
      var limit=Number(table.getAttribute("data-shown")||0);
      if(!limit)return;
      Array.prototype.forEach.call(table.tBodies[0].rows,function(row,index){row.classList.toggle("late",index>=limit)});
    }
    document.querySelectorAll("table[data-shown]").forEach(late);
    document.querySelectorAll(".more").forEach(function(button){
      button.addEventListener("click",function(){
        document.getElementById(button.getAttribute("data-table")).classList.add("open");
        button.hidden=true;button.style.display="none";
      });
    });
    document.querySelectorAll(".filter input").forEach(function(input){
      input.addEventListener("input",function(){
        var table=document.getElementById(input.getAttribute("data-table")),words=input.value.toLowerCase();
        table.classList.toggle("open",words!=="");
        Array.prototype.forEach.call(table.tBodies[0].rows,function(row){
          row.classList.toggle("out",words!==""&&row.textContent.toLowerCase().indexOf(words)<0);
        });
      });
    });
    function speak(){
      var chosen=document.querySelector("input[name=lang]:checked");
      if(!chosen)return;
      var code=chosen.id.slice(2);
      document.documentElement.lang=code==="zh"?"zh-Hans":"en";
      document.querySelectorAll("option[data-"+code+"]").forEach(function(one){one.textContent=one.getAttribute("data-"+code)});
    }
    document.querySelectorAll("input[name=lang]").forEach(function(input){input.addEventListener("change",speak)});
    speak();
    var opened=[];
    window.addEventListener("beforeprint",function(){
      document.querySelectorAll("section>details,tr:not(.late):not(.out) .why details").forEach(function(one){
        if(!one.open){one.open=true;opened.push(one)}
      });
    });
    window.addEventListener("afterprint",function(){opened.forEach(function(one){one.open=false});opened=[]});
    var asked=/^#firm=(\d+)$/.exec(location.hash);
    if(asked)pick(asked[1],true);
    })();
    """#
}
