using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.MonitorSelectsNothing>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class MonitorSelectsNothingTests
{
    private static readonly string WebService = Manifest.Spec(
        "v1 Service",
        "web",
        """
            selector: { app: web }
            ports:
            - port: 8080
            """,
        metadata: "labels: { app: web }");

    [Fact]
    public void Reports_selector_without_match() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec(
            "monitoring.coreos.com/v1 ServiceMonitor",
            "{|CNS7010(ServiceMonitor/web):web|}",
            """
                selector:
                  matchLabels: { app: shop }
                """)));

    [Fact]
    public void Does_not_report_matching_selector() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("monitoring.coreos.com/v1 ServiceMonitor", "web", """
            selector:
              matchLabels: { app: web }
            """)));

    [Fact]
    public void Reports_service_in_other_namespace() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec(
            "monitoring.coreos.com/v1 ServiceMonitor",
            "{|CNS7010(ServiceMonitor/web):web|}",
            """
                selector:
                  matchLabels: { app: web }
                namespaceSelector:
                  matchNames: [shop]
                """)));

    [Fact]
    public void Does_not_report_without_any_service() => Verify.VerifyKubernetes(Manifest.Spec("monitoring.coreos.com/v1 ServiceMonitor", "web", """
        selector:
          matchLabels: { app: shop }
        """));

    [Fact]
    public void Does_not_report_selector_for_any_namespace() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("monitoring.coreos.com/v1 ServiceMonitor", "web", """
            selector:
              matchLabels: { app: web }
            namespaceSelector:
              any: true
            """)));

    [Fact]
    public void Does_not_report_with_unknown_label() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec(
            "v1 Service",
            "api",
            """
                ports:
                - port: 80
                """,
            metadata: """
                namespace: shop
                labels: { app: "${APP}" }
                """),
        Manifest.Spec(
            "v1 Service",
            "web",
            """
                ports:
                - port: 80
                """,
            metadata: """
                namespace: shop
                labels: { app: web }
                """),
        Manifest.Spec(
            "monitoring.coreos.com/v1 ServiceMonitor",
            "web",
            """
                selector:
                  matchLabels: { app: other }
                endpoints: []
                """,
            metadata: "namespace: shop")));
}
