using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.TillerService>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class TillerServiceTests
{
    [Fact]
    public void Reports_a_service_of_Tiller() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: {|CNS9043(Service/kube-system/tiller-deploy):tiller-deploy|}
          namespace: kube-system
          labels:
            app: helm
            name: tiller
        spec:
          selector:
            app: helm
            name: tiller
          ports:
          - name: tiller
            port: 44134
        """);

    [Fact]
    public void Does_not_report_other_Services() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web-deploy
          namespace: kube-system
          labels:
            app: helm
            name: web
        spec:
          selector:
            app: helm
            name: web
          ports:
          - name: web
            port: 44134
        """);
}
