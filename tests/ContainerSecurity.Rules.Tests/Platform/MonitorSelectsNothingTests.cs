using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Platform.MonitorSelectsNothing>;

namespace ContainerSecurity.Rules.Tests.Platform;

public class MonitorSelectsNothingTests
{
    [Fact]
    public void Reports_labels_that_no_service_has() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_of_labels_that_a_service_has() => Verify.VerifyKubernetes("""
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
    public void Reports_another_namespace() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_where_no_service_is_given() => Verify.VerifyKubernetes("""
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: shop }
        """);

    [Fact]
    public void Says_nothing_where_any_namespace_will_do() => Verify.VerifyKubernetes("""
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
}
