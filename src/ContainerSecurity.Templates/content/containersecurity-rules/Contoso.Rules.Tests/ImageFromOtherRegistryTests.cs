using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContosoNamespace.ImageFromOtherRegistry>;

namespace ContosoNamespace.Tests;

public class ImageFromOtherRegistryTests
{
    [Fact]
    public void Reports_a_base_image_from_another_registry() => Verify.VerifyDockerfile("""
        FROM {|CONTOSO001(alpine:3.22, docker.io):alpine:3.22|} AS tools
        FROM registry.example.com/base:1
        COPY --from=tools /bin/busybox /bin/
        """);

    [Fact]
    public void Reports_the_image_of_a_container() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: [|quay.io/shop/web:2|]
          - name: api
            image: registry.example.com/api:2
        """);

    [Fact]
    public void Reports_the_image_of_a_container_group() => Verify.VerifyContainerGroup("""
        param image string
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          location: 'westeurope'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: { image: [|'quay.io/shop/web:2'|], resources: { requests: { cpu: 1, memoryInGB: 1 } } }
              }
              {
                name: 'api'
                properties: { image: image, resources: { requests: { cpu: 1, memoryInGB: 1 } } }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_registry() => Verify.VerifyDockerfile("""
        ARG REGISTRY
        FROM ${REGISTRY}/base:1
        """);

    [Fact]
    public void Uses_the_registries_from_the_configuration() => Verify.VerifyDockerfile(
        """
        FROM quay.io/shop/base:1
        COPY --from=[|registry.example.com/tools:1|] /tool /
        """,
        """{ "rules": { "CONTOSO001": { "registries": ["quay.io"] } } }""");
}
