/** */ export {};
