using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterWithoutAuditLogs>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterWithoutAuditLogsTests
{
    [Fact]
    public void Reports_a_resource_without_diagnostic_settings() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: {|CNS7107(shop):'shop'|}
          properties: {
            dnsPrefix: 'shop'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_diagnostic_settings_without_the_category() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: {|CNS7107(shop):'shop'|}
          properties: {
            dnsPrefix: 'shop'
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: cluster
          properties: {
            workspaceId: 'workspace'
            logs: [
              { category: 'kube-scheduler', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_category() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            dnsPrefix: 'shop'
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: cluster
          properties: {
            workspaceId: 'workspace'
            logs: [
              { category: 'kube-audit', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_allLogs() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            dnsPrefix: 'shop'
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: cluster
          properties: {
            workspaceId: 'workspace'
            logs: [
              { categoryGroup: 'allLogs', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_unknown_logs() => Verify.VerifyContainerGroup("""
        param logSettings array

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            dnsPrefix: 'shop'
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: cluster
          properties: {
            logs: logSettings
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Ignores_diagnostic_settings_of_another_resource() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: {|CNS7107(shop):'shop'|}
          properties: {
            dnsPrefix: 'shop'
          }
        }

        resource other 'Microsoft.Storage/storageAccounts@2023-01-01' = {
          name: 'shop'
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: other
          properties: {
            workspaceId: 'workspace'
            logs: [
              { category: 'kube-audit', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);
}
