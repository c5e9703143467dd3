using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretsMounted>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretsMountedTests
{
    [Fact]
    public void Reports_mounted_Secrets() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: [|db|]
              mountPath: /run/secrets
            - name: data
              mountPath: /data
          volumes:
          - name: db
            secret:
              secretName: db
          - name: data
            emptyDir: {}
        """);
}
