import 'meldcode';
import twente from 'meldcode/content/twente.json';
import type {} from 'meldcode/jsx';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [beroepsgroep, setBeroepsgroep] = useState<string | null>(null);
  const [step, setStep] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setBeroepsgroep('artsen')}>
        Artsen
      </button>
      <output>stap {step}</output>
      <meldcode-wizard
        className="meldcode"
        guide={twente}
        beroepsgroep={beroepsgroep}
        onmeldcode-stap={(event) => setStep(event.detail.stap)}
      >
        <p>
          Bel <a href="tel:112">112</a> of <a href="tel:08002000">0800 2000</a>.
        </p>
      </meldcode-wizard>
    </>
  );
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
