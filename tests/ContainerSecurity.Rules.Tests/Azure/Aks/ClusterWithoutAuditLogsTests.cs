using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterWithoutAuditLogs>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterWithoutAuditLogsTests
{
    [Fact]
    public void Reports_one_without_settings() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: {|CNS7107(shop):'shop'|}
          properties: {
            dnsPrefix: 'shop'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_settings_without_the_category() => Verify.VerifyContainerGroup("""
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
    public void Lets_the_category_pass() => Verify.VerifyContainerGroup("""
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
    public void Lets_all_logs_pass() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_of_logs_that_are_not_known() => Verify.VerifyContainerGroup("""
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
    public void Does_not_take_the_settings_of_another_resource() => Verify.VerifyContainerGroup("""
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
