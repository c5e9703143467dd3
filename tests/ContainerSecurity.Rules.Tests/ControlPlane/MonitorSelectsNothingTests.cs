using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.MonitorSelectsNothing>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class MonitorSelectsNothingTests
{
    [Fact]
    public void Reports_selector_without_match() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          labels: { app: web }
        spec:
          selector: { app: web }
          ports:
          - port: 8080
        ---
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          name: {|CNS7010(ServiceMonitor/web):web|}
        spec:
          selector:
            matchLabels: { app: shop }
        """);

    [Fact]
    public void Does_not_report_matching_selector() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          labels: { app: web }
        spec:
          selector: { app: web }
          ports:
          - port: 8080
        ---
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
        """);

    [Fact]
    public void Reports_service_in_other_namespace() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          labels: { app: web }
        spec:
          selector: { app: web }
          ports:
          - port: 8080
        ---
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          name: {|CNS7010(ServiceMonitor/web):web|}
        spec:
          selector:
            matchLabels: { app: web }
          namespaceSelector:
            matchNames: [shop]
        """);

    [Fact]
    public void Does_not_report_without_any_service() => Verify.VerifyKubernetes("""
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: shop }
        """);

    [Fact]
    public void Does_not_report_selector_for_any_namespace() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          labels: { app: web }
        spec:
          selector: { app: web }
          ports:
          - port: 8080
        ---
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          namespaceSelector:
            any: true
        """);

    [Fact]
    public void Does_not_report_with_unknown_label() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          namespace: shop
          labels: { app: "${APP}" }
        spec:
          ports:
          - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
          labels: { app: web }
        spec:
          ports:
          - port: 80
        ---
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          name: web
          namespace: shop
        spec:
          selector:
            matchLabels: { app: other }
          endpoints: []
        """);
}
