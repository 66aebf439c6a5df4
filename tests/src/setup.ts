import { configure } from '@testing-library/react';

// What is waited for comes late on a busy machine; that is no fault of the page.
configure({ asyncUtilTimeout: 30_000 });
