using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.TooFewReplicas>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class TooFewReplicasTests
{
    [Fact]
    public void Reports_one_replica() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "shop", """
        replicas: {|CNS6010(Deployment/shop, 2):1|}
        selector:
          matchLabels: {app: shop}
        template:
          metadata:
            labels: {app: shop}
          spec:
            containers:
            - name: web
              image: registry.example.com/app:1.2
        """));

    [Fact]
    public void Does_not_report_two_replicas() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "shop", """
        replicas: 2
        selector:
          matchLabels: {app: shop}
        template:
          metadata:
            labels: {app: shop}
          spec:
            containers:
            - name: web
              image: registry.example.com/app:1.2
        """));

    [Fact]
    public void Does_not_report_zero_replicas() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "shop", """
        replicas: 0
        selector:
          matchLabels: {app: shop}
        template:
          metadata:
            labels: {app: shop}
          spec:
            containers:
            - name: web
              image: registry.example.com/app:1.2
        """));

    [Fact]
    public void Does_not_report_an_autoscaled_deployment() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("apps/v1 Deployment", "shop", """
            selector:
              matchLabels: {app: shop}
            template:
              metadata:
                labels: {app: shop}
              spec:
                containers:
                - name: web
                  image: registry.example.com/app:1.2
            """),
        Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "shop", """
            scaleTargetRef:
              apiVersion: apps/v1
              kind: Deployment
              name: shop
            maxReplicas: 5
            """)));

    [Fact]
    public void Reports_fewer_than_the_option_requires() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "shop", """
        replicas: {|CNS6010(Deployment/shop, 3):2|}
        selector:
          matchLabels: {app: shop}
        template:
          metadata:
            labels: {app: shop}
          spec:
            containers:
            - name: web
              image: registry.example.com/app:1.2
        """), configuration: """
        { "rules": { "CNS6010": { "minimum": 3 } } }
        """);

    [Fact]
    public void Reports_the_number_in_a_patch() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "web", "replicas: {|CNS6010(Deployment/web, 2):1|}"));

    [Fact]
    public void Does_not_report_a_patch_without_a_number() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "web", """
        template:
          spec:
            containers:
            - name: web
              resources: {}
        """));
}
