/** Shows the events of one stream, or those in which a word stands; opens the one that is linked to. */
export const PAGE_SCRIPT = `
(function(){
var stream=document.getElementById('stream'),find=document.getElementById('find'),items=document.querySelectorAll('#events>li');
function show(){var word=find.value.trim().toLowerCase();items.forEach(function(item){
item.hidden=(stream.value!==''&&item.dataset.stream!==stream.value)||(word!==''&&item.textContent.toLowerCase().indexOf(word)<0)})}
function open(){var item=location.hash.length>1&&document.getElementById(location.hash.slice(1));if(item)item.querySelector('details').open=true}
stream.addEventListener('change',show);find.addEventListener('input',show);
document.querySelector('form').addEventListener('submit',function(event){event.preventDefault()});
addEventListener('hashchange',open);open();
})();
`;
