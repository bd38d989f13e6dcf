import '../styles/common.css';
