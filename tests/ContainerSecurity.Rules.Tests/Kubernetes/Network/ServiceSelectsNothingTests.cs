using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Network;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.ServiceSelectsNothing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class ServiceSelectsNothingTests
{
    private static readonly string WebPod = PodText.With(metadata: "labels: { app: web }", name: "web", image: "registry.example/web:1");

    [Fact]
    public void Reports_a_selector_that_matches_no_pods() => Verify.VerifyKubernetes(Manifest.Of(
        WebPod,
        Manifest.Spec("v1 Service", "{|CNS4015(Service/shop):shop|}", "selector: { app: shop }")));

    [Fact]
    public void Does_not_report_a_selector_that_matches() => Verify.VerifyKubernetes(Manifest.Of(
        WebPod,
        Manifest.Spec("v1 Service", "shop", "selector: { app: web }")));

    [Fact]
    public void Does_not_report_a_set_without_pods() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", "selector: { app: shop }"));

    [Fact]
    public void Does_not_report_an_unresolved_value() => Verify.VerifyKubernetes(Manifest.Of(
        WebPod,
        Manifest.Spec("v1 Service", "shop", """
            selector: { app: "${APP}" }
            """)));

    [Fact]
    public void Reports_by_the_labels_of_a_pod_template_without_a_spec() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("apps/v1 Deployment", "web", """
            template:
              metadata:
                labels: { app: web }
            """),
        Manifest.Spec("v1 Service", "web", "selector: { app: web }"),
        Manifest.Spec("v1 Service", "{|CNS4015(Service/shop):shop|}", "selector: { app: shop }"),
        Manifest.Spec("v1 Service", "labelled-elsewhere", "selector: { app: web, tier: front }")));

    [Fact]
    public void Does_not_report_when_a_broken_document_may_contain_the_pods()
    {
        const string service = "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: NAME\nspec:\n  selector: { app: shop }\n";
        const string pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: registry.example/web:1\n";
        string[] broken = ["---\napiVersion: v1\nkind: Pod\nspec: {|CNS0202:]|}\n", "---\napiVersion: v1\nkind: ConfigMap\ndata: {|CNS0202:]|}\n"];
        foreach (var (text, name) in broken.Zip(["web", "{|CNS4015(Service/web):web|}"]))
        {
            new ContainerSecurity.Testing.RuleTest<ServiceSelectsNothing>
            {
                Sources = { ("all.yaml", pod + text + service.Replace("NAME", name, System.StringComparison.Ordinal)) },
            }.Run();
        }
    }
}
