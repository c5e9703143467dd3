using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressAnnotationInjection>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressAnnotationInjectionTests
{
    [Fact]
    public void Reports_the_end_of_a_directive() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            nginx.ingress.kubernetes.io/auth-url: {|CNS4021(Ingress/shop, nginx.ingress.kubernetes.io/auth-url, ';'):"http://auth.example/x;y"|}
        spec: {}
        """);

    [Fact]
    public void Reports_a_line_break() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            nginx.ingress.kubernetes.io/mirror-target: {|CNS4021(Ingress/shop, nginx.ingress.kubernetes.io/mirror-target, a line break):"https://a.example\ninjected on;"|}
        spec: {}
        """);

    [Fact]
    public void Reports_a_bracket_in_a_host() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            nginx.ingress.kubernetes.io/mirror-host: {|CNS4021(Ingress/shop, nginx.ingress.kubernetes.io/mirror-host, '}'):"a.example}"|}
        spec: {}
        """);

    [Fact]
    public void Lets_a_plain_address_pass() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            nginx.ingress.kubernetes.io/auth-url: https://auth.example/check
        spec: {}
        """);

    [Fact]
    public void Lets_variables_pass() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            nginx.ingress.kubernetes.io/auth-url: "https://$host/oauth2/auth"
        spec: {}
        """);

    [Fact]
    public void Lets_the_pattern_of_a_name_pass() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            nginx.ingress.kubernetes.io/auth-tls-match-cn: "CN=(one|two)"
        spec: {}
        """);

    [Fact]
    public void Leaves_snippets_to_other_rules() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            nginx.ingress.kubernetes.io/configuration-snippet: "more_set_headers x;"
        spec: {}
        """);

    [Fact]
    public void Says_nothing_of_other_controllers() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            traefik.example/auth-url: "a;b"
        spec: {}
        """);
}
