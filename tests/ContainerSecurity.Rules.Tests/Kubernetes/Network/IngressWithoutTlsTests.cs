using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressWithoutTls>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressWithoutTlsTests
{
    [Fact]
    public void Reports_an_Ingress_without_tls() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 Ingress", "{|CNS4004(Ingress/shop):shop|}", """
        defaultBackend:
          service:
            name: web
            port: { number: 80 }
        """));

    [Fact]
    public void Does_not_report_an_Ingress_with_tls() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
        tls:
        - hosts: [shop.example]
          secretName: shop-tls
        defaultBackend:
          service:
            name: web
            port: { number: 80 }
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
          defaultBackend:
            service:
              name: web
              port: { number: 80 }
        """);

    [Theory]
    [InlineData("azure-application-gateway", "appgw.ingress.kubernetes.io/appgw-ssl-certificate: shop")]
    [InlineData("webapprouting.kubernetes.azure.com", "kubernetes.azure.com/tls-cert-keyvault-uri: https://shop.vault.azure.net/certificates/shop")]
    [InlineData("alb", "alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:000000000000:certificate/x")]
    [InlineData("alb", "alb.ingress.kubernetes.io/listen-ports: '[{\"HTTP\": 80}, {\"HTTPS\": 443}]'")]
    [InlineData("gce", "ingress.gcp.kubernetes.io/pre-shared-cert: shop")]
    [InlineData("gce", "networking.gke.io/managed-certificates: shop")]
    [InlineData("traefik", "traefik.ingress.kubernetes.io/router.tls: \"true\"")]
    [InlineData("traefik", "traefik.ingress.kubernetes.io/router.tls.certresolver: letsencrypt")]
    [InlineData("traefik", "traefik.ingress.kubernetes.io/router.entrypoints: websecure")]
    [InlineData("openshift-default", "route.openshift.io/termination: edge")]
    [InlineData("kong", "konghq.com/protocols: https")]
    [InlineData("nginx", "nginx.ingress.kubernetes.io/ssl-passthrough: \"true\"")]
    [InlineData("internal", "alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:000000000000:certificate/x")]
    [InlineData("alb", "alb.ingress.kubernetes.io/certificate-arn: ${ARN}")]
    public void Does_not_report_a_certificate_in_an_annotation_of_the_controller(string controller, string annotation) =>
        Verify.VerifyKubernetes(With(controller, annotation, "shop"));

    [Theory]
    [InlineData("azure-application-gateway", "appgw.ingress.kubernetes.io/ssl-redirect: \"true\"")]
    [InlineData("azure-application-gateway", "appgw.ingress.kubernetes.io/appgw-ssl-certificate: \"\"")]
    [InlineData("nginx", "alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:000000000000:certificate/x")]
    [InlineData("alb", "alb.ingress.kubernetes.io/listen-ports: '[{\"HTTP\": 80}]'")]
    [InlineData("traefik", "traefik.ingress.kubernetes.io/router.tls: \"false\"")]
    [InlineData("traefik", "traefik.ingress.kubernetes.io/router.entrypoints: web")]
    [InlineData("gce", "kubernetes.io/ingress.allow-http: \"false\"")]
    [InlineData("nginx", "cert-manager.io/cluster-issuer: letsencrypt")]
    public void Reports_annotations_that_name_no_certificate_for_the_controller(string controller, string annotation) =>
        Verify.VerifyKubernetes(With(controller, annotation, "{|CNS4004:shop|}"));

    private static string With(string controller, string annotation, string name) => Manifest.Spec("networking.k8s.io/v1 Ingress", name, $$"""
        ingressClassName: {{controller}}
        defaultBackend:
          service:
            name: web
            port: { number: 80 }
        """, $"annotations:\n  {annotation}");
}
