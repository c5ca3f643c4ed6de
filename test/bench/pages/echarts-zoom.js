export { DataZoomComponent } from 'echarts/components';
