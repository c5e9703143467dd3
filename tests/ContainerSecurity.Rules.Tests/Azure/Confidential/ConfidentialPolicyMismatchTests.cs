using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Confidential.ConfidentialPolicyMismatch>;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

public class ConfidentialPolicyMismatchTests
{
    [Fact]
    public void Reports_another_image() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3siaWQiOiAicGF1c2UiLCAibmFtZSI6ICJwYXVzZS1jb250YWluZXIiLCAiY29tbWFuZCI6IFsiL3BhdXNlIl0sICJsYXllcnMiOiBbIjE2YjUxNCJdfV0K'
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: {|CNS3209(shop.azurecr.io/web:1.3):'shop.azurecr.io/web:1.3'|}
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3siaWQiOiAic2hvcC5henVyZWNyLmlvL3dlYjoxLjIiLCAibmFtZSI6ICJ3ZWIiLCAiY29tbWFuZCI6IFsiL2FwcC93ZWIiXSwgImxheWVycyI6IFsiMTZiNTE0Il0sICJhbGxvd19lbGV2YXRlZCI6IGZhbHNlLCAiZW52X3J1bGVzIjogW119LCB7ImlkIjogInBhdXNlIiwgIm5hbWUiOiAicGF1c2UtY29udGFpbmVyIiwgImNvbW1hbmQiOiBbIi9wYXVzZSJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXX1dCg=='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_another_command() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3siaWQiOiAic2hvcC5henVyZWNyLmlvL3dlYjoxLjIiLCAibmFtZSI6ICJ3ZWIiLCAiY29tbWFuZCI6IFsiL2FwcC93ZWIiXSwgImxheWVycyI6IFsiMTZiNTE0Il0sICJhbGxvd19lbGV2YXRlZCI6IGZhbHNlLCAiZW52X3J1bGVzIjogW119LCB7ImlkIjogInBhdXNlIiwgIm5hbWUiOiAicGF1c2UtY29udGFpbmVyIiwgImNvbW1hbmQiOiBbIi9wYXVzZSJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXX1dCg=='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  command: {|CNS3209(/bin/sh):[
                    '/bin/sh'
                  ]|}
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_same_command() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3siaWQiOiAic2hvcC5henVyZWNyLmlvL3dlYjoxLjIiLCAibmFtZSI6ICJ3ZWIiLCAiY29tbWFuZCI6IFsiL2FwcC93ZWIiXSwgImxheWVycyI6IFsiMTZiNTE0Il0sICJhbGxvd19lbGV2YXRlZCI6IGZhbHNlLCAiZW52X3J1bGVzIjogW119LCB7ImlkIjogInBhdXNlIiwgIm5hbWUiOiAicGF1c2UtY29udGFpbmVyIiwgImNvbW1hbmQiOiBbIi9wYXVzZSJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXX1dCg=='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  command: [
                    '/app/web'
                  ]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_another_value_of_a_variable() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3siaWQiOiAic2hvcC5henVyZWNyLmlvL3dlYjoxLjIiLCAibmFtZSI6ICJ3ZWIiLCAiY29tbWFuZCI6IFsiL2FwcC93ZWIiXSwgImxheWVycyI6IFsiMTZiNTE0Il0sICJhbGxvd19lbGV2YXRlZCI6IGZhbHNlLCAiZW52X3J1bGVzIjogW3sicGF0dGVybiI6ICJMRVZFTD1pbmZvIiwgInN0cmF0ZWd5IjogInN0cmluZyJ9XX0sIHsiaWQiOiAicGF1c2UiLCAibmFtZSI6ICJwYXVzZS1jb250YWluZXIiLCAiY29tbWFuZCI6IFsiL3BhdXNlIl0sICJsYXllcnMiOiBbIjE2YjUxNCJdfV0K'
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  environmentVariables: [
                    {
                      name: 'LEVEL'
                      value: {|CNS3209(LEVEL):'debug'|}
                    }
                  ]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_variable_that_matches_a_pattern() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3siaWQiOiAic2hvcC5henVyZWNyLmlvL3dlYjoxLjIiLCAibmFtZSI6ICJ3ZWIiLCAiY29tbWFuZCI6IFsiL2FwcC93ZWIiXSwgImxheWVycyI6IFsiMTZiNTE0Il0sICJhbGxvd19lbGV2YXRlZCI6IGZhbHNlLCAiZW52X3J1bGVzIjogW3sicGF0dGVybiI6ICJMRVZFTD0uKyIsICJzdHJhdGVneSI6ICJyZTIifV19LCB7ImlkIjogInBhdXNlIiwgIm5hbWUiOiAicGF1c2UtY29udGFpbmVyIiwgImNvbW1hbmQiOiBbIi9wYXVzZSJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXX1dCg=='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  environmentVariables: [
                    {
                      name: 'LEVEL'
                      value: 'debug'
                    }
                  ]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_an_image_with_an_empty_policy() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW10K'
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: {|CNS3209(shop.azurecr.io/web:1.2):'shop.azurecr.io/web:1.2'|}
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_container_missing_from_the_group() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3209(debug):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3siaWQiOiAic2hvcC5henVyZWNyLmlvL3dlYjoxLjIiLCAibmFtZSI6ICJ3ZWIiLCAiY29tbWFuZCI6IFsiL2FwcC93ZWIiXSwgImxheWVycyI6IFsiMTZiNTE0Il0sICJhbGxvd19lbGV2YXRlZCI6IGZhbHNlLCAiZW52X3J1bGVzIjogW119LCB7ImlkIjogInBhdXNlIiwgIm5hbWUiOiAicGF1c2UtY29udGFpbmVyIiwgImNvbW1hbmQiOiBbIi9wYXVzZSJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXX0sIHsiaWQiOiAic2hvcC5henVyZWNyLmlvL2RlYnVnOjEiLCAibmFtZSI6ICJkZWJ1ZyIsICJjb21tYW5kIjogWyIvYmluL2RlYnVnIl0sICJsYXllcnMiOiBbIjk5Il19XQo='|}
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_image() => Verify.VerifyContainerGroup("""
        param image string

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3siaWQiOiAic2hvcC5henVyZWNyLmlvL3dlYjoxLjIiLCAibmFtZSI6ICJ3ZWIiLCAiY29tbWFuZCI6IFsiL2FwcC93ZWIiXSwgImxheWVycyI6IFsiMTZiNTE0Il0sICJhbGxvd19lbGV2YXRlZCI6IGZhbHNlLCAiZW52X3J1bGVzIjogW119LCB7ImlkIjogInBhdXNlIiwgIm5hbWUiOiAicGF1c2UtY29udGFpbmVyIiwgImNvbW1hbmQiOiBbIi9wYXVzZSJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXX1dCg=='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: image
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_allow_all_policy() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IHsiYWxsb3dlZCI6IHRydWV9Cg=='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_another_mount() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKY29udGFpbmVycyA6PSBbeyJpZCI6ICJzaG9wLmF6dXJlY3IuaW8vd2ViOjEuMiIsICJuYW1lIjogIndlYiIsICJjb21tYW5kIjogWyIvYXBwL3dlYiJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgImFsbG93X2VsZXZhdGVkIjogZmFsc2UsICJtb3VudHMiOiBbeyJkZXN0aW5hdGlvbiI6ICIvZGF0YSIsICJzb3VyY2UiOiAic2FuZGJveDovLy94Ly4rIn0sXSwgImV4ZWNfcHJvY2Vzc2VzIjogW3siY29tbWFuZCI6IFtgL2Jpbi9jaGVja2BdLCAic2lnbmFscyI6IFtdfV19LF0gIyBieSBoYW5kCg=='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  volumeMounts: [
                    { name: 'd', mountPath: '/data' }
                    { name: 'e', mountPath: {|CNS3209(/etc/app):'/etc/app'|} }
                  ]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_disallowed_privilege() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKY29udGFpbmVycyA6PSBbeyJpZCI6ICJzaG9wLmF6dXJlY3IuaW8vd2ViOjEuMiIsICJuYW1lIjogIndlYiIsICJjb21tYW5kIjogWyIvYXBwL3dlYiJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgImFsbG93X2VsZXZhdGVkIjogZmFsc2UsICJtb3VudHMiOiBbeyJkZXN0aW5hdGlvbiI6ICIvZGF0YSIsICJzb3VyY2UiOiAic2FuZGJveDovLy94Ly4rIn0sXSwgImV4ZWNfcHJvY2Vzc2VzIjogW3siY29tbWFuZCI6IFtgL2Jpbi9jaGVja2BdLCAic2lnbmFscyI6IFtdfV19LF0gIyBieSBoYW5kCg=='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  securityContext: { privileged: {|CNS3209(privileged):true|} }
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_disallowed_probe() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKY29udGFpbmVycyA6PSBbeyJpZCI6ICJzaG9wLmF6dXJlY3IuaW8vd2ViOjEuMiIsICJuYW1lIjogIndlYiIsICJjb21tYW5kIjogWyIvYXBwL3dlYiJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgImFsbG93X2VsZXZhdGVkIjogZmFsc2UsICJtb3VudHMiOiBbeyJkZXN0aW5hdGlvbiI6ICIvZGF0YSIsICJzb3VyY2UiOiAic2FuZGJveDovLy94Ly4rIn0sXSwgImV4ZWNfcHJvY2Vzc2VzIjogW3siY29tbWFuZCI6IFtgL2Jpbi9jaGVja2BdLCAic2lnbmFscyI6IFtdfV19LF0gIyBieSBoYW5kCg=='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  livenessProbe: { exec: { command: {|CNS3209(/bin/sh -c true):['/bin/sh', '-c', 'true']|} } }
                  readinessProbe: { exec: { command: ['/bin/check'] } }
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_mounts_that_the_policy_omits() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKY29udGFpbmVycyA6PSBbeyJpZCI6ICJzaG9wLmF6dXJlY3IuaW8vd2ViOjEuMiIsICJuYW1lIjogIndlYiIsICJjb21tYW5kIjogWyIvYXBwL3dlYiJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgImFsbG93X2VsZXZhdGVkIjogZmFsc2UsICJvdGhlciI6IFt7ImRlc3RpbmF0aW9uIjogIi9kYXRhIiwgInNvdXJjZSI6ICJzYW5kYm94Oi8vL3gvLisifSxdLCAiZXhlY19wcm9jZXNzZXMiOiBbeyJjb21tYW5kIjogW2AvYmluL2NoZWNrYF0sICJzaWduYWxzIjogW119XX0sXSAjIGJ5IGhhbmQK'
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  volumeMounts: [
                    { name: 'e', mountPath: '/etc/app' }
                  ]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_container_that_a_fragment_may_allow() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCgpmcmFnbWVudHMgOj0gW3siZmVlZCI6ICJtY3IubWljcm9zb2Z0LmNvbS9hY2kvYWNpLWNjLWluZnJhLWZyYWdtZW50IiwgImluY2x1ZGVzIjogWyJjb250YWluZXJzIiwgImZyYWdtZW50cyJdLCAiaXNzdWVyIjogImRpZDp4NTA5OjAiLCAibWluaW11bV9zdm4iOiAiNCJ9LCB7ImZlZWQiOiAic2hvcC5henVyZWNyLmlvL2ZyYWdtZW50cy9hcHAiLCAiaW5jbHVkZXMiOiBbImNvbnRhaW5lcnMiXSwgImlzc3VlciI6ICJkaWQ6eDUwOTowIiwgIm1pbmltdW1fc3ZuIjogIjEifV0KCmNvbnRhaW5lcnMgOj0gW3sibmFtZSI6ICJwYXVzZS1jb250YWluZXIiLCAiY29tbWFuZCI6IFsiL3BhdXNlIl0sICJsYXllcnMiOiBbIjE2YjUxNCJdLCAidXNlciI6IHsidXNlcl9pZG5hbWUiOiB7InBhdHRlcm4iOiAiIiwgInN0cmF0ZWd5IjogImFueSJ9fX1dCg=='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.3'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_container_that_a_fragment_of_a_fragment_may_allow() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCgpmcmFnbWVudHMgOj0gW3siZmVlZCI6ICJzaG9wLmF6dXJlY3IuaW8vZnJhZ21lbnRzL2FwcCIsICJpbmNsdWRlcyI6IFsiZnJhZ21lbnRzIl0sICJpc3N1ZXIiOiAiZGlkOng1MDk6MCIsICJtaW5pbXVtX3N2biI6ICIxIn1dCgpjb250YWluZXJzIDo9IFt7Im5hbWUiOiAicGF1c2UtY29udGFpbmVyIiwgImNvbW1hbmQiOiBbIi9wYXVzZSJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgInVzZXIiOiB7InVzZXJfaWRuYW1lIjogeyJwYXR0ZXJuIjogIiIsICJzdHJhdGVneSI6ICJhbnkifX19XQo='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.3'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_container_that_the_fragment_of_the_platform_does_not_allow() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCgpmcmFnbWVudHMgOj0gW3siZmVlZCI6ICJtY3IubWljcm9zb2Z0LmNvbS9hY2kvYWNpLWNjLWluZnJhLWZyYWdtZW50IiwgImluY2x1ZGVzIjogWyJjb250YWluZXJzIiwgImZyYWdtZW50cyJdLCAiaXNzdWVyIjogImRpZDp4NTA5OjAiLCAibWluaW11bV9zdm4iOiAiNCJ9XQoKY29udGFpbmVycyA6PSBbeyJuYW1lIjogInBhdXNlLWNvbnRhaW5lciIsICJjb21tYW5kIjogWyIvcGF1c2UiXSwgImxheWVycyI6IFsiMTZiNTE0Il0sICJ1c2VyIjogeyJ1c2VyX2lkbmFtZSI6IHsicGF0dGVybiI6ICIiLCAic3RyYXRlZ3kiOiAiYW55In19fV0K'
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: {|CNS3209(shop.azurecr.io/web:1.3):'shop.azurecr.io/web:1.3'|}
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_container_with_a_fragment_of_other_things() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCgpmcmFnbWVudHMgOj0gW3siZmVlZCI6ICJzaG9wLmF6dXJlY3IuaW8vZnJhZ21lbnRzL2FwcCIsICJpbmNsdWRlcyI6IFsibmFtZXNwYWNlIl0sICJpc3N1ZXIiOiAiZGlkOng1MDk6MCIsICJtaW5pbXVtX3N2biI6ICIxIn1dCgpjb250YWluZXJzIDo9IFt7Im5hbWUiOiAicGF1c2UtY29udGFpbmVyIiwgImNvbW1hbmQiOiBbIi9wYXVzZSJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgInVzZXIiOiB7InVzZXJfaWRuYW1lIjogeyJwYXR0ZXJuIjogIiIsICJzdHJhdGVneSI6ICJhbnkifX19XQo='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: {|CNS3209(shop.azurecr.io/web:1.3):'shop.azurecr.io/web:1.3'|}
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}
