using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressAnnotationInjection>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressAnnotationInjectionTests
{
    [Fact]
    public void Reports_a_semicolon() => Verify.VerifyKubernetes(Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          nginx.ingress.kubernetes.io/auth-url: {|CNS4021(Ingress/shop, nginx.ingress.kubernetes.io/auth-url, ';'):"http://auth.example/x;y"|}
        """));

    [Fact]
    public void Reports_a_line_break() => Verify.VerifyKubernetes(Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          nginx.ingress.kubernetes.io/mirror-target: {|CNS4021(Ingress/shop, nginx.ingress.kubernetes.io/mirror-target, a line break):"https://a.example\ninjected on;"|}
        """));

    [Fact]
    public void Reports_a_brace_in_a_host() => Verify.VerifyKubernetes(Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          nginx.ingress.kubernetes.io/mirror-host: {|CNS4021(Ingress/shop, nginx.ingress.kubernetes.io/mirror-host, '}'):"a.example}"|}
        """));

    [Fact]
    public void Does_not_report_a_plain_URL() => Verify.VerifyKubernetes(Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          nginx.ingress.kubernetes.io/auth-url: https://auth.example/check
        """));

    [Fact]
    public void Does_not_report_nginx_variables() => Verify.VerifyKubernetes(Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          nginx.ingress.kubernetes.io/auth-url: "https://$host/oauth2/auth"
        """));

    [Fact]
    public void Does_not_report_a_certificate_name_pattern() => Verify.VerifyKubernetes(Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          nginx.ingress.kubernetes.io/auth-tls-match-cn: "CN=(one|two)"
        """));

    [Fact]
    public void Does_not_report_snippets() => Verify.VerifyKubernetes(Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          nginx.ingress.kubernetes.io/configuration-snippet: "more_set_headers x;"
        """));

    [Fact]
    public void Does_not_report_other_controllers() => Verify.VerifyKubernetes(Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          traefik.example/auth-url: "a;b"
        """));
}
