/** What the XMP block of a PDF says. */
interface XmpWords {
  readonly title: string;
  readonly date: string;
  readonly maker: string;
  readonly language: string;
}

/**
 * Title, language, maker and date of a PDF in XML, which search engines and archives read.
 *
 * @param accessible Whether it says that it is accessible by ISO 14289-1.
 */
export function xmp(
  { title, date, maker, language }: XmpWords,
  { accessible }: { readonly accessible: boolean },
): string {
  const standard = accessible ? '\n   <pdfuaid:part>1</pdfuaid:part>' : '';
  const moment = `${date}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>${escapeXml(maker)}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>${escapeXml(maker)}</xmp:CreatorTool>
   <xmp:CreateDate>${moment}</xmp:CreateDate>
   <xmp:ModifyDate>${moment}</xmp:ModifyDate>
   <pdf:Producer>${escapeXml(maker)}</pdf:Producer>${standard}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
