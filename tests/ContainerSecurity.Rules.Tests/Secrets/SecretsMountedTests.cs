using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretsMounted>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretsMountedTests
{
    [Fact]
    public void Reports_mounted_Secrets() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: {|CNS3027(web, db):db|}
              mountPath: /run/secrets
            - name: data
              mountPath: /data
            """,
        after: """
            volumes:
            - name: db
              secret:
                secretName: db
            - name: data
              emptyDir: {}
            """));

    [Fact]
    public void Does_not_report_a_container_group() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'registry.example.com/app:1.2'
                  volumeMounts: [{ name: 'data', mountPath: '/data' }]
                }
              }
            ]
            volumes: [{ name: 'data', secret: { key: 'eA==' } }]
          }
        }
        """, DataFormat.Bicep);
}
