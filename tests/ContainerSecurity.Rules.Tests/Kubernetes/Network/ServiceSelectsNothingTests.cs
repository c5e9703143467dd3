using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Network;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.ServiceSelectsNothing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class ServiceSelectsNothingTests
{
    [Fact]
    public void Reports_a_selector_that_matches_no_pods() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: {|CNS4015(Service/shop):shop|}
        spec:
          selector: { app: shop }
        """);

    [Fact]
    public void Does_not_report_a_selector_that_matches() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: web }
        """);

    [Fact]
    public void Does_not_report_a_set_without_pods() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: shop }
        """);

    [Fact]
    public void Does_not_report_an_unresolved_value() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: "${APP}" }
        """);

    [Fact]
    public void Reports_by_the_labels_of_a_pod_template_without_a_spec() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          template:
            metadata:
              labels: { app: web }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: {|CNS4015(Service/shop):shop|}
        spec:
          selector: { app: shop }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: labelled-elsewhere
        spec:
          selector: { app: web, tier: front }
        """);

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
